-- AlterTable
ALTER TABLE "committees" ADD COLUMN     "settings" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "meetings" ADD COLUMN     "addedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "moved" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "messages" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "usefulUntil" TIMESTAMP(3) NOT NULL,
    "state" TEXT NOT NULL,
    "claimedAt" TIMESTAMP(3),
    "settledAt" TIMESTAMP(3),
    "why" TEXT,

    CONSTRAINT "messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "remindings" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "off" BOOLEAN NOT NULL,
    "notBefore" TIMESTAMP(3),
    "lastDay" TEXT NOT NULL,

    CONSTRAINT "remindings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "messages_state_dueAt_idx" ON "messages"("state", "dueAt");

-- CreateIndex
CREATE INDEX "messages_councilId_meetingId_idx" ON "messages"("councilId", "meetingId");

-- CreateIndex
CREATE INDEX "messages_councilId_personId_idx" ON "messages"("councilId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "messages_councilId_id_key" ON "messages"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "messages_personId_key_key" ON "messages"("personId", "key");

-- CreateIndex
CREATE INDEX "remindings_councilId_personId_idx" ON "remindings"("councilId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "remindings_councilId_id_key" ON "remindings"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "remindings_personId_key" ON "remindings"("personId");

-- CreateIndex
CREATE INDEX "meetings_date_idx" ON "meetings"("date");

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "people"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_councilId_meetingId_fkey" FOREIGN KEY ("councilId", "meetingId") REFERENCES "meetings"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remindings" ADD CONSTRAINT "remindings_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "people"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
