-- AlterTable
ALTER TABLE "reports" ADD COLUMN     "brings" JSONB NOT NULL DEFAULT '{"recommendations":[],"appendices":[]}',
ADD COLUMN     "inPlace" BOOLEAN NOT NULL DEFAULT true;
