-- AlterTable
ALTER TABLE "reports" ADD COLUMN     "saidOpen" JSONB;

-- CreateTable
CREATE TABLE "waiting_files" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "personIds" JSONB NOT NULL,
    "platform" TEXT NOT NULL,
    "workspace" TEXT NOT NULL,
    "platformFile" TEXT,
    "digest" TEXT NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,
    "waits" BOOLEAN NOT NULL,
    "reports" JSONB NOT NULL,
    "overruled" JSONB NOT NULL,

    CONSTRAINT "waiting_files_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "waiting_files_waits_until_idx" ON "waiting_files"("waits", "until");

-- CreateIndex
CREATE INDEX "waiting_files_until_idx" ON "waiting_files"("until");

-- CreateIndex
CREATE UNIQUE INDEX "waiting_files_councilId_digest_key" ON "waiting_files"("councilId", "digest");

-- AddForeignKey
ALTER TABLE "waiting_files" ADD CONSTRAINT "waiting_files_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "councils"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
