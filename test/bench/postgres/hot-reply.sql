-- What a reply asks of PostgreSQL: one statement reads all that decides over it, one writes it with its history and its act.
SELECT m."councilId" AS council, r.id AS recommendation, p.id AS person
FROM recommendations r
JOIN items i ON i.id = r."itemId"
JOIN meetings m ON m.id = i."meetingId"
JOIN committees c ON c.id = m."committeeId"
JOIN accounts a ON a.platform = 'slack' AND a.workspace = {workspace} AND a."user" = {user}
JOIN people p ON p.id = a."personId"
JOIN seats s ON s."committeeId" = c.id AND s."personId" = p.id
LEFT JOIN interests n ON n."itemId" = i.id AND n."personId" = p.id AND n."withdrawnAt" IS NULL
LEFT JOIN replies e ON e."personId" = p.id AND e."recommendationId" = r.id
WHERE r.id = {recommendation} AND m."repliesClosedAt" IS NULL
\gset
WITH reply AS (
  INSERT INTO replies AS e (id, "councilId", "recommendationId", "personId", answer, words, revision, wording, via, entered, at)
  VALUES (gen_random_uuid()::text, :council, :recommendation, :person, 'assured', 'By pgbench.', 1, 1, 'slack', false, now())
  ON CONFLICT ("personId", "recommendationId")
  DO UPDATE SET answer = excluded.answer, words = excluded.words, revision = e.revision + 1, at = excluded.at
  RETURNING *
), history AS (
  INSERT INTO reply_changes (id, "councilId", "replyId", revision, wording, answer, words, via, entered, at)
  SELECT gen_random_uuid()::text, "councilId", id, revision, wording, answer, words, via, entered, at FROM reply
)
INSERT INTO acts (id, "councilId", at, "personId", via, act, subject, "subjectId")
SELECT gen_random_uuid()::text, "councilId", at, "personId", via, 'reply', 'recommendation', "recommendationId" FROM reply;
