import { mustBeAllowed } from '../../council/who-may.ts'
import type { By } from '../../kernel/actor.ts'
import { dayOf } from '../../kernel/dates.ts'
import type { Core } from '../../ports.ts'
import { recordAct } from '../../record/record-act.ts'
import { redrawMeeting } from '../../record/redraw-meeting.ts'
import type { Transaction } from '../../store.ts'
import { placeOfMeeting } from '../find.ts'
import { beginMeeting } from './add-meeting.ts'
import { mustBeDrafting } from './change-meeting.ts'
import type { Item } from './item.ts'
import type { Meeting } from './meeting.ts'
import { placeItem } from './put-item.ts'

/** An item as the council's committee system publishes it. Of an exempt one there is nothing but the number. */
export type PublishedItem =
  | { readonly kind: 'exempt'; readonly number: string }
  | ({ readonly kind: 'open'; readonly number: string } & Pick<Item, 'title' | 'reportUrl' | 'appendices'>)

export type Imported = { readonly meeting: Meeting; readonly fresh: number; readonly standing: number }

/**
 * Takes a published meeting in: its date, its items and their links, all of it or nothing. What the clerk has put
 * down under a number already stays, but gets the links that it has not; what is exempt there becomes exempt here.
 * @throws CommitteeError
 */
export async function importMeeting(
  core: Core,
  by: By,
  input: { readonly committeeId: string; readonly date: string; readonly items: readonly PublishedItem[] },
): Promise<Imported> {
  return core.store.transact(async (tx) => {
    const today = dayOf(core.now())
    const { person } = await mustBeAllowed(tx, by, input.committeeId, 'prepare the meeting', today)
    const meeting = await beginMeeting(core, tx, by, input)
    await mustBeDrafting(tx, await placeOfMeeting(tx, meeting.id))
    const there = await tx.items.find({ meetingId: meeting.id })
    let fresh = 0
    for (const item of input.items) {
      const standing = there.find(({ number }) => number === item.number)
      if (standing === undefined) {
        await putDown(core, tx, meeting, item)
        fresh += 1
      } else await fillIn(tx, standing, item)
    }
    await recordAct(core, tx, {
      councilId: meeting.councilId,
      by,
      personId: person?.id ?? null,
      act: 'take in a published meeting',
      subject: 'meeting',
      subjectId: meeting.id,
    })
    await redrawMeeting(core, tx, meeting.id)
    return { meeting, fresh, standing: input.items.length - fresh }
  })
}

async function putDown(core: Core, tx: Transaction, meeting: Meeting, item: PublishedItem): Promise<void> {
  const exempt = item.kind === 'exempt'
  const placed = await placeItem(core, tx, meeting, {
    number: item.number,
    title: exempt ? 'Exempt item' : item.title,
    openness: exempt ? 'exempt' : 'open',
    titleShown: !exempt,
  })
  if (!exempt)
    await tx.items.update({ id: placed.id }, { reportUrl: item.reportUrl, appendices: item.appendices })
}

async function fillIn(tx: Transaction, standing: Item, item: PublishedItem): Promise<void> {
  if (item.kind === 'exempt') {
    if (standing.openness === 'open')
      await tx.items.update({ id: standing.id }, { openness: 'exempt', titleShown: false })
    return
  }
  if (standing.openness !== 'open') return
  const titles = new Set(standing.appendices.map(({ title }) => title))
  const links = new Map(item.appendices.map(({ title, url }) => [title, url]))
  await tx.items.update(
    { id: standing.id },
    {
      reportUrl: standing.reportUrl ?? item.reportUrl,
      appendices: [
        ...standing.appendices.map(({ title, url }) => ({ title, url: url ?? links.get(title) ?? null })),
        ...item.appendices.filter(({ title }) => !titles.has(title)),
      ],
    },
  )
}
