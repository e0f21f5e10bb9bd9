import { platformWords } from '../committee/council/platform.words.ts'
import type { SeatKind } from '../committee/council/seat.ts'
import { longDay } from '../committee/kernel/dates.ts'
import { example } from '../committee/kernel/examples.ts'
import { said, type Words } from '../committee/kernel/said.ts'
import type { PlatformName } from '../committee/ports.ts'

const { committee, member } = example

/** What the commands say that set up committees and people. */
export const setUpCommandWords = {
  committee: said(
    (committee: string, council: string, countsInRoom: boolean) =>
      `${committee} (${council}) is set up. Counts ${countsInRoom ? 'are shown' : 'are not shown'} in its rooms.`,
    [committee, 'Marlshire', true],
    [committee, 'Marlshire', false],
  ),
  renamed: said(
    (was: string, name: string) => `${was} is now called ${name}.`,
    ['Children’s Committee', committee],
  ),
  sureToClose: said(
    (committee: string, lastDay: string) =>
      `Close ${committee}, and end every seat with ${longDay(lastDay)}?`,
    [committee, example.day],
  ),
  /** @param asked false where nobody is there to be asked */
  notClosed: said(
    (asked: boolean) => (asked ? 'Nothing was changed.' : 'Nothing was changed. Add --yes to close it.'),
    [true],
    [false],
  ),
  closed: said(
    (committee: string, lastDay: string) =>
      `${committee} is closed: its last day is ${longDay(lastDay)}. Its record stays.`,
    [committee, example.day],
  ),
  rosterTooLarge: 'This file is over 5 MB, so it is no roster.',
  roster: said(
    (seats: number, fresh: number) =>
      `${seats === 1 ? '1 seat' : `${seats} seats`} taken in, ${fresh} of them new.`,
    [1, 0],
    [14, 12],
  ),
  seat: said(
    (person: string, kind: SeatKind, committee: string, isNew: boolean) =>
      `${person} ${isNew ? 'is now' : 'was already'} ${kind} on ${committee}.`,
    [member, 'vice-chair', committee, true],
    [member, 'vice-chair', committee, false],
  ),
  seatNotUnderstood: 'the seat cannot be understood',
  account: said(
    (platform: PlatformName, user: string, person: string) =>
      `The ${platformWords[platform]} account ${user} is ${person}’s.`,
    ['slack', 'U024BE7LH', member],
  ),
  accountUnlinked: said(
    (platform: PlatformName, user: string, person: string) =>
      `The ${platformWords[platform]} account ${user} is no longer ${person}’s.`,
    ['slack', 'U024BE7LH', member],
  ),
  teamsPackage: said(
    (file: string) =>
      `${file} is written. Upload it in the Teams admin centre, under “Teams apps”, “Manage apps”, “Actions”, “Upload new app”.`,
    ['quorate-teams.zip'],
  ),
  room: said(
    (committee: string, platform: PlatformName, channel: string) =>
      `${committee} is posted to the ${platformWords[platform]} channel ${channel}.`,
    [committee, 'slack', 'C024BE91L'],
  ),
  serviceUrl: '--service-url must be a web address',
  settingsTooLarge: 'This file is over 1 MB, so it holds no settings.',
  settingsNotJson: 'This file is not JSON. Nothing was changed.',
  settings: said((committee: string) => `The settings of ${committee} are replaced.`, [committee]),
} as const satisfies Words
