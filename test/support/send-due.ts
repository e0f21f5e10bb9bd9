import { planMessages } from '../../src/committee/reminders/plan-messages.ts'
import { giveUpOldClaims } from '../../src/committee/reminders/settle-message.ts'
import { addressMessages } from '../../src/outbox/address.ts'
import { laneFor } from '../../src/outbox/lanes.ts'
import { sendMessages } from '../../src/outbox/send-messages.ts'
import { platformsOn, type Sender } from '../../src/outbox/sender.ts'

/** Plans what is due and sends all that may go now, as the schedule and the outbox do together. */
export async function sendDueMessages(sender: Sender): Promise<void> {
  await giveUpOldClaims(sender.core, sender.realNow())
  await planMessages(sender.core)
  await addressMessages(sender)
  const lanes = platformsOn(sender).map((platform) => laneFor(platform, 8))
  for (;;) {
    let begun = 0
    for (const lane of lanes) begun += await sendMessages(sender, lane)
    if (begun === 0) return
    await Promise.all(lanes.map((lane) => lane.idle()))
  }
}
