/** What can go wrong, as the page calls it. */
export const mishapWords = {
  'no-room': 'Quorate is not in the team',
  'no-people': 'Nobody has the app Quorate',
  'no-token': 'Quorate’s token is refused',
  'chats-removed': 'Everybody removes their chat with Quorate',
  'passing-404': 'Each message is found only when it is asked for twice',
  deleted: 'Quorate’s messages are deleted',
  'no-ids': 'Messages are taken without saying their id',
} as const
export type TeamsMishap = keyof typeof mishapWords
