-- AlterTable
ALTER TABLE "items" ADD COLUMN     "urgency" TEXT;

-- AlterTable
ALTER TABLE "recommendations" ADD COLUMN     "wording" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "replies" ADD COLUMN     "wording" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "reply_changes" ADD COLUMN     "wording" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "earlier_wordings" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "recommendationId" TEXT NOT NULL,
    "wording" INTEGER NOT NULL,
    "label" TEXT,
    "text" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "earlier_wordings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tellings" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "tellings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "diary_links" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "committeeId" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "diary_links_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "earlier_wordings_councilId_id_key" ON "earlier_wordings"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "earlier_wordings_recommendationId_wording_key" ON "earlier_wordings"("recommendationId", "wording");

-- CreateIndex
CREATE UNIQUE INDEX "tellings_councilId_id_key" ON "tellings"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "tellings_meetingId_key_key" ON "tellings"("meetingId", "key");

-- CreateIndex
CREATE INDEX "diary_links_councilId_committeeId_idx" ON "diary_links"("councilId", "committeeId");

-- CreateIndex
CREATE UNIQUE INDEX "diary_links_councilId_id_key" ON "diary_links"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "diary_links_personId_committeeId_key" ON "diary_links"("personId", "committeeId");

-- CreateIndex
CREATE UNIQUE INDEX "diary_links_digest_key" ON "diary_links"("digest");

-- AddForeignKey
ALTER TABLE "earlier_wordings" ADD CONSTRAINT "earlier_wordings_councilId_recommendationId_fkey" FOREIGN KEY ("councilId", "recommendationId") REFERENCES "recommendations"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tellings" ADD CONSTRAINT "tellings_councilId_meetingId_fkey" FOREIGN KEY ("councilId", "meetingId") REFERENCES "meetings"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diary_links" ADD CONSTRAINT "diary_links_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "people"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diary_links" ADD CONSTRAINT "diary_links_councilId_committeeId_fkey" FOREIGN KEY ("councilId", "committeeId") REFERENCES "committees"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
