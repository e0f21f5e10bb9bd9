import { personWords } from '../../committee/council/person.words.ts'
import { groupBy } from '../../committee/kernel/group-by.ts'
import type { Fault } from '../../committee/record/fault.ts'
import { faultWords } from '../../committee/record/fault.words.ts'
import type { Post } from '../../committee/record/post.ts'
import { postWords } from '../../committee/record/post.words.ts'

type RefusedPost = Post & { readonly fault: Fault }

export function isRefused(post: Post): post is RefusedPost {
  return post.fault !== null
}

/** One sentence for all that was refused for one reason, with what to do about it. */
export function refusalSentences(posts: readonly Post[], names: ReadonlyMap<string, string>): string[] {
  const alike = groupBy(posts.filter(isRefused), ({ kind, fault, platform, target }) =>
    [kind, fault, platform, target].join(' '),
  )
  return [...alike.values()].flatMap((some) => {
    const [first] = some
    if (first === undefined) return []
    const people = some.flatMap(({ target, targetId }) =>
      target === 'person' ? (names.get(targetId) ?? personWords.aMember) : [],
    )
    return faultWords.told(first.fault, { what: postWords[first.kind], people, platform: first.platform })
  })
}
