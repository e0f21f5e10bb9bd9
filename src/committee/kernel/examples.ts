/** Names and times for examples of wording. */
export const example = {
  clerk: 'Ruth Adeyemi',
  member: 'Cllr Asha Patel',
  other: 'Cllr Ben Cole',
  committee: 'Children’s Scrutiny Committee',
  item: '7',
  title: 'Peer review',
  label: '(b)',
  day: '2017-10-02',
  at: new Date('2017-09-28T11:00:00Z'),
  ask: 'The clerk, Ruth Adeyemi, can help.',
} as const
