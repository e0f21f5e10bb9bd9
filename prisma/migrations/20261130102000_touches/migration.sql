-- CreateTable
CREATE TABLE "touches" (
    "id" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "kind" TEXT,
    "targetId" TEXT,

    CONSTRAINT "touches_pkey" PRIMARY KEY ("id")
);
