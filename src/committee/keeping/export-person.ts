import type { Person } from '../council/person.ts'
import type { By } from '../kernel/actor.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { found } from '../kernel/found.ts'
import type { Core } from '../ports.ts'
import type { Tables } from '../store.ts'
import { exportWords } from './export.words.ts'
import type { PersonExport } from './person-export.ts'
import { actsBy, hiddenOf, messagesTo } from './persons-acts.ts'
import { attendedBy } from './persons-attendance.ts'
import { saidBy } from './persons-words.ts'
import { type ActPlaces, placesOf } from './places-of.ts'

/**
 * All that a council holds of a person, for a subject access request: from all its committees, without what others wrote
 * and without items that are not open. Only at the console, as no clerk sees what is another committee's.
 * @throws CommitteeError
 */
export async function exportPerson(core: Core, by: By, personId: string): Promise<PersonExport> {
  if (by.kind !== 'console') throw new CommitteeError('not-allowed', exportWords.personAtConsole)
  const tables = core.store.look
  const person = await found(tables.people, personId)
  const places = await placesOf(tables, person.councilId, core.now())
  const parts = {
    ...(await seatedAs(tables, person, places)),
    ...(await saidBy(tables, person, places)),
    ...(await attendedBy(tables, person, places)),
    messages: await messagesTo(tables, person, places),
    hidden: await hiddenOf(tables, person, places),
    acts: await actsBy(tables, person, places),
  }
  return {
    export: 'person',
    madeAt: core.now().toISOString(),
    council: (await found(tables.councils, person.councilId)).name,
    name: person.name,
    email: person.email,
    leftOut: leftOutOf(places),
    ...parts,
  }
}

async function seatedAs(
  tables: Tables,
  { id: personId }: Person,
  places: ActPlaces,
): Promise<Pick<PersonExport, 'seats' | 'accounts' | 'reminders' | 'calendarLinks'>> {
  const [reminding] = await tables.remindings.find({ personId })
  return {
    seats: (await tables.seats.find({ personId })).map((seat) => ({
      committee: places.ofCommittee(seat.committeeId).committee,
      kind: seat.kind,
      countsOn: seat.countsOn,
      substituteAt: seat.meetingDate === '' ? null : seat.meetingDate,
      from: seat.since === '' ? null : seat.since,
      until: seat.until,
      executive: seat.executive,
    })),
    accounts: (await tables.accounts.find({ personId })).map((account) => ({
      platform: account.platform,
      workspace: account.workspace,
      user: account.user,
      lastSeenAt: account.lastSeenAt?.toISOString() ?? null,
    })),
    reminders:
      reminding === undefined
        ? null
        : { off: reminding.off, notBefore: reminding.notBefore?.toISOString() ?? null },
    calendarLinks: (await tables.diaryLinks.find({ personId })).map((link) => ({
      committee: places.ofCommittee(link.committeeId).committee,
      madeAt: link.madeAt.toISOString(),
    })),
  }
}

function leftOutOf({ notOpen, stillHidden }: ActPlaces): string[] {
  return [
    ...(stillHidden.size === 0 ? [] : [exportWords.theirsHidden([...stillHidden])]),
    ...(notOpen.size === 0 ? [] : [exportWords.itemsNotOpen([...notOpen])]),
    exportWords.withoutOthers,
  ]
}
