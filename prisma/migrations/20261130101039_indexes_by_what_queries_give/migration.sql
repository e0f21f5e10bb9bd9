-- DropIndex
DROP INDEX "accounts_councilId_personId_idx";

-- DropIndex
DROP INDEX "acts_councilId_id_key";

-- DropIndex
DROP INDEX "acts_councilId_personId_idx";

-- DropIndex
DROP INDEX "acts_councilId_subjectId_idx";

-- DropIndex
DROP INDEX "attendances_councilId_id_key";

-- DropIndex
DROP INDEX "attendances_councilId_personId_idx";

-- DropIndex
DROP INDEX "changes_councilId_id_key";

-- DropIndex
DROP INDEX "changes_councilId_itemId_idx";

-- DropIndex
DROP INDEX "changes_councilId_meetingId_idx";

-- DropIndex
DROP INDEX "changes_councilId_personId_idx";

-- DropIndex
DROP INDEX "closings_councilId_id_key";

-- DropIndex
DROP INDEX "diary_links_councilId_committeeId_idx";

-- DropIndex
DROP INDEX "diary_links_councilId_id_key";

-- DropIndex
DROP INDEX "earlier_wordings_councilId_id_key";

-- DropIndex
DROP INDEX "entries_councilId_committeeId_idx";

-- DropIndex
DROP INDEX "entries_councilId_id_key";

-- DropIndex
DROP INDEX "hidings_councilId_id_key";

-- DropIndex
DROP INDEX "hidings_councilId_meetingId_idx";

-- DropIndex
DROP INDEX "hidings_councilId_personId_idx";

-- DropIndex
DROP INDEX "hidings_councilId_subjectId_idx";

-- DropIndex
DROP INDEX "indications_councilId_id_key";

-- DropIndex
DROP INDEX "interests_councilId_id_key";

-- DropIndex
DROP INDEX "interests_councilId_personId_idx";

-- DropIndex
DROP INDEX "items_councilId_authorId_idx";

-- DropIndex
DROP INDEX "messages_councilId_id_key";

-- DropIndex
DROP INDEX "messages_councilId_itemId_idx";

-- DropIndex
DROP INDEX "messages_councilId_meetingId_idx";

-- DropIndex
DROP INDEX "messages_councilId_personId_idx";

-- DropIndex
DROP INDEX "poll_topics_councilId_proposalId_idx";

-- DropIndex
DROP INDEX "polls_closesAt_idx";

-- DropIndex
DROP INDEX "polls_councilId_committeeId_idx";

-- DropIndex
DROP INDEX "polls_councilId_meetingId_idx";

-- DropIndex
DROP INDEX "posts_councilId_accountId_idx";

-- DropIndex
DROP INDEX "posts_councilId_id_key";

-- DropIndex
DROP INDEX "posts_councilId_subjectId_idx";

-- DropIndex
DROP INDEX "presences_councilId_id_key";

-- DropIndex
DROP INDEX "presences_councilId_personId_idx";

-- DropIndex
DROP INDEX "proposals_councilId_committeeId_idx";

-- DropIndex
DROP INDEX "proposals_councilId_meetingId_idx";

-- DropIndex
DROP INDEX "proposals_councilId_personId_idx";

-- DropIndex
DROP INDEX "proposals_councilId_recommendationId_idx";

-- DropIndex
DROP INDEX "questions_councilId_itemId_idx";

-- DropIndex
DROP INDEX "questions_councilId_meetingId_idx";

-- DropIndex
DROP INDEX "questions_councilId_mergedIntoId_idx";

-- DropIndex
DROP INDEX "questions_councilId_officerId_idx";

-- DropIndex
DROP INDEX "questions_councilId_personId_idx";

-- DropIndex
DROP INDEX "recommendations_councilId_itemId_idx";

-- DropIndex
DROP INDEX "remindings_councilId_id_key";

-- DropIndex
DROP INDEX "remindings_councilId_personId_idx";

-- DropIndex
DROP INDEX "replies_councilId_recommendationId_idx";

-- DropIndex
DROP INDEX "reply_changes_councilId_id_key";

-- DropIndex
DROP INDEX "resolutions_councilId_id_key";

-- DropIndex
DROP INDEX "resolutions_councilId_itemId_idx";

-- DropIndex
DROP INDEX "resolutions_councilId_meetingId_idx";

-- DropIndex
DROP INDEX "rooms_councilId_committeeId_idx";

-- DropIndex
DROP INDEX "rooms_councilId_id_key";

-- DropIndex
DROP INDEX "seats_councilId_id_key";

