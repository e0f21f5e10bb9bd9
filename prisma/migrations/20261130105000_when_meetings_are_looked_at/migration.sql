-- Every meeting is looked at once, and then when it is time.
ALTER TABLE "meetings" ADD COLUMN "lookAt" TIMESTAMP(3), ADD COLUMN "forgetAt" TIMESTAMP(3);
UPDATE "meetings" SET "lookAt" = "addedAt", "forgetAt" = "addedAt";
ALTER TABLE "meetings" ALTER COLUMN "forgetAt" SET NOT NULL;

-- DropIndex
DROP INDEX "meetings_date_idx";

-- DropIndex
DROP INDEX "meetings_repliesCloseAt_idx";

-- CreateIndex
CREATE INDEX "meetings_lookAt_idx" ON "meetings"("lookAt");

-- CreateIndex
CREATE INDEX "meetings_forgetAt_idx" ON "meetings"("forgetAt");
