-- AlterTable
ALTER TABLE "committees" ADD COLUMN     "closedOn" TEXT;