-- DropIndex
DROP INDEX "seats_councilId_personId_idx";

-- DropIndex
DROP INDEX "suggestions_councilId_id_key";

-- DropIndex
DROP INDEX "suggestions_councilId_recommendationId_idx";

-- DropIndex
DROP INDEX "tellings_councilId_id_key";

-- DropIndex
DROP INDEX "topic_outcomes_councilId_id_key";

-- CreateIndex
CREATE INDEX "accounts_personId_idx" ON "accounts"("personId");

-- CreateIndex
CREATE INDEX "acts_subjectId_idx" ON "acts"("subjectId");

-- CreateIndex
CREATE INDEX "acts_personId_idx" ON "acts"("personId");

-- CreateIndex
CREATE INDEX "acts_onBehalfOf_idx" ON "acts"("onBehalfOf");

-- CreateIndex
CREATE INDEX "attendances_personId_idx" ON "attendances"("personId");

-- CreateIndex
CREATE INDEX "changes_meetingId_idx" ON "changes"("meetingId");

-- CreateIndex
CREATE INDEX "changes_itemId_idx" ON "changes"("itemId");

-- CreateIndex
CREATE INDEX "entries_committeeId_idx" ON "entries"("committeeId");

-- CreateIndex
CREATE INDEX "hidings_meetingId_idx" ON "hidings"("meetingId");

-- CreateIndex
CREATE INDEX "hidings_subjectId_idx" ON "hidings"("subjectId");

-- CreateIndex
CREATE INDEX "indications_personId_idx" ON "indications"("personId");

-- CreateIndex
CREATE INDEX "interests_personId_idx" ON "interests"("personId");

-- CreateIndex
CREATE INDEX "messages_meetingId_idx" ON "messages"("meetingId");

-- CreateIndex
CREATE INDEX "people_email_idx" ON "people"("email");

-- CreateIndex
CREATE INDEX "poll_topics_proposalId_idx" ON "poll_topics"("proposalId");

-- CreateIndex
CREATE INDEX "polls_committeeId_idx" ON "polls"("committeeId");

-- CreateIndex
CREATE INDEX "polls_meetingId_idx" ON "polls"("meetingId");

-- CreateIndex
CREATE INDEX "polls_closedAt_closesAt_idx" ON "polls"("closedAt", "closesAt");

-- CreateIndex
CREATE INDEX "posts_subjectId_idx" ON "posts"("subjectId");

-- CreateIndex
CREATE INDEX "posts_targetId_idx" ON "posts"("targetId");

-- CreateIndex
CREATE INDEX "presences_personId_idx" ON "presences"("personId");

-- CreateIndex
CREATE INDEX "proposals_committeeId_idx" ON "proposals"("committeeId");

-- CreateIndex
CREATE INDEX "proposals_meetingId_idx" ON "proposals"("meetingId");

-- CreateIndex
CREATE INDEX "proposals_recommendationId_idx" ON "proposals"("recommendationId");

-- CreateIndex
CREATE INDEX "proposals_personId_idx" ON "proposals"("personId");

-- CreateIndex
CREATE INDEX "proposals_itemId_idx" ON "proposals"("itemId");

-- CreateIndex
CREATE INDEX "questions_meetingId_idx" ON "questions"("meetingId");

-- CreateIndex
CREATE INDEX "questions_itemId_idx" ON "questions"("itemId");

-- CreateIndex
CREATE INDEX "questions_personId_idx" ON "questions"("personId");

-- CreateIndex
CREATE INDEX "questions_officerId_idx" ON "questions"("officerId");

-- CreateIndex
CREATE INDEX "questions_mergedIntoId_idx" ON "questions"("mergedIntoId");

-- CreateIndex
CREATE INDEX "recommendations_itemId_idx" ON "recommendations"("itemId");

-- CreateIndex
CREATE INDEX "replies_recommendationId_idx" ON "replies"("recommendationId");

-- CreateIndex
CREATE INDEX "resolutions_meetingId_idx" ON "resolutions"("meetingId");

-- CreateIndex
CREATE INDEX "resolutions_itemId_idx" ON "resolutions"("itemId");

-- CreateIndex
CREATE INDEX "rooms_committeeId_idx" ON "rooms"("committeeId");

-- CreateIndex
CREATE INDEX "seats_personId_idx" ON "seats"("personId");

-- CreateIndex
CREATE INDEX "suggestions_recommendationId_idx" ON "suggestions"("recommendationId");

-- CreateIndex
CREATE INDEX "topic_outcomes_mergedIntoId_idx" ON "topic_outcomes"("mergedIntoId");
