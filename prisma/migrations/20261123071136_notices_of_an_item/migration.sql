-- AlterTable
ALTER TABLE "messages" ADD COLUMN     "itemId" TEXT;

-- CreateIndex
CREATE INDEX "messages_councilId_itemId_idx" ON "messages"("councilId", "itemId");

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_councilId_itemId_fkey" FOREIGN KEY ("councilId", "itemId") REFERENCES "items"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
