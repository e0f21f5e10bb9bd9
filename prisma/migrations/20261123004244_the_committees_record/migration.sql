-- CreateTable
CREATE TABLE "councils" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "councils_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "committees" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "countsInRoom" BOOLEAN NOT NULL,

    CONSTRAINT "committees_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rooms" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "committeeId" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "workspace" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "serviceUrl" TEXT,

    CONSTRAINT "rooms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "people" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "workspace" TEXT NOT NULL,
    "user" TEXT NOT NULL,
    "conversation" TEXT,
    "serviceUrl" TEXT,
    "lastSeenAt" TIMESTAMP(3),

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seats" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "committeeId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "countsOn" TEXT NOT NULL,
    "substitutesForId" TEXT,
    "meetingDate" TEXT NOT NULL,
    "until" TEXT,

    CONSTRAINT "seats_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meetings" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "committeeId" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "agendaUrl" TEXT,
    "publishedOn" TEXT,
    "repliesCloseAt" TIMESTAMP(3),
    "postedAt" TIMESTAMP(3),
    "repliesClosedAt" TIMESTAMP(3),

    CONSTRAINT "meetings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "items" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "openness" TEXT NOT NULL,
    "titleShown" BOOLEAN NOT NULL,
    "reportUrl" TEXT,
    "appendices" JSONB NOT NULL,

    CONSTRAINT "items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reports" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "reportBy" TEXT,
    "decisionType" TEXT,
    "wards" JSONB NOT NULL,
    "purpose" TEXT,
    "sections" JSONB NOT NULL,
    "backgroundPapers" JSONB NOT NULL,
    "doubts" JSONB NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recommendations" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "label" TEXT,
    "text" TEXT NOT NULL,
    "leadIn" TEXT,
    "addressee" TEXT,
    "asks" TEXT NOT NULL,
    "scale" TEXT NOT NULL,
    "onEducation" BOOLEAN,

    CONSTRAINT "recommendations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "replies" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "recommendationId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "words" TEXT,
    "revision" INTEGER NOT NULL,
    "via" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "replies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reply_changes" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "replyId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "answer" TEXT NOT NULL,
    "words" TEXT,
    "via" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "reply_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suggestions" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "recommendationId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "suggestions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interests" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "withdrawnAt" TIMESTAMP(3),

    CONSTRAINT "interests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "closings" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "replied" INTEGER NOT NULL,
    "outOf" INTEGER NOT NULL,
    "tallies" JSONB NOT NULL,
    "readers" JSONB NOT NULL,

    CONSTRAINT "closings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposals" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "committeeId" TEXT NOT NULL,
    "meetingId" TEXT,
    "itemId" TEXT,
    "recommendationId" TEXT,
    "personId" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "whyNow" TEXT NOT NULL,
    "change" TEXT NOT NULL,
    "elsewhere" TEXT,
    "method" TEXT NOT NULL,
    "hearFrom" TEXT,
    "whenWanted" TEXT,
    "withdrawnAt" TIMESTAMP(3),
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "proposals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "polls" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "committeeId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "openedById" TEXT NOT NULL,
    "openedAt" TIMESTAMP(3) NOT NULL,
    "closesAt" TIMESTAMP(3) NOT NULL,
    "closedAt" TIMESTAMP(3),
    "results" JSONB NOT NULL,

    CONSTRAINT "polls_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "poll_topics" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "pollId" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "place" INTEGER NOT NULL,

    CONSTRAINT "poll_topics_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indications" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "pollTopicId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "via" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "indications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic_outcomes" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "targetMeeting" TEXT,
    "mergedIntoId" TEXT,
    "words" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "topic_outcomes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recommendation_outcomes" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "recommendationId" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "words" TEXT,
    "madeTo" TEXT,
    "sentOn" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "recommendation_outcomes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entries" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "committeeId" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "targetMeeting" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "posts" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "targetId" TEXT NOT NULL,
    "wanted" TEXT NOT NULL,
    "due" BOOLEAN NOT NULL,
    "accountId" TEXT,
    "conversation" TEXT,
    "message" TEXT,
    "refused" TEXT,

    CONSTRAINT "posts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "acts" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "personId" TEXT,
    "via" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "onBehalfOf" TEXT,

    CONSTRAINT "acts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "councils_name_key" ON "councils"("name");

