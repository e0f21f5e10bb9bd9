import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Card } from '../../src/cards/card.ts'
import { type TellableProgress, tellProgress } from '../../src/platforms/tell-progress.ts'

describe('somebody who sent a file', () => {
  const told: string[] = []
  let progress: (progress: TellableProgress) => void
  let done: (answer: string) => void

  const work = (onProgress: (progress: TellableProgress) => void) => {
    progress = onProgress
    return new Promise<string>((resolve) => {
      done = resolve
    })
  }
  const tell = async (card: Card) => {
    await vi.advanceTimersByTimeAsync(0)
    told.push(card.title)
  }

  beforeEach(() => {
    told.length = 0
    vi.useFakeTimers()
  })
  afterEach(() => vi.useRealTimers())

  it('is told nothing more if it takes less than three seconds', async () => {
    const reading = tellProgress('a.pdf', tell, work)
    progress({ done: 10, of: 20 })
    await vi.advanceTimersByTimeAsync(2900)
    done('read')
    expect(await reading).toBe('read')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(told).toEqual([])
  })

  it('is told the progress every three seconds', async () => {
    const reading = tellProgress('a.pdf', tell, work)
    await vi.advanceTimersByTimeAsync(3000)
    for (const page of [1, 2, 3]) progress({ done: page, of: 300 })
    await vi.advanceTimersByTimeAsync(3000)
    progress({ done: 4000, of: null })
    await vi.advanceTimersByTimeAsync(3000)
    done('read')
    await reading
    expect(told).toEqual([
      'Still reading a.pdf.',
      'Still reading a.pdf: page 3 of 300.',
      'Still reading a.pdf: 4000 lines so far.',
    ])
  })

  it('is told nothing after the work is done, however slow the messages are', async () => {
    let arrived = () => {}
    const slow = () =>
      new Promise<void>((resolve) => {
        arrived = () => {
          told.push('late')
          resolve()
        }
      })
    const reading = tellProgress('a.pdf', slow, work).then((answer) => told.push(answer))
    await vi.advanceTimersByTimeAsync(9000)
    done('read')
    await vi.advanceTimersByTimeAsync(0)
    arrived()
    await reading
    expect(told).toEqual(['late', 'read'])
  })

  it('has the file read even if no progress could be shown', async () => {
    const reading = tellProgress('a.pdf', () => Promise.reject(new Error('no network')), work)
    await vi.advanceTimersByTimeAsync(9000)
    done('read')
    expect(await reading).toBe('read')
  })
})
