-- DropIndex
DROP INDEX "seats_committeeId_personId_kind_meetingDate_key";

-- AlterTable
ALTER TABLE "seats" ADD COLUMN     "since" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE UNIQUE INDEX "seats_committeeId_personId_kind_meetingDate_since_key" ON "seats"("committeeId", "personId", "kind", "meetingDate", "since");
