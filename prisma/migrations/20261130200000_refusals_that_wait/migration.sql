-- Nobody noted what was at fault when a post was refused. It is tried again when its place changes, or when it is redrawn.
ALTER TABLE "posts"
    ADD COLUMN "fault" TEXT,
    ADD COLUMN "waits" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "posts" ALTER COLUMN "waits" DROP DEFAULT;

UPDATE "posts" SET "waits" = true,
    "fault" = CASE "refused" WHEN 'unreachable' THEN 'unreachable' ELSE 'unexplained' END
WHERE "refused" IS NOT NULL;
