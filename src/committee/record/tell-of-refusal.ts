import { dayOf } from '../kernel/dates.ts'
import type { Core, PlatformName } from '../ports.ts'
import type { Tables } from '../store.ts'
import type { Fault } from './fault.ts'
import { faultWords } from './fault.words.ts'
import { meetingOfPost } from './meeting-of-post.ts'
import { type ToldOf, tell } from './notify-of-change.ts'
import type { Post } from './post.ts'
import { postWords } from './post.words.ts'
import { redraw } from './want-post.ts'
import { whoHolds } from './who-is-told.ts'

/** Redraws the clerk's card, which lists what a platform refused, and tells the clerks in a direct message: once a day for each
 * room, and for each cause that keeps people from being reached. */
export async function tellOfRefusal(
  core: Core,
  post: Post,
  fault: Fault,
  platform: PlatformName | null,
): Promise<void> {
  const { look } = core.store
  const meeting = await meetingOfPost(look, post)
  if (meeting === null) return
  const words = await wordsOf(look, post, fault, platform)
  const clerks = await clerksBut(core, meeting, post.targetId)
  await core.store.transact(async (tx) => {
    await redraw(core, tx, { kind: 'desk', subjectId: meeting.id })
    // The card is enough for somebody who never had an account.
    if (fault === 'unreachable') return
    await tell(core, tx, meeting, clerks, {
      about: 'undelivered',
      subjectId: post.target === 'room' ? post.targetId : meeting.id,
      day: dayOf(core.now()),
      occasion: `${platform} ${fault}`,
      words,
      usefulUntil: new Date(core.now().getTime() + weekMs),
    })
  })
}

/** Redraws the clerk's card once something has arrived after all. */
export async function tellOfArrival(core: Core, post: Post): Promise<void> {
  const meeting = await meetingOfPost(core.store.look, post)
  if (meeting === null) return
  await core.store.transact((tx) => redraw(core, tx, { kind: 'desk', subjectId: meeting.id }))
}

const weekMs = 7 * 24 * 3600_000

async function wordsOf(
  tables: Tables,
  { kind, target, targetId }: Post,
  fault: Fault,
  platform: PlatformName | null,
): Promise<string> {
  const person = target === 'person' ? await tables.people.get(targetId) : null
  const people = person === null ? [] : [person.name]
  return faultWords.told(fault, { what: postWords[kind], people, platform })
}

async function clerksBut({ store, now }: Core, { committeeId }: ToldOf, personId: string): Promise<string[]> {
  const seats = await store.look.seats.find({ committeeId })
  return whoHolds(seats, 'clerk', dayOf(now())).filter((id) => id !== personId)
}
