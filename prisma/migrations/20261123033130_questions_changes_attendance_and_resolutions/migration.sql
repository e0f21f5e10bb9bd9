-- DropForeignKey
ALTER TABLE "recommendation_outcomes" DROP CONSTRAINT "recommendation_outcomes_councilId_recommendationId_fkey";

-- DropIndex
DROP INDEX "closings_meetingId_key";

-- AlterTable
ALTER TABLE "closings" ADD COLUMN     "round" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "interests" ADD COLUMN     "dispensation" TEXT,
ADD COLUMN     "entered" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "items" ADD COLUMN     "authorId" TEXT,
ADD COLUMN     "heldFor" TEXT,
ADD COLUMN     "state" TEXT NOT NULL DEFAULT 'standing',
ADD COLUMN     "stateReason" TEXT;

-- AlterTable
ALTER TABLE "meetings" ADD COLUMN     "cancelledAt" TIMESTAMP(3),
ADD COLUMN     "minutesConfirmedOn" TEXT,
ADD COLUMN     "questionsSentAt" TIMESTAMP(3),
ADD COLUMN     "round" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "proposals" ADD COLUMN     "entered" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "source" TEXT;

-- AlterTable
ALTER TABLE "replies" ADD COLUMN     "entered" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "reply_changes" ADD COLUMN     "entered" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "seats" ADD COLUMN     "executive" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "resolutions" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "recommendationId" TEXT,
    "decision" TEXT NOT NULL,
    "words" TEXT,
    "vote" JSONB NOT NULL,
    "madeTo" TEXT,
    "toExecutive" BOOLEAN NOT NULL DEFAULT false,
    "sentOn" TEXT,
    "receivedOn" TEXT,
    "response" TEXT,
    "responseWords" TEXT,
    "respondedOn" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "resolutions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "presences" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "presences_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendances" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "says" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "tellSubstitute" BOOLEAN NOT NULL,
    "via" TEXT NOT NULL,
    "entered" BOOLEAN NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "attendances_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "questions" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "wants" TEXT NOT NULL,
    "via" TEXT NOT NULL,
    "entered" BOOLEAN NOT NULL,
    "mergedIntoId" TEXT,
    "withdrawnAt" TIMESTAMP(3),
    "officerId" TEXT,
    "sentAt" TIMESTAMP(3),
    "offered" TEXT,
    "offeredAt" TIMESTAMP(3),
    "answer" TEXT,
    "answeredAt" TIMESTAMP(3),
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "questions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "changes" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "itemId" TEXT,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "personId" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hidings" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "personId" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hidings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "resolutions_councilId_meetingId_idx" ON "resolutions"("councilId", "meetingId");

-- CreateIndex
CREATE INDEX "resolutions_councilId_itemId_idx" ON "resolutions"("councilId", "itemId");

-- CreateIndex
CREATE UNIQUE INDEX "resolutions_councilId_id_key" ON "resolutions"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "resolutions_recommendationId_key" ON "resolutions"("recommendationId");

