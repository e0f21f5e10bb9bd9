import { isPlaced, type Placed, type Posted } from '../../src/conversation/messenger.ts'

/** Where a card is, with its message. */
export async function placedBy(posting: Promise<Posted>): Promise<Placed> {
  const posted = await posting
  if (!isPlaced(posted)) throw new Error('the platform did not say which message it is')
  return posted
}
