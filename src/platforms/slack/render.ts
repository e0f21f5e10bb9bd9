import type { KnownBlock, ModalView } from '@slack/types'
import type { Card } from '../../cards/card.ts'
import { cardFaults, screenFaults } from '../../cards/limits.ts'
import type { Screen } from '../../cards/screen.ts'
import { plainText, slackBlocks } from './blocks.ts'
import { slackInputs } from './inputs.ts'
import { slackWords } from './slack.words.ts'

/** Notifications and screen readers use the text; the blocks are what people see. */
export function slackMessage(card: Card): { text: string; blocks: KnownBlock[] } {
  refuse(cardFaults(card))
  return { text: escaped(card.title), blocks: slackBlocks(card.blocks) }
}

export function slackView(screen: Screen): ModalView {
  refuse(screenFaults(screen))
  const view: ModalView = {
    type: 'modal',
    title: plainText(screen.title),
    close: plainText(screen.back === undefined ? slackWords.close : slackWords.back),
    blocks: slackBlocks(screen.blocks),
  }
  const form = screen.form
  if (form === undefined) return view
  return {
    ...view,
    blocks: [...view.blocks, ...slackInputs(form)],
    submit: plainText(form.submit),
    private_metadata: JSON.stringify({ action: form.action, ids: form.ids, form: form.revision }),
  }
}

/** A message's own text is the only place where Slack reads markup: escaped, so that "<!channel>" notifies nobody. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Slack would refuse it, too, but only after somebody has waited for it. */
function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`Cannot be drawn in Slack: ${faults.join('; ')}`)
}
