-- AlterTable
ALTER TABLE "attendances" ALTER COLUMN "date" DROP NOT NULL;
