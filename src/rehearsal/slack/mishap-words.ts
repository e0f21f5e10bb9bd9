/** What can go wrong, as the page calls it. */
export const mishapWords = {
  'no-room': 'Quorate is not in the committee’s channel',
  'room-archived': 'The committee’s channel is archived',
  'no-people': 'Everybody’s account is closed',
  'no-token': 'Quorate’s token is refused',
  'no-edits': 'Messages can no longer be edited',
  deleted: 'Quorate’s messages are deleted',
  'no-ids': 'Messages are taken without saying their id',
} as const
export type SlackMishap = keyof typeof mishapWords
