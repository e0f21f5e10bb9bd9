import { element } from './element.ts'
import { inWords, momentOf, nextMorning, wallTime } from './wall-clock.ts'

const address = '/rehearsal/clock'

/** Shows the rehearsal's date and time, with a form to move its clock forward. */
export function clockControl(root: HTMLDetailsElement): { refresh(): void } {
  let aheadMs = 0
  const now = () => new Date(Date.now() + aheadMs)
  const words = element('span', { class: 'now' })
  const day = element('input', { type: 'date', name: 'day', required: '' })
  const time = element('input', { type: 'time', name: 'time', required: '', value: '09:00' })
  const tomorrow = element('button', { type: 'button', class: 'button' }, 'To 9 am on the next day')
  const told = element('p', { class: 'told', role: 'status' })
  const form = element(
    'form',
    {},
    element('p', { class: 'quiet' }, 'The clock of this rehearsal. It only goes forward.'),
    tomorrow,
    element('label', {}, 'Day ', day),
    element('label', {}, 'Time ', time),
    element('button', { type: 'submit', class: 'button primary' }, 'To this day and time'),
    told,
  )
  root.replaceChildren(element('summary', {}, words, ' ', element('u', {}, 'Put the clock forward')), form)

  function show(): void {
    words.textContent = inWords(now())
    day.min = wallTime(now()).day
  }

  async function refresh(): Promise<void> {
    const response = await fetch(address)
    take(await response.json())
  }

  function take(answer: { now: string }): void {
    aheadMs = Date.parse(answer.now) - Date.now()
    show()
  }

  async function forward(to: Date): Promise<void> {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ to: to.toISOString() })
    const response = await fetch(address, { method: 'POST', headers, body })
    if (response.ok) take(await response.json())
    told.textContent = response.ok
      ? `It is now ${inWords(now())}.`
      : 'The clock only goes forward. Please give a later day or time.'
  }

  tomorrow.addEventListener('click', () => void forward(nextMorning(now())))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void forward(momentOf({ day: day.value, time: time.value }))
  })
  root.addEventListener('toggle', () => {
    told.textContent = ''
    if (root.open && day.value < day.min) day.value = day.min
  })
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    root.open = false
    root.querySelector('summary')?.focus()
  })
  setInterval(show, 10_000)
  return { refresh: () => void refresh() }
}
