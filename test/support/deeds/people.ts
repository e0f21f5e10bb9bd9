import { rosterRowSchema } from '../../../src/committee/council/roster.ts'
import { addSeat } from '../../../src/committee/setup/add-seat.ts'
import { closeCommittee } from '../../../src/committee/setup/close-committee.ts'
import { endSeat } from '../../../src/committee/setup/end-seat.ts'
import { importRoster } from '../../../src/committee/setup/import-roster.ts'
import { linkAccount } from '../../../src/committee/setup/link-account.ts'
import { suspendSeat } from '../../../src/committee/setup/suspend-seat.ts'
import { unlinkAccount } from '../../../src/committee/setup/unlink-account.ts'
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
    verb: 'endSeat',
    stage: 'draft',
    states: always,
    who: clerk,
    does: (m, by) =>
      endSeat(m.core, by, {
        committeeId: m.committee.id,
        personId: m.id('cara'),
        kind: null,
        lastDay: '2017-12-01',
        followedById: null,
      }),
  },
  {
    verb: 'suspendSeat',
    stage: 'draft',
    states: always,
    who: clerk,
    does: (m, by) =>
      suspendSeat(m.core, by, {
        committeeId: m.committee.id,
        personId: m.id('ben'),
        kind: null,
        from: '2017-11-01',
        to: '2017-11-30',
      }),
  },
  {
    verb: 'unlinkAccount',
    stage: 'draft',
    states: always,
    who: clerk,
    does: (m, by) =>
      unlinkAccount(m.core, by, {
        email: 'cara@marlshire.example',
        account: { platform: 'slack', workspace: 'T-MARL', user: 'U-cara' },
      }),
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
  {
    verb: 'closeCommittee',
    stage: 'draft',
    states: always,
    who: clerk,
    does: (m, by) => closeCommittee(m.core, by, { committeeId: m.committee.id, lastDay: '2018-12-31' }),
  },
]
