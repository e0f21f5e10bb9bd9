import { clockControl } from './clock.ts'
import { element } from './element.ts'
import { offerMishaps } from './mishap-list.ts'
import type { Pane, Person } from './pane.ts'
import { showRefusals } from './refusal-list.ts'
import { slackPane } from './slack-pane.ts'
import { teamsPane } from './teams-pane.ts'
import { offerTour } from './tour.ts'

const remembered = 'quorate-rehearsal-person'

function required<T extends Element>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}`)
  return found
}

async function start(): Promise<void> {
  const panes: Record<'slack' | 'teams', Pane> = {
    slack: slackPane(required('[data-pane=slack]', HTMLElement)),
    teams: teamsPane(required('[data-pane=teams]', HTMLElement)),
  }
  const everyPane = [panes.slack, panes.teams]
  listenForChanges(panes)
  offerTabs()
  const response = await fetch('/rehearsal/people')
  const people: Person[] = await response.json()
  offerPeople(people, (person) => {
    for (const pane of everyPane) pane.show(person)
  })
  await offerMishaps(required('.mishaps', HTMLDetailsElement))
}

/** A picker of the people one can play. Starts with the last one played in this tab. */
function offerPeople(people: readonly Person[], show: (person: Person) => void): void {
  const picker = required('select[name=person]', HTMLSelectElement)
  picker.append(...people.map((person) => element('option', { value: person.email }, describe(person))))
  const last = sessionStorage.getItem(remembered)
  if (people.some((person) => person.email === last)) picker.value = last ?? ''
  const choose = () => {
    const person = people.find((one) => one.email === picker.value)
    if (person === undefined) return
    sessionStorage.setItem(remembered, person.email)
    show(person)
  }
  picker.addEventListener('change', choose)
  offerTour(required('.tour', HTMLDetailsElement), (email) => {
    picker.value = email
    choose()
  })
  choose()
}

function describe(person: Person): string {
  const places = [
    ...(person.slackUser === undefined ? [] : ['Slack']),
    ...(person.teamsUser === undefined ? [] : ['Teams']),
  ]
  return `${person.name}, ${person.seat}${places.length > 1 ? '' : ` (${places.join()} only)`}`
}

function listenForChanges(panes: Record<'slack' | 'teams', Pane>): void {
  const connection = required('#connection', HTMLElement)
  const clock = clockControl(required('.clock', HTMLDetailsElement))
  const changes = new EventSource('/rehearsal/changes')
  changes.addEventListener('message', (event) => {
    const { what }: { what: string } = JSON.parse(String(event.data))
    const all = what === 'connected'
    if (all) connection.textContent = ''
    if (all || what === 'slack') panes.slack.refresh()
    if (all || what === 'teams') panes.teams.refresh()
    if (all || what === 'clock') clock.refresh()
    if (all || what === 'refusals') void showRefusals(required('.refusals', HTMLDetailsElement))
  })
  changes.addEventListener('error', () => {
    connection.textContent =
      'The rehearsal is not answering. If you stopped it, start it again with npm start.'
  })
}

/** A narrow screen shows one platform at a time. */
function offerTabs(): void {
  const main = required('main', HTMLElement)
  const tabs = [...document.querySelectorAll<HTMLButtonElement>('.tabs [data-show]')]
  for (const tab of tabs) {
    tab.addEventListener('click', () => {
      main.dataset.shown = tab.dataset.show ?? 'slack'
      for (const one of tabs) one.setAttribute('aria-pressed', String(one === tab))
    })
  }
}

await start()
