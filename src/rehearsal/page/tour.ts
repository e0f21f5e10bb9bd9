import { element } from './element.ts'
import { isNarrow } from './narrow.ts'

const remembered = 'quorate-rehearsal-tour'

type Step = {
  readonly title: string
  /** Who does it, and the label of the button. */
  readonly be: readonly [email: string, label: string]
  readonly words: string
}

const clerk = ['ruth.adeyemi@marlshire.example', 'Be the clerk, Ruth Adeyemi'] as const
const chair = ['margaret.hollis@marlshire.example', 'Be the chair, Cllr Margaret Hollis'] as const

const steps: readonly Step[] = [
  {
    title: 'Hand in a report',
    be: clerk,
    words:
      'In Slack or in Teams, open the conversation with Quorate, press “Attach the sample report”, then “Send”. Quorate asks whether the report is open and has been published. Press “Yes”, then “Check the draft”, change what you like, and say which recommendations are education matters. “Links to the report” takes any address that starts with https://.',
  },
  {
    title: 'Post it to members',
    be: clerk,
    words:
      'Press “Open the meeting”. Give the link to the published agenda and say when replies close, then press “Post to members”. The post appears in the committee’s Slack channel and in its Teams channel.',
  },
  {
    title: 'Reply as a member',
    be: ['priya.nair@marlshire.example', 'Be Cllr Priya Nair'],
    words:
      'She has both. In the committee’s Slack channel press “Prepare”, answer, and propose a topic. Then change an answer in Teams: it is one answer, and both posts show it. Be other members too; let one declare an interest.',
  },
  {
    title: 'Ask officers',
    be: ['alan.whitcombe@marlshire.example', 'Be Cllr Alan Whitcombe'],
    words:
      'In the committee’s channel press “Ask a question” under item 5. Then be the clerk: “Open the meeting”, “Questions”, and send it to Nadia Rahman; as her, answer it in Teams; as the clerk, forward the answer. Put the clock forward to the day of the question sheet, and everyone has it.',
  },
  {
    title: 'Say who comes',
    be: ['joan.pettifer@marlshire.example', 'Be Cllr Joan Pettifer'],
    words:
      'In the committee’s Teams channel press “Sending apologies”, and have your substitute told. Then be the clerk: “Open the meeting”, “Who is coming”, and confirm Cllr Henry Dale. He has her seat at this meeting, and may reply.',
  },
  {
    title: 'Put something right',
    be: clerk,
    words:
      'Press “Open the meeting”, then “Change what was posted”. Correct a recommendation with a reason: everyone is told, replies on the old wording are kept and marked, and asked again. Withdraw an item, or move the meeting.',
  },
  {
    title: 'Close replies',
    be: clerk,
    words:
      'Write anything to Quorate, press “Open the meeting”, then “Close replies now”. Or put the clock forward to when replies close. Every member and the clerk get the same sheet from Quorate, each in private.',
  },
  {
    title: 'Open a poll',
    be: chair,
    words:
      'In the conversation with Quorate, press “Open a poll on the topics” under the sheet. Each member is asked in private: be some of them and answer. The chair closes the poll, or its time does.',
  },
  {
    title: 'Record what was decided',
    be: clerk,
    words:
      'Put the clock forward past the day of the meeting. Press “Open the meeting”, then “Enter outcomes”. A topic that was added stands on the work plan, and whoever proposed it is told. What goes to the Cabinet has a last day for its answer.',
  },
]

/** Things for a newcomer to try, one step at a time, with buttons that switch the page to the right person. */
export function offerTour(tour: HTMLDetailsElement, become: (email: string) => void): void {
  const { open, at } = recall()
  let current = at
  tour.open = open
  const remember = () => sessionStorage.setItem(remembered, JSON.stringify({ open: tour.open, at: current }))
  const shown = element('div', { class: 'step', 'aria-live': 'polite' })
  const buttons = steps.map(({ title }, number) => {
    const button = element('button', { type: 'button' }, `${number + 1}. ${title}`)
    button.addEventListener('click', () => show(number))
    return element('li', {}, button)
  })

  function show(number: number): void {
    current = number
    for (const [one, item] of buttons.entries())
      item.firstElementChild?.setAttribute('aria-current', one === number ? 'step' : 'false')
    shown.replaceChildren(...stepNodes(number, become, show))
    remember()
  }

  tour.append(element('ol', {}, ...buttons), shown)
  tour.addEventListener('toggle', remember)
  show(current)
}

function stepNodes(at: number, become: (email: string) => void, show: (step: number) => void): Node[] {
  const step = steps[at]
  if (step === undefined) return []
  const [email, label] = step.be
  const be = element('button', { type: 'button', class: 'button' }, label)
  be.addEventListener('click', () => become(email))
  const next = element('button', { type: 'button', class: 'button' }, 'Next step')
  next.addEventListener('click', () => {
    show(at + 1)
    document.querySelector<HTMLElement>('.tour [aria-current=step]')?.focus()
  })
  return [
    element('p', {}, step.words),
    element('div', { class: 'actions' }, be, ...(at + 1 < steps.length ? [next] : [])),
  ]
}

function recall(): { open: boolean; at: number } {
  const kept = sessionStorage.getItem(remembered)
  // On a phone it would push everything else off the page.
  return kept === null ? { open: !isNarrow(), at: 0 } : JSON.parse(kept)
}
