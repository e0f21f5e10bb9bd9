import { addSeat } from '../../../src/committee/council/add-seat.ts'
import { importRoster } from '../../../src/committee/council/import-roster.ts'
import { linkAccount } from '../../../src/committee/council/link-account.ts'
import { rosterRowSchema } from '../../../src/committee/council/roster.ts'
import { type Name, rosterRow } from '../committee.ts'
import { always, clerk, type Deed } from './deed.ts'

const seatFor = (name: Name) =>
  rosterRowSchema.parse(rosterRow(name, 'Children and Young People Scrutiny Committee', 'member', 'slack'))

export const peopleDeeds: readonly Deed[] = [
  {
    verb: 'importRoster',
    stage: 'draft',
    states: always,
    who: clerk,
    does: (m, by) => importRoster(m.core, by, [{ line: 2, row: seatFor('ivy') }]),
  },
  {
    verb: 'addSeat',
    stage: 'draft',
    states: always,
    who: clerk,
    does: (m, by) => addSeat(m.core, by, seatFor('hal')),
  },
  {
    verb: 'linkAccount',
    stage: 'draft',
    states: always,
    who: clerk,
    does: (m, by) =>
      linkAccount(m.core, by, {
        email: 'gil@marlshire.example',
        account: { platform: 'teams', workspace: 'marl-tenant', user: 'object-gil' },
      }),
  },
]
