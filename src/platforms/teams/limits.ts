/** A message is at most about 28 KB, card included (learn.microsoft.com/microsoftteams/limits-specifications-teams). */
export const messageBytes = 28 * 1024

/** Above this number, choices become a drop-down list. Slack shows the same number at once. */
export const choicesInSight = 10

/** Teams sends a few KB per turn at most; a card with all its inputs at full length stays well below this. */
export const requestBytes = 256 * 1024
