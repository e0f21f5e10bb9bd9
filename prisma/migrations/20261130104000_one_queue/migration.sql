-- What is due stays due: it has not been tried, and may be tried at once.
ALTER TABLE "posts"
    ADD COLUMN "platform" TEXT,
    ADD COLUMN "attempts" INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN "nextAt" TIMESTAMP(3) NOT NULL DEFAULT 'epoch';
ALTER TABLE "posts" ALTER COLUMN "attempts" DROP DEFAULT, ALTER COLUMN "nextAt" DROP DEFAULT;

ALTER TABLE "messages"
    ADD COLUMN "platform" TEXT,
    ADD COLUMN "attempts" INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN "nextAt" TIMESTAMP(3) NOT NULL DEFAULT 'epoch';
ALTER TABLE "messages" ALTER COLUMN "attempts" DROP DEFAULT, ALTER COLUMN "nextAt" DROP DEFAULT;

-- CreateTable
CREATE TABLE "paces" (
    "platform" TEXT NOT NULL,
    "workspace" TEXT NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,
    "edits" INTEGER NOT NULL,
    "pausedUntil" TIMESTAMP(3),

    CONSTRAINT "paces_pkey" PRIMARY KEY ("platform","workspace")
);

-- DropIndex
DROP INDEX "posts_due_idx";

-- DropIndex
DROP INDEX "messages_state_dueAt_idx";

-- CreateIndex
CREATE INDEX "posts_due_platform_nextAt_id_idx" ON "posts"("due", "platform", "nextAt", "id");

-- CreateIndex
CREATE INDEX "messages_state_platform_dueAt_idx" ON "messages"("state", "platform", "dueAt");

-- A post that had a job waiting is due, and needs no job any more.
DROP SCHEMA IF EXISTS pgboss CASCADE;
