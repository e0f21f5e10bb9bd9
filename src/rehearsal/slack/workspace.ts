import { councilName, people, type RehearsalPerson } from '../people.ts'

/** The fixed contents of the rehearsal's workspace: its people and rooms, and the rooms that the bot was invited to. */
export const workspace = { id: 'T0MARLSH1', domain: 'marlshire', name: councilName } as const
export const bot = {
  user: 'U0QUORATE',
  id: 'B0QUORATE',
  app: 'A0QUORATE',
  name: 'quorate',
  realName: 'Quorate',
} as const

export type Room = { readonly id: string; readonly name: string; readonly hasBot: boolean }

export const committeeRoom: Room = {
  id: 'C0CYPSCRU',
  name: 'children-and-young-people-scrutiny',
  hasBot: true,
}
export const rooms: readonly Room[] = [committeeRoom, { id: 'C0GENERAL', name: 'general', hasBot: false }]

export type SlackPerson = RehearsalPerson & { readonly slackUser: string }

export const slackPeople: readonly SlackPerson[] = people.flatMap((person) =>
  person.slackUser === undefined ? [] : [{ ...person, slackUser: person.slackUser }],
)

export function personById(user: string): SlackPerson | undefined {
  return slackPeople.find((person) => person.slackUser === user)
}

/** The account's short name, as Slack derives it from an email address. */
export function userName(person: SlackPerson): string {
  return person.email.split('@')[0] ?? person.email
}
