/** A message is at most about 28 KB, card included (learn.microsoft.com/microsoftteams/limits-specifications-teams). */
export const messageBytes = 28 * 1024

/** More choices than this become a drop-down list. Slack's limit is the same. */
export const choicesInSight = 10

/** Teams sends a few KB per turn; even a card with all its inputs at full length stays well below this. */
export const requestBytes = 256 * 1024
