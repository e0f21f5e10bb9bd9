/** A message is at most about 28 KB, card and all (learn.microsoft.com/microsoftteams/limits-specifications-teams). */
export const messageBytes = 28 * 1024

/** More than this many choices fold into a list that opens: as many as Slack shows in sight. */
export const choicesInSight = 10

/** Teams sends a turn of a few KB at most; a card's inputs, all at their longest, are well below this. */
export const requestBytes = 256 * 1024
