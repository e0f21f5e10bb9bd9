import type * as Renderer from 'adaptivecards'
import { element } from '../element.ts'
import { hostConfig } from './host-config.ts'
import { markdownToHtml } from './markdown.ts'

/** Microsoft's renderer, which the page loads as a separate script. */
declare const AdaptiveCards: typeof Renderer

export type Press = {
  /** The index of the button on its card, in reading order. */
  readonly button: number
  readonly inputs: Readonly<Record<string, string>>
}

/**
 * Draws a card. `onPress` is called for each button that sends something once its inputs are valid, and not again until
 * it is done. Links open in a new tab.
 */
export function drawCard(json: object, onPress: (press: Press) => Promise<void>): HTMLElement {
  const card = new AdaptiveCards.AdaptiveCard()
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig)
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdownToHtml(text)
    result.didProcess = true
  }
  card.parse(json)
  const drawn = card.render()
  if (drawn === undefined)
    return element('p', { class: 'problem', role: 'alert' }, 'Teams cannot show this card.')
  nameGroups(drawn)
  card.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.OpenUrlAction) window.open(action.url, '_blank', 'noreferrer')
    if (!(action instanceof AdaptiveCards.SubmitAction) || drawn.getAttribute('aria-busy') === 'true') return
    drawn.setAttribute('aria-busy', 'true')
    const button = Number(action.id?.split('-').at(-1))
    void onPress({ button, inputs: inputsOf(card) }).finally(() => drawn.removeAttribute('aria-busy'))
  }
  return drawn
}

/** The renderer attaches a question only to its first choice; here the question labels them all. */
function nameGroups(drawn: HTMLElement): void {
  for (const group of drawn.querySelectorAll('.ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect')) {
    const first = group.querySelector('input')
    const [question, choice] = first?.getAttribute('aria-labelledby')?.split(' ') ?? []
    if (question === undefined || choice === undefined) continue
    first?.setAttribute('aria-labelledby', choice)
    group.setAttribute('role', first?.type === 'radio' ? 'radiogroup' : 'group')
    group.setAttribute('aria-labelledby', question)
  }
}

function inputsOf(card: Renderer.AdaptiveCard): Record<string, string> {
  const set = card.getAllInputs().filter((input) => input.id !== undefined && input.isSet())
  return Object.fromEntries(set.map((input) => [input.id, String(input.value)]))
}
