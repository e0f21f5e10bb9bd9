import { beforeEach, expect, it } from 'vitest'
import { sayWhetherComing } from '../../src/committee/members/attendance/say-whether-coming.ts'
import { type Marlshire, openMarlshire } from '../support/committee.ts'
import { posted } from '../support/meeting.ts'
import { memoryStore } from '../support/memory-store.ts'
import { typedTo } from './typed.ts'

let m: Marlshire
beforeEach(async () => {
  m = await openMarlshire(memoryStore())
})
const committee = 'Children and Young People Scrutiny Committee'
const type = (...argv: string[]) => typedTo(m.core, '/').type('attendance', '--committee', committee, ...argv)

it('prints who is expected at a meeting, beside the quorum and with the warning', async () => {
  const { meeting: meetingId } = await posted(m)
  const say = (name: 'asha' | 'ben' | 'cara' | 'tom' | 'nia', says: 'coming' | 'apologies') =>
    sayWhetherComing(m.core, m.as(name), { meetingId, says, tellSubstitute: false })
  await say('asha', 'coming')
  for (const name of ['ben', 'cara', 'tom', 'nia'] as const) await say(name, 'apologies')
  const { out, code } = await type('--meeting', '2017-10-02')
  expect(code).toBe(0)
  expect(out).toContain('1 coming, 4 sending apologies, 1 yet to say. Quorum 3.')
  expect(out).toContain('Short of the quorum of 3')
  expect(out).toContain('  Asha Patel: coming\n')
  expect(out).toContain('  Sam Ito (in Dev Shah’s place): has not said\n')
  expect(out).toContain('  Gil Hart (not counted to the quorum): has not said\n')
})

it('says so if there is no such meeting', async () => {
  expect(await type('--meeting', '2017-10-03')).toMatchObject({
    code: 2,
    err: expect.stringContaining('has no meeting on Tuesday 3 October 2017'),
  })
})
