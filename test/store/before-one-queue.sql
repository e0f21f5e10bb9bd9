-- A database of the version before posts and messages had one queue, in the middle of its work: posts with jobs waiting,
-- notices and reminders of every kind, and one that was being sent when the program was stopped.
INSERT INTO "councils" ("id", "name") VALUES ('council', 'Wyeford');
INSERT INTO "committees" ("id", "councilId", "name", "countsInRoom", "settings") VALUES
  ('committee', 'council', 'Scrutiny', false, '{"milestones": [{"key": "closing-soon", "name": "Replies close soon",
    "from": "closing", "workingDays": -1, "at": "10:00", "audience": "not-replied", "kind": "notice",
    "words": "Replies close {closing}."}]}');
INSERT INTO "rooms" ("id", "councilId", "committeeId", "platform", "workspace", "channel") VALUES
  ('room', 'council', 'committee', 'slack', 'T1', 'C1');
INSERT INTO "people" ("id", "councilId", "name", "email") VALUES
  ('ada', 'council', 'Ada Holt', 'ada@wyeford.example'),
  ('bea', 'council', 'Bea Lane', 'bea@wyeford.example');
INSERT INTO "accounts" ("id", "councilId", "personId", "platform", "workspace", "user") VALUES
  ('ada-slack', 'council', 'ada', 'slack', 'T1', 'U-ada');
INSERT INTO "seats" ("id", "councilId", "committeeId", "personId", "kind", "countsOn", "meetingDate", "executive") VALUES
  ('seat-ada', 'council', 'committee', 'ada', 'member', 'everything', '', false),
  ('seat-bea', 'council', 'committee', 'bea', 'clerk', 'everything', '', false);
INSERT INTO "meetings" ("id", "councilId", "committeeId", "date", "publishedOn", "repliesCloseAt", "postedAt", "addedAt", "moved", "round") VALUES
  ('meeting', 'council', 'committee', '2026-12-10', '2026-11-30', '2026-12-08 12:00', '2026-12-01 09:00', '2026-11-20 09:00', '[]', 1);
INSERT INTO "items" ("id", "councilId", "meetingId", "number", "title", "openness", "titleShown", "appendices", "state") VALUES
  ('item', 'council', 'meeting', '5', 'School travel', 'open', true, '[]', 'standing');
INSERT INTO "interests" ("id", "councilId", "itemId", "personId", "kind", "at", "entered") VALUES
  ('interest', 'council', 'item', 'ada', 'not-sure', '2026-12-02 09:00', false);

INSERT INTO "posts" ("id", "councilId", "kind", "subjectId", "target", "targetId", "wanted", "due", "accountId", "conversation", "message", "refused") VALUES
  ('post-new', 'council', 'agenda', 'meeting', 'room', 'room', 'w1', true, NULL, NULL, NULL, NULL),
  ('post-edited', 'council', 'desk', 'meeting', 'person', 'ada', 'w2', true, 'ada-slack', 'D1', 'm1', NULL),
  ('post-done', 'council', 'draft', 'item', 'person', 'ada', 'w3', false, 'ada-slack', 'D1', 'm2', NULL),
  ('post-refused', 'council', 'sheet', 'meeting', 'person', 'bea', 'w4', false, NULL, NULL, NULL, 'unreachable');

INSERT INTO "messages" ("id", "councilId", "personId", "kind", "key", "meetingId", "itemId", "words", "dueAt", "usefulUntil", "state", "claimedAt", "settledAt", "why")
SELECT id, 'council', 'ada', kind, key, 'meeting', NULL, 'Words of ' || id, '2026-12-07 09:00', '2026-12-10 23:59', state,
  CASE state WHEN 'claimed' THEN timestamp '2026-12-07 09:00' END, CASE state WHEN 'sent' THEN timestamp '2026-12-07 09:00' END, NULL
FROM (VALUES
  ('milestone', 'notice', 'meeting/closing-soon/2026-12-08', 'due'),
  ('change', 'notice', 'change/closing-moved/change-1', 'sent'),
  ('wording', 'notice', 'change/wording/recommendation/2', 'due'),
  ('answer', 'notice', 'change/answer/question/time-1', 'sent'),
  ('hidden', 'notice', 'change/hidden/time-2', 'claimed'),
  ('closed-again', 'notice', 'change/closed-again/meeting/2', 'sent'),
  ('questions-again', 'notice', 'change/questions-again/meeting/2026-12-10', 'sent'),
  ('dispensation', 'notice', 'change/dispensation/interest/1764950400000', 'sent'),
  ('interest-undone', 'notice', 'change/interest-undone/interest/1764950400001', 'sent'),
  ('substitute', 'notice', 'change/substitute/time-3', 'sent'),
  ('topic-outcome', 'notice', 'change/topic-outcome/time-4', 'sent'),
  ('meeting-restored', 'notice', 'change/meeting-restored/time-5', 'sent'),
  ('offered', 'notice', 'change/offered/question/2026-12-04', 'sent'),
  ('not-sure', 'notice', 'change/not-sure/item/ada/time-6', 'sent'),
  ('not-sure-gone', 'notice', 'change/not-sure/item/bea/time-7', 'sent'),
  ('apologies', 'notice', 'change/apologies/2026-12-10/ada/time-8', 'sent'),
  ('quorum', 'notice', 'change/quorum/2026-12-10/time-9', 'sent'),
  ('now', 'reminder', 'now/press', 'sent'),
  ('later', 'reminder', 'later/2026-12-08', 'sent')
) AS was (id, kind, key, state);
INSERT INTO "tellings" ("id", "councilId", "meetingId", "key") VALUES
  ('telling', 'council', 'meeting', 'closing-soon/2026-12-08');

-- What pg-boss keeps of a queue, as far as anything here depends on it.
CREATE SCHEMA pgboss;
CREATE TYPE pgboss.job_state AS ENUM ('created', 'retry', 'active', 'completed', 'cancelled', 'failed');
CREATE TABLE pgboss.queue (name text PRIMARY KEY, policy text);
CREATE TABLE pgboss.job (
  id uuid NOT NULL DEFAULT gen_random_uuid(), name text NOT NULL REFERENCES pgboss.queue, data jsonb,
  state pgboss.job_state NOT NULL DEFAULT 'created', singleton_key text, start_after timestamptz NOT NULL DEFAULT now()
) PARTITION BY LIST (name);
CREATE TABLE pgboss.deliver PARTITION OF pgboss.job FOR VALUES IN ('deliver');
INSERT INTO pgboss.queue VALUES ('deliver', 'stately');
INSERT INTO pgboss.job (name, data, state, singleton_key) VALUES
  ('deliver', '{"postId": "post-new"}', 'created', 'post-new'),
  ('deliver', '{"postId": "post-edited"}', 'active', 'post-edited');