-- CreateIndex
CREATE INDEX "presences_councilId_personId_idx" ON "presences"("councilId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "presences_councilId_id_key" ON "presences"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "presences_meetingId_personId_key" ON "presences"("meetingId", "personId");

-- CreateIndex
CREATE INDEX "attendances_councilId_personId_idx" ON "attendances"("councilId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "attendances_councilId_id_key" ON "attendances"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "attendances_meetingId_personId_key" ON "attendances"("meetingId", "personId");

-- CreateIndex
CREATE INDEX "questions_councilId_meetingId_idx" ON "questions"("councilId", "meetingId");

-- CreateIndex
CREATE INDEX "questions_councilId_itemId_idx" ON "questions"("councilId", "itemId");

-- CreateIndex
CREATE INDEX "questions_councilId_personId_idx" ON "questions"("councilId", "personId");

-- CreateIndex
CREATE INDEX "questions_councilId_officerId_idx" ON "questions"("councilId", "officerId");

-- CreateIndex
CREATE INDEX "questions_councilId_mergedIntoId_idx" ON "questions"("councilId", "mergedIntoId");

-- CreateIndex
CREATE UNIQUE INDEX "questions_councilId_id_key" ON "questions"("councilId", "id");

-- CreateIndex
CREATE INDEX "changes_councilId_meetingId_idx" ON "changes"("councilId", "meetingId");

-- CreateIndex
CREATE INDEX "changes_councilId_itemId_idx" ON "changes"("councilId", "itemId");

-- CreateIndex
CREATE INDEX "changes_councilId_personId_idx" ON "changes"("councilId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "changes_councilId_id_key" ON "changes"("councilId", "id");

-- CreateIndex
CREATE INDEX "hidings_councilId_meetingId_idx" ON "hidings"("councilId", "meetingId");

-- CreateIndex
CREATE INDEX "hidings_councilId_subjectId_idx" ON "hidings"("councilId", "subjectId");

-- CreateIndex
CREATE INDEX "hidings_councilId_personId_idx" ON "hidings"("councilId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "hidings_councilId_id_key" ON "hidings"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "closings_meetingId_round_key" ON "closings"("meetingId", "round");

-- CreateIndex
CREATE INDEX "items_councilId_authorId_idx" ON "items"("councilId", "authorId");

-- AddForeignKey
ALTER TABLE "items" ADD CONSTRAINT "items_councilId_authorId_fkey" FOREIGN KEY ("councilId", "authorId") REFERENCES "people"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolutions" ADD CONSTRAINT "resolutions_councilId_meetingId_fkey" FOREIGN KEY ("councilId", "meetingId") REFERENCES "meetings"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolutions" ADD CONSTRAINT "resolutions_councilId_itemId_fkey" FOREIGN KEY ("councilId", "itemId") REFERENCES "items"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolutions" ADD CONSTRAINT "resolutions_councilId_recommendationId_fkey" FOREIGN KEY ("councilId", "recommendationId") REFERENCES "recommendations"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presences" ADD CONSTRAINT "presences_councilId_meetingId_fkey" FOREIGN KEY ("councilId", "meetingId") REFERENCES "meetings"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presences" ADD CONSTRAINT "presences_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "people"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_councilId_meetingId_fkey" FOREIGN KEY ("councilId", "meetingId") REFERENCES "meetings"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "people"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_councilId_meetingId_fkey" FOREIGN KEY ("councilId", "meetingId") REFERENCES "meetings"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_councilId_itemId_fkey" FOREIGN KEY ("councilId", "itemId") REFERENCES "items"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "people"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_councilId_officerId_fkey" FOREIGN KEY ("councilId", "officerId") REFERENCES "people"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_councilId_mergedIntoId_fkey" FOREIGN KEY ("councilId", "mergedIntoId") REFERENCES "questions"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "changes" ADD CONSTRAINT "changes_councilId_meetingId_fkey" FOREIGN KEY ("councilId", "meetingId") REFERENCES "meetings"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "changes" ADD CONSTRAINT "changes_councilId_itemId_fkey" FOREIGN KEY ("councilId", "itemId") REFERENCES "items"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "changes" ADD CONSTRAINT "changes_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "people"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hidings" ADD CONSTRAINT "hidings_councilId_meetingId_fkey" FOREIGN KEY ("councilId", "meetingId") REFERENCES "meetings"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hidings" ADD CONSTRAINT "hidings_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "people"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was recorded of recommendations so far are resolutions.
INSERT INTO "resolutions" ("id", "councilId", "meetingId", "itemId", "recommendationId", "decision", "words", "vote", "madeTo", "sentOn", "at")
SELECT o."id", o."councilId", i."meetingId", i."id", o."recommendationId", o."decision", o."words", '{"for":[],"against":[],"abstained":[]}', o."madeTo", o."sentOn", o."at"
FROM "recommendation_outcomes" o
JOIN "recommendations" r ON r."id" = o."recommendationId"
JOIN "items" i ON i."id" = r."itemId";

-- DropTable
DROP TABLE "recommendation_outcomes";
