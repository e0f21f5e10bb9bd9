import { z } from 'zod'
import { atCommittee } from '../../council/at-committee.ts'
import { clerk } from '../../council/permission.ts'
import type { Core } from '../../ports.ts'
import { verb } from '../../record/verb.ts'
import type { Transaction } from '../../store.ts'
import { redrawAgenda } from '../redraws.ts'
import { addMeeting } from './add-meeting.ts'
import { type Item, itemSchema } from './item.ts'
import { itemWords } from './item.words.ts'
import { type Meeting, meetingSchema } from './meeting.ts'
import { placeItem } from './put-item.ts'
import { mustBeDrafting, takeMeeting } from './what-may-change.ts'

const number = itemSchema.shape.number

/** An item as the council's committee system publishes it. An exempt one has only a number. */
const publishedItemSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('exempt'), number }),
  itemSchema
    .pick({ number: true, title: true, reportUrl: true, appendices: true })
    .extend({ kind: z.literal('open') }),
])
export type PublishedItem = z.infer<typeof publishedItemSchema>

export type Imported = { readonly meeting: Meeting; readonly fresh: number; readonly standing: number }

/**
 * Takes in a published meeting whole or not at all: its date, its items and their links. An item that the clerk has
 * entered already stays, and gets the links that it lacks; if it is exempt there, it becomes exempt here.
 */
export const importMeeting = verb({
  act: 'take in a published meeting',
  input: meetingSchema
    .pick({ committeeId: true, date: true })
    .extend({ items: z.array(publishedItemSchema).readonly() }),
  place: atCommittee,
  may: clerk,
  while: [],
  async run({ core, tx, by }, { items, ...day }) {
    const meeting = await takeMeeting(tx, await addMeeting.within(core, tx, by, day))
    mustBeDrafting({ meeting })
    const there = await tx.items.find({ meetingId: meeting.id })
    let fresh = 0
    for (const item of items) {
      const standing = there.find(({ number }) => number === item.number)
      if (standing === undefined) {
        await putDown(core, tx, meeting, item)
        fresh += 1
      } else await fillIn(tx, standing, item)
    }
    const imported: Imported = { meeting, fresh, standing: items.length - fresh }
    return imported
  },
  on: (_, __, { meeting }) => ['meeting', meeting],
  redraws: (of, _, { meeting }) => redrawAgenda({ ...of, meeting }),
})

async function putDown(core: Core, tx: Transaction, meeting: Meeting, item: PublishedItem): Promise<void> {
  const exempt = item.kind === 'exempt'
  const placed = await placeItem(core, tx, meeting, {
    number: item.number,
    title: exempt ? itemWords.hidden.exempt : item.title,
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
