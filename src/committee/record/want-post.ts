import type { Core } from '../ports.ts'
import type { Transaction } from '../store.ts'
import { type Post, type PostKind, undisputed } from './post.ts'
import { unseen } from './queued.ts'
import type { Touch } from './touch.ts'

type Wanted = {
  readonly councilId: string
  readonly kind: PostKind
  readonly subjectId: string
  readonly target: Post['target']
  readonly targetId: string
}

/** Posts a card, or redraws it if it is there already. */
export async function wantPost(core: Core, tx: Transaction, wanted: Wanted): Promise<void> {
  if (await tx.posts.insert(newPost(core, wanted))) return tx.wakeOutbox()
  await redraw(core, tx, wanted)
}

/** A card that is due and stands nowhere yet. */
export function newPost(core: Core, wanted: Wanted): Post {
  return {
    ...wanted,
    id: core.newId(),
    wanted: core.newId(),
    due: true,
    accountId: null,
    conversation: null,
    message: null,
    ...undisputed,
    ...unseen,
  }
}

type Which = {
  readonly kind: PostKind | readonly PostKind[]
  readonly subjectId: string | readonly string[]
} & Partial<Pick<Post, 'target' | 'targetId'>>

/** Redraws the cards that are there already, if any. */
export async function redraw(core: Core, tx: Transaction, which: Which): Promise<void> {
  tx.touch(touchesOn(core, which))
}

export function touchesOn(core: Core, { kind: of, subjectId: on, targetId }: Which): Touch[] {
  const kinds = [of].flat()
  return [on]
    .flat()
    .flatMap((subjectId) =>
      kinds.map((kind) => ({ id: core.newId(), subjectId, kind, targetId: targetId ?? null })),
    )
}
