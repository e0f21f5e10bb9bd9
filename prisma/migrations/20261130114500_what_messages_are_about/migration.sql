-- What stood in the parts of one key stands in columns of its own.
ALTER TABLE "messages"
    ADD COLUMN "cause" TEXT,
    ADD COLUMN "about" TEXT,
    ADD COLUMN "subjectId" TEXT,
    ADD COLUMN "day" TEXT,
    ADD COLUMN "occasion" TEXT;

UPDATE "messages" SET
    "cause" = CASE split_part("key", '/', 1)
        WHEN 'change' THEN 'change'
        WHEN 'now' THEN 'remind-now'
        WHEN 'later' THEN 'remind-later'
        ELSE 'milestone' END;

-- meeting/milestone/day
UPDATE "messages" SET
    "about" = split_part("key", '/', 2), "subjectId" = split_part("key", '/', 1),
    "day" = split_part("key", '/', 3), "occasion" = ''
WHERE "cause" = 'milestone';

-- now/press
UPDATE "messages" SET
    "about" = '', "subjectId" = "meetingId", "day" = '', "occasion" = split_part("key", '/', 2)
WHERE "cause" = 'remind-now';

-- later/day
UPDATE "messages" SET
    "about" = '', "subjectId" = "personId", "day" = split_part("key", '/', 2), "occasion" = ''
WHERE "cause" = 'remind-later';

-- change/kind/subject, and what tells one time from another where it may be told again
UPDATE "messages" SET
    "about" = split_part("key", '/', 2), "subjectId" = split_part("key", '/', 3),
    "day" = '', "occasion" = split_part("key", '/', 4)
WHERE "cause" = 'change';

-- change/kind/subject/day
UPDATE "messages" SET "day" = "occasion", "occasion" = ''
WHERE "cause" = 'change' AND "about" IN ('offered', 'questions-again');

-- change/apologies/day/member/time
UPDATE "messages" SET
    "day" = split_part("key", '/', 3), "subjectId" = split_part("key", '/', 4),
    "occasion" = split_part("key", '/', 5)
WHERE "cause" = 'change' AND "about" = 'apologies';

-- change/quorum/day/time
UPDATE "messages" SET
    "day" = split_part("key", '/', 3), "subjectId" = "meetingId", "occasion" = split_part("key", '/', 4)
WHERE "cause" = 'change' AND "about" = 'quorum';

-- change/not-sure/item/member/time
UPDATE "messages" AS m SET
    "subjectId" = coalesce(
        (SELECT i."id" FROM "interests" AS i
            WHERE i."itemId" = split_part(m."key", '/', 3) AND i."personId" = split_part(m."key", '/', 4)),
        split_part(m."key", '/', 3)),
    "occasion" = split_part(m."key", '/', 5)
WHERE m."cause" = 'change' AND m."about" = 'not-sure';

ALTER TABLE "messages"
    ALTER COLUMN "cause" SET NOT NULL,
    ALTER COLUMN "about" SET NOT NULL,
    ALTER COLUMN "subjectId" SET NOT NULL,
    ALTER COLUMN "day" SET NOT NULL,
    ALTER COLUMN "occasion" SET NOT NULL;

-- DropIndex
DROP INDEX "messages_personId_key_key";
ALTER TABLE "messages" DROP COLUMN "key";

-- CreateIndex
CREATE UNIQUE INDEX "messages_personId_cause_about_subjectId_day_occasion_key" ON "messages"("personId", "cause", "about", "subjectId", "day", "occasion");

-- milestone/day
ALTER TABLE "tellings" ADD COLUMN "milestone" TEXT, ADD COLUMN "day" TEXT;
UPDATE "tellings" SET "milestone" = split_part("key", '/', 1), "day" = split_part("key", '/', 2);
ALTER TABLE "tellings" ALTER COLUMN "milestone" SET NOT NULL, ALTER COLUMN "day" SET NOT NULL;

-- DropIndex
DROP INDEX "tellings_meetingId_key_key";
ALTER TABLE "tellings" DROP COLUMN "key";

-- CreateIndex
CREATE UNIQUE INDEX "tellings_meetingId_milestone_day_key" ON "tellings"("meetingId", "milestone", "day");