-- CreateIndex
CREATE UNIQUE INDEX "committees_councilId_id_key" ON "committees"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "committees_councilId_name_key" ON "committees"("councilId", "name");

-- CreateIndex
CREATE INDEX "rooms_councilId_committeeId_idx" ON "rooms"("councilId", "committeeId");

-- CreateIndex
CREATE UNIQUE INDEX "rooms_councilId_id_key" ON "rooms"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "rooms_platform_workspace_channel_key" ON "rooms"("platform", "workspace", "channel");

-- CreateIndex
CREATE UNIQUE INDEX "people_councilId_id_key" ON "people"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "people_councilId_email_key" ON "people"("councilId", "email");

-- CreateIndex
CREATE INDEX "accounts_councilId_personId_idx" ON "accounts"("councilId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_councilId_id_key" ON "accounts"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_platform_workspace_user_key" ON "accounts"("platform", "workspace", "user");

-- CreateIndex
CREATE INDEX "seats_councilId_personId_idx" ON "seats"("councilId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "seats_councilId_id_key" ON "seats"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "seats_committeeId_personId_kind_meetingDate_key" ON "seats"("committeeId", "personId", "kind", "meetingDate");

-- CreateIndex
CREATE INDEX "meetings_repliesCloseAt_idx" ON "meetings"("repliesCloseAt");

-- CreateIndex
CREATE UNIQUE INDEX "meetings_councilId_id_key" ON "meetings"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "meetings_committeeId_date_key" ON "meetings"("committeeId", "date");

-- CreateIndex
CREATE UNIQUE INDEX "items_councilId_id_key" ON "items"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "items_meetingId_number_key" ON "items"("meetingId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "reports_councilId_id_key" ON "reports"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "reports_itemId_version_key" ON "reports"("itemId", "version");

-- CreateIndex
CREATE INDEX "recommendations_councilId_itemId_idx" ON "recommendations"("councilId", "itemId");

-- CreateIndex
CREATE UNIQUE INDEX "recommendations_councilId_id_key" ON "recommendations"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "recommendations_reportId_place_key" ON "recommendations"("reportId", "place");

-- CreateIndex
CREATE INDEX "replies_councilId_recommendationId_idx" ON "replies"("councilId", "recommendationId");

-- CreateIndex
CREATE UNIQUE INDEX "replies_councilId_id_key" ON "replies"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "replies_personId_recommendationId_key" ON "replies"("personId", "recommendationId");

-- CreateIndex
CREATE UNIQUE INDEX "reply_changes_councilId_id_key" ON "reply_changes"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "reply_changes_replyId_revision_key" ON "reply_changes"("replyId", "revision");

-- CreateIndex
CREATE INDEX "suggestions_councilId_recommendationId_idx" ON "suggestions"("councilId", "recommendationId");

-- CreateIndex
CREATE UNIQUE INDEX "suggestions_councilId_id_key" ON "suggestions"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "suggestions_personId_recommendationId_key" ON "suggestions"("personId", "recommendationId");

-- CreateIndex
CREATE INDEX "interests_councilId_personId_idx" ON "interests"("councilId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "interests_councilId_id_key" ON "interests"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "interests_itemId_personId_key" ON "interests"("itemId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "closings_councilId_id_key" ON "closings"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "closings_meetingId_key" ON "closings"("meetingId");

-- CreateIndex
CREATE INDEX "proposals_councilId_committeeId_idx" ON "proposals"("councilId", "committeeId");

-- CreateIndex
CREATE INDEX "proposals_councilId_meetingId_idx" ON "proposals"("councilId", "meetingId");

-- CreateIndex
CREATE INDEX "proposals_councilId_recommendationId_idx" ON "proposals"("councilId", "recommendationId");

-- CreateIndex
CREATE INDEX "proposals_councilId_personId_idx" ON "proposals"("councilId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "proposals_councilId_id_key" ON "proposals"("councilId", "id");

-- CreateIndex
CREATE INDEX "polls_councilId_committeeId_idx" ON "polls"("councilId", "committeeId");

-- CreateIndex
CREATE INDEX "polls_councilId_meetingId_idx" ON "polls"("councilId", "meetingId");

-- CreateIndex
CREATE INDEX "polls_closesAt_idx" ON "polls"("closesAt");

-- CreateIndex
CREATE UNIQUE INDEX "polls_councilId_id_key" ON "polls"("councilId", "id");

-- CreateIndex
CREATE INDEX "poll_topics_councilId_proposalId_idx" ON "poll_topics"("councilId", "proposalId");

-- CreateIndex
CREATE UNIQUE INDEX "poll_topics_councilId_id_key" ON "poll_topics"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "poll_topics_pollId_proposalId_key" ON "poll_topics"("pollId", "proposalId");

-- CreateIndex
CREATE UNIQUE INDEX "indications_councilId_id_key" ON "indications"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "indications_pollTopicId_personId_key" ON "indications"("pollTopicId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "topic_outcomes_councilId_id_key" ON "topic_outcomes"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "topic_outcomes_proposalId_key" ON "topic_outcomes"("proposalId");

-- CreateIndex
CREATE UNIQUE INDEX "recommendation_outcomes_councilId_id_key" ON "recommendation_outcomes"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "recommendation_outcomes_recommendationId_key" ON "recommendation_outcomes"("recommendationId");

-- CreateIndex
CREATE INDEX "entries_councilId_committeeId_idx" ON "entries"("councilId", "committeeId");

-- CreateIndex
CREATE UNIQUE INDEX "entries_councilId_id_key" ON "entries"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "entries_proposalId_key" ON "entries"("proposalId");

-- CreateIndex
CREATE INDEX "posts_due_idx" ON "posts"("due");

-- CreateIndex
CREATE INDEX "posts_councilId_subjectId_idx" ON "posts"("councilId", "subjectId");

-- CreateIndex
CREATE INDEX "posts_councilId_accountId_idx" ON "posts"("councilId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "posts_councilId_id_key" ON "posts"("councilId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "posts_kind_subjectId_target_targetId_key" ON "posts"("kind", "subjectId", "target", "targetId");

-- CreateIndex
CREATE INDEX "acts_councilId_subjectId_idx" ON "acts"("councilId", "subjectId");

-- CreateIndex
CREATE INDEX "acts_councilId_personId_idx" ON "acts"("councilId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "acts_councilId_id_key" ON "acts"("councilId", "id");

-- AddForeignKey
ALTER TABLE "committees" ADD CONSTRAINT "committees_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "councils"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_councilId_committeeId_fkey" FOREIGN KEY ("councilId", "committeeId") REFERENCES "committees"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "people" ADD CONSTRAINT "people_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "councils"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "people"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seats" ADD CONSTRAINT "seats_councilId_committeeId_fkey" FOREIGN KEY ("councilId", "committeeId") REFERENCES "committees"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seats" ADD CONSTRAINT "seats_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "people"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seats" ADD CONSTRAINT "seats_councilId_substitutesForId_fkey" FOREIGN KEY ("councilId", "substitutesForId") REFERENCES "people"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_councilId_committeeId_fkey" FOREIGN KEY ("councilId", "committeeId") REFERENCES "committees"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "items" ADD CONSTRAINT "items_councilId_meetingId_fkey" FOREIGN KEY ("councilId", "meetingId") REFERENCES "meetings"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_councilId_itemId_fkey" FOREIGN KEY ("councilId", "itemId") REFERENCES "items"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_councilId_itemId_fkey" FOREIGN KEY ("councilId", "itemId") REFERENCES "items"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_councilId_reportId_fkey" FOREIGN KEY ("councilId", "reportId") REFERENCES "reports"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "replies" ADD CONSTRAINT "replies_councilId_recommendationId_fkey" FOREIGN KEY ("councilId", "recommendationId") REFERENCES "recommendations"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "replies" ADD CONSTRAINT "replies_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "people"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply_changes" ADD CONSTRAINT "reply_changes_councilId_replyId_fkey" FOREIGN KEY ("councilId", "replyId") REFERENCES "replies"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_councilId_recommendationId_fkey" FOREIGN KEY ("councilId", "recommendationId") REFERENCES "recommendations"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "people"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interests" ADD CONSTRAINT "interests_councilId_itemId_fkey" FOREIGN KEY ("councilId", "itemId") REFERENCES "items"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interests" ADD CONSTRAINT "interests_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "people"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "closings" ADD CONSTRAINT "closings_councilId_meetingId_fkey" FOREIGN KEY ("councilId", "meetingId") REFERENCES "meetings"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_councilId_committeeId_fkey" FOREIGN KEY ("councilId", "committeeId") REFERENCES "committees"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_councilId_meetingId_fkey" FOREIGN KEY ("councilId", "meetingId") REFERENCES "meetings"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_councilId_itemId_fkey" FOREIGN KEY ("councilId", "itemId") REFERENCES "items"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_councilId_recommendationId_fkey" FOREIGN KEY ("councilId", "recommendationId") REFERENCES "recommendations"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "people"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "polls" ADD CONSTRAINT "polls_councilId_committeeId_fkey" FOREIGN KEY ("councilId", "committeeId") REFERENCES "committees"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "polls" ADD CONSTRAINT "polls_councilId_meetingId_fkey" FOREIGN KEY ("councilId", "meetingId") REFERENCES "meetings"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "polls" ADD CONSTRAINT "polls_councilId_openedById_fkey" FOREIGN KEY ("councilId", "openedById") REFERENCES "people"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll_topics" ADD CONSTRAINT "poll_topics_councilId_pollId_fkey" FOREIGN KEY ("councilId", "pollId") REFERENCES "polls"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll_topics" ADD CONSTRAINT "poll_topics_councilId_proposalId_fkey" FOREIGN KEY ("councilId", "proposalId") REFERENCES "proposals"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indications" ADD CONSTRAINT "indications_councilId_pollTopicId_fkey" FOREIGN KEY ("councilId", "pollTopicId") REFERENCES "poll_topics"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indications" ADD CONSTRAINT "indications_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "people"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic_outcomes" ADD CONSTRAINT "topic_outcomes_councilId_proposalId_fkey" FOREIGN KEY ("councilId", "proposalId") REFERENCES "proposals"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic_outcomes" ADD CONSTRAINT "topic_outcomes_councilId_mergedIntoId_fkey" FOREIGN KEY ("councilId", "mergedIntoId") REFERENCES "proposals"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation_outcomes" ADD CONSTRAINT "recommendation_outcomes_councilId_recommendationId_fkey" FOREIGN KEY ("councilId", "recommendationId") REFERENCES "recommendations"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entries" ADD CONSTRAINT "entries_councilId_committeeId_fkey" FOREIGN KEY ("councilId", "committeeId") REFERENCES "committees"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entries" ADD CONSTRAINT "entries_councilId_proposalId_fkey" FOREIGN KEY ("councilId", "proposalId") REFERENCES "proposals"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "councils"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_councilId_accountId_fkey" FOREIGN KEY ("councilId", "accountId") REFERENCES "accounts"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acts" ADD CONSTRAINT "acts_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "councils"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acts" ADD CONSTRAINT "acts_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "people"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
