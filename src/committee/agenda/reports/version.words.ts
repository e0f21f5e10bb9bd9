import { longDay } from '../../kernel/dates.ts'
import { example } from '../../kernel/examples.ts'
import { said, type Words } from '../../kernel/said.ts'
import { asSentence } from '../../kernel/text.ts'
import type { Item } from '../meetings/item.ts'
import { itemWords } from '../meetings/item.words.ts'
import type { Recommendation } from './recommendation.ts'
import { recommendationWords } from './recommendation.words.ts'

const { day, item, label, title } = example

/** How a new version changes the recommendations, as far as wording needs it. */
type Matching = {
  readonly present: readonly {
    readonly kind: 'same' | 'reworded' | 'new'
    readonly read: Pick<Recommendation, 'label'>
  }[]
  readonly gone: readonly Pick<Recommendation, 'label' | 'place'>[]
}

const one: Matching = {
  present: [
    { kind: 'reworded', read: { label } },
    { kind: 'new', read: { label: '(c)' } },
    { kind: 'same', read: { label: '(a)' } },
  ],
  gone: [{ label: '(d)', place: 4 }],
}
const several: Matching = {
  present: one.present.flatMap((each) => [each, { ...each, read: { label: null } }]),
  gone: [...one.gone, { label: null, place: 5 }],
}

export const versionWords = {
  /** What the new version changes, in a few sentences. */
  changes: said(changes, [one], [several]),
  /** @param first if the item had no report before */
  replaced: said(
    (
      item: Pick<Item, 'number' | 'title' | 'titleShown' | 'openness'>,
      first: boolean,
      reason: string,
      matching: Matching,
    ) =>
      `Item ${item.number}, ${itemWords.title(item)}: ${first ? 'the report is there now' : 'a new version of the report is in place'}. ${asSentence(reason)} ${changes(matching)}`,
    [
      { number: item, title, titleShown: true, openness: 'open' },
      false,
      'The figures for June were missing',
      { present: [{ kind: 'same', read: { label } }], gone: [] },
    ],
    [
      { number: item, title, titleShown: true, openness: 'open' },
      true,
      'It was to follow',
      { present: [{ kind: 'new', read: { label } }], gone: [] },
    ],
  ),
  was: said(
    (fileName: string, receivedOn: string) => `${fileName}, received ${longDay(receivedOn)}.`,
    ['item 7 report.docx', day],
  ),
  wasNone: 'No report.',

  whichItem: said(
    (day: string) =>
      `The meeting of ${longDay(day)} has been posted to members, and no item on it has this report’s title. Please say which item this is a new version of.`,
    [day],
  ),
  noOpenItem: said(
    (day: string, item: string) =>
      `The agenda for ${longDay(day)} was posted to members and has no open item ${item}, so nothing was kept of the file. If it is a new item, please put it on the agenda first: “Change what was posted”, then “Add an item”.`,
    [day, item],
  ),
  notOpen: said(
    (day: string, openness: Exclude<Item['openness'], 'open'>) =>
      `The meeting of ${longDay(day)} has been posted to members, and this report is ${openness}, so nothing of it was kept. Please use “Change what was posted”: “Withhold” if its item stands as open and is not, “Add an item” if it is a new one. If you sent the file in a conversation, please delete it there: a bot cannot.`,
    [day, 'exempt'],
    [day, 'confidential'],
  ),
  closed:
    'Replies have closed, so what was asked stays as it is. Please reopen replies first, or add the new version as a supplement.',
  educationNotSaid:
    'Please say of each new recommendation whether it is an education matter: church and parent-governor members count on those only.',
} as const satisfies Words

function changes({ present, gone }: Matching): string {
  const called = present.map(({ kind, read }, at) => ({
    kind,
    name: recommendationWords.name({ label: read.label, place: at + 1 }),
  }))
  const those = (which: 'same' | 'reworded' | 'new') =>
    called.filter(({ kind }) => kind === which).map(({ name }) => name)
  return [
    ...sentence(
      those('reworded'),
      (names, one) =>
        `${names} ${one ? 'is' : 'are'} worded anew: whoever replied on the earlier wording is asked again, and their reply is kept.`,
    ),
    ...sentence(those('new'), (names, one) => `${names} ${one ? 'is' : 'are'} new, and asked of members.`),
    ...sentence(
      gone.map(recommendationWords.name),
      (names, one) => `${names} ${one ? 'is' : 'are'} no longer in it.`,
    ),
    ...sentence(
      those('same'),
      (names, one) => `${names} ${one ? 'stands as it was' : 'stand as they were'}, and so do replies.`,
    ),
  ].join(' ')
}

/** Empty if there are no names. */
function sentence(names: readonly string[], write: (names: string, one: boolean) => string): string[] {
  const [first, ...others] = names
  if (first === undefined) return []
  if (others.length === 0) return [write(`Recommendation ${first}`, true)]
  return [write(`Recommendations ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`, false)]
}
