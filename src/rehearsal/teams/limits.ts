/**
 * What the rehearsal's Teams refuses or gives up on, each with its source. Where Microsoft's pages differ, this uses
 * the smaller number: what passes here passes there.
 */
export const limits = {
  /**
   * "approximately 28 KB per post" (learn.microsoft.com/microsoftteams/limits-specifications-teams). The page on bots'
   * messages allows more (100 KB of UTF-16,
   * learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages) and gives the refusal: 413,
   * MessageSizeTooBig. Counted over the whole activity.
   */
  messageBytes: 28 * 1024,
  /**
   * A dialog's card travels the same way, and cards have the same size limit
   * (learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference).
   */
  dialogBytes: 28 * 1024,
  /**
   * "Use up to six primary actions" (…/task-modules-and-cards/cards/design-effective-cards). Phones fold further ones
   * away, and other clients leave them out.
   */
  actions: 6,
  /** A carousel holds at most ten cards (…/task-modules-and-cards/cards/cards-reference#card-collections). */
  attachments: 10,
  /** Adaptive Cards up to 1.5 for bots (…/task-modules-and-cards/cards/cards-reference#support-for-adaptive-cards). */
  cardVersion: 1.5,
  /**
   * Five seconds for an invoke, then "Unable to reach app". Not documented: Microsoft's support gives the number
   * (github.com/microsoft/AdaptiveCards/issues/3701), and says that some clients wait longer.
   */
  invokeMilliseconds: 5_000,
  /**
   * The bot must accept a message within 15 seconds, or the channel gives up with 504
   * (learn.microsoft.com/azure/bot-service/bot-builder-howto-long-operations-guidance).
   */
  messageMilliseconds: 15_000,
  /**
   * A token for the connector lasts an hour
   * (learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication).
   */
  tokenSeconds: 3_600,
  /** A link to a file that somebody sent works for "a few minutes", as SharePoint's do
   * (learn.microsoft.com/graph/api/driveitem-get-content). */
  fileLinkMilliseconds: 5 * 60_000,
  /** Teams accepts files of up to 250 GB; this only keeps a mistake from filling somebody's disk. */
  fileBytes: 200 * 1024 * 1024,
} as const
