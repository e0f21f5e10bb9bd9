import { z } from 'zod'
import type { AccountKey, Core } from '../../ports.ts'
import { type Post, undisputed } from '../../record/post.ts'
import { nowhere, unchanged } from '../../record/row.ts'
import { verb } from '../../record/verb.ts'
import { newPost } from '../../record/want-post.ts'
import type { Transaction } from '../../store.ts'
import { anyClerk } from './at-waiting-file.ts'
import { longestWait, type WaitingFile, waitingFileSchema } from './waiting-file.ts'

/**
 * Notes that a clerk's file waits for their answer. The same file sent again while it waits changes nothing; sent by
 * another clerk, it asks them too, and either may answer.
 */
export const receiveFile = verb({
  act: 'receive a file',
  input: waitingFileSchema
    .pick({ platform: true, workspace: true, platformFile: true, digest: true })
    .extend({ numbers: z.array(z.string().nullable()).readonly() }),
  place: nowhere,
  may: anyClerk,
  while: [],
  async run({ core, tx, now, person }, { numbers, ...source }) {
    const { councilId } = person
    const asked = {
      until: new Date(now.getTime() + longestWait),
      waits: true,
      receivedAt: now,
      personIds: [person.id],
      reports: numbers.map((number) => ({ number, answer: 'waits', itemId: null, personId: null }) as const),
      overruled: [],
    }
    const fresh: WaitingFile = { ...source, ...asked, id: core.newId(), councilId }
    if (await tx.waitingFiles.insert(fresh)) {
      await tx.posts.insert(cardOf(core, fresh, person.id))
      return fresh
    }
    const standing = await take(tx, councilId, source.digest)
    await tx.posts.insert(cardOf(core, standing, person.id))
    if (!standing.waits || standing.until <= now) return change(tx, standing, { ...source, ...asked })
    if (standing.personIds.includes(person.id)) return unchanged(standing)
    return change(tx, standing, { personIds: [...standing.personIds, person.id] })
  },
  on: (_, __, file) => ['file', file],
})

async function take(tx: Transaction, councilId: string, digest: string): Promise<WaitingFile> {
  const standing = await tx.waitingFiles.findOne({ councilId, digest })
  const taken = standing === null ? null : await tx.waitingFiles.take(standing.id)
  if (taken === null) throw new Error('a file that was there is gone')
  return taken
}

async function change(
  tx: Transaction,
  file: WaitingFile,
  changes: Partial<WaitingFile>,
): Promise<WaitingFile> {
  const { id: _, councilId: __, ...rest } = changes
  await tx.waitingFiles.update({ id: file.id }, rest)
  return { ...file, ...rest }
}

/** The card that asks. Only the program that holds the file can draw it first, so the outbox does not post it. */
function cardOf(core: Core, { id: subjectId, councilId }: WaitingFile, targetId: string): Post {
  return { ...newPost(core, { councilId, kind: 'file', subjectId, target: 'person', targetId }), due: false }
}

/** Records where the card that asks stands, so that the outbox can edit it; or posts it, if it stands nowhere. */
export async function noteFileCard(
  { store: { look, outbox } }: Core,
  { id: subjectId }: WaitingFile,
  { platform, workspace, user }: AccountKey,
  placed: Pick<Post, 'conversation' | 'message'> | null,
): Promise<void> {
  const account = await look.accounts.findOne({ platform, workspace, user })
  if (account === null) return
  const post = await look.posts.findOne({ kind: 'file', subjectId, targetId: account.personId })
  if (post === null) return
  const stands = { ...post, ...placed, platform, accountId: account.id, ...undisputed }
  // A card that differs from what is wanted stays due.
  await outbox.settlePost(placed === null ? { ...stands, wanted: '' } : stands, new Date(0))
}
