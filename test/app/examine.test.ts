import { createServer } from 'node:http'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Config, readConfig } from '../../src/app/config.ts'
import { examine } from '../../src/app/examine.ts'
import { examinationWords } from '../../src/app/examine.words.ts'
import { doctorVerb } from '../../src/commands/doctor.ts'
import { runCommand } from '../../src/commands/run-command.ts'
import { rosterRowSchema } from '../../src/committee/council/roster.ts'
import type { Core } from '../../src/committee/ports.ts'
import { addCommittee } from '../../src/committee/setup/add-committee.ts'
import { addSeat } from '../../src/committee/setup/add-seat.ts'
import { slackExaminationWords } from '../../src/platforms/slack/examine.words.ts'
import { slackScopes } from '../../src/platforms/slack/scopes.ts'
import { teamsExaminationWords } from '../../src/platforms/teams/examine.words.ts'
import { memoryCore } from '../commands/typed.ts'
import { type Bot, bot, secret, token } from '../platforms/slack/fake-slack.ts'
import { appId, startFarSide, tenant } from '../platforms/teams/far-side.ts'
import { startSignIn } from '../platforms/teams/sign-in-server.ts'
import { console_, openMarlshire, rosterRow } from '../support/committee.ts'
import { memoryStore } from '../support/memory-store.ts'

const off = readConfig({})
const asked = (core: Core) => (run: (core: Core) => Promise<void>) => run(core)

async function found(
  config: Config,
  core: Core = memoryCore(),
): Promise<{ works: string[]; wrong: string[] }> {
  const works: string[] = []
  const wrong: string[] = []
  for await (const finding of examine(config, asked(core)))
    (finding.works ? works : wrong).push(finding.sentence)
  return { works, wrong }
}

describe('of Slack, an examination', () => {
  let quorate: Bot
  let config: Config
  const knows = (scopes: string) => ({
    headers: { 'x-oauth-scopes': scopes },
    body: { ok: true, team: 'Marlshire', team_id: 'T0123ABCD' },
  })
  beforeEach(async () => {
    quorate = await bot()
    const slack = { botToken: token, signingSecret: secret, apiUrl: quorate.slack.url }
    config = { ...off, publicUrl: quorate.url, slack }
  })

  it('finds that the token, its scopes, the clock and the address work', async () => {
    quorate.slack.answer('auth.test', knows(slackScopes.join(',')))
    expect(await found(config)).toEqual({
      works: [
        slackExaminationWords.token('Marlshire', 'T0123ABCD'),
        slackExaminationWords.scopes,
        examinationWords.teamsOff,
        examinationWords.clock,
        examinationWords.reached(`${quorate.url}/slack/events`),
        examinationWords.database,
      ],
      wrong: [],
    })
    expect([quorate.presses, quorate.said]).toEqual([[], []])
  })

  it('names what the token is not allowed', async () => {
    quorate.slack.answer('auth.test', knows('chat:write,files:read,channels:read'))
    expect((await found(config)).wrong).toEqual([
      slackExaminationWords.scopesMissing(['im:history', 'groups:read']),
    ])
  })

  it.each(['invalid_auth', 'token_revoked', 'account_inactive'])(
    'says that a token is dead: %s',
    async (error) => {
      quorate.slack.answer('auth.test', { body: { ok: false, error } })
      expect((await found(config)).wrong).toEqual([slackExaminationWords.tokenRefused(error)])
    },
  )

  it.each([
    [
      'another refusal',
      { body: { ok: false, error: 'access_denied' } },
      slackExaminationWords.refused('access_denied'),
    ],
    ['a page of a proxy', { status: 502, body: 'SECRET' }, slackExaminationWords.unreached],
  ])('says so if Slack gives %s', async (_, answer, sentence) => {
    quorate.slack.answer('auth.test', answer)
    expect((await found(config)).wrong).toEqual([sentence])
  })

  it('finds a clock that is slow', async () => {
    const ahead = new Date(Date.now() + 7 * 60_000).toUTCString()
    const server = createServer((_, response) =>
      response.writeHead(200, { date: ahead }).end('{"ok":false,"error":"x"}'),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const slack = { botToken: token, signingSecret: secret, apiUrl: `http://127.0.0.1:${port}/` }
    expect((await found({ ...config, slack })).wrong).toContain(examinationWords.clockWrong(-7))
    server.close()
  })

  it('finds an address where nothing answers, where another secret is used, and one that was not given', async () => {
    quorate.slack.answer('auth.test', ...Array(3).fill(knows(slackScopes.join(','))))
    const address = `${quorate.url}/slack/events`
    const { slack } = config
    if (slack === null) throw new Error('Slack is on in this test.')
    expect((await found({ ...config, slack: { ...slack, signingSecret: 'another' } })).wrong).toEqual([
      examinationWords.otherSecret(address),
    ])
    expect((await found({ ...config, publicUrl: 'http://127.0.0.1:9/' })).wrong).toEqual([
      examinationWords.unreached('http://127.0.0.1:9/slack/events'),
    ])
    expect((await found({ ...config, publicUrl: null })).wrong).toEqual([examinationWords.noAddress])
  })
})

describe('of Teams, an examination', () => {
  it('finds that signing in, the keys and the address work, or why Microsoft signs nobody in', async () => {
    const far = await startFarSide()
    const signIn = await startSignIn(tenant)
    const teams = {
      appId,
      tenant,
      proof: { kind: 'secret', secret: 'hush' },
      openIdMetadataUrl: `${far.origin}/openid`,
      tokenIssuer: 'https://issuer.example.org',
      loginUrl: signIn.loginUrl,
      oauthScope: 'https://examined.example',
    } as const
    // The clock is asked of the address that signs in; its certificate is known to this test alone.
    const config = { ...off, teams, publicUrl: far.botUrl }
    const of = async (some: Config) => {
      const { works, wrong } = await found(some)
      return { works, wrong: wrong.filter((sentence) => sentence !== examinationWords.clockUnknown) }
    }
    expect(await of(config)).toEqual({
      works: [
        examinationWords.slackOff,
        teamsExaminationWords.signIn,
        teamsExaminationWords.keys,
        examinationWords.reached(`${far.botUrl}/api/messages`),
        examinationWords.database,
      ],
      wrong: [],
    })
    const { refusals, refused } = teamsExaminationWords
    for (const [number, sentence] of [
      ['700016', refusals['700016']],
      ['7000222', refusals['7000222']],
      ['50000', refusals.other],
    ] as const) {
      signIn.refusal.number = number
      expect((await of(config)).wrong).toEqual([refused(sentence, number)])
    }
    expect(
      (await of({ ...config, teams: { ...teams, openIdMetadataUrl: 'http://127.0.0.1:9/' } })).wrong,
    ).toContain(teamsExaminationWords.noKeys)
    signIn.stop()
    far.stop()
  })
})

describe('of the record, an examination', () => {
  it('says which committee has no room and whose account is unknown', async () => {
    const m = await openMarlshire(memoryStore())
    await addCommittee(
      m.core,
      { kind: 'console' },
      {
        name: 'Pensions Board',
        council: 'Marlshire',
        countsInRoom: true,
      },
    )
    await addSeat(m.core, console_, rosterRowSchema.parse(rosterRow('asha', 'Pensions Board', 'member')))
    const email = 'new@marlshire.example'
    const newcomer = { ...rosterRow('asha', 'Pensions Board', 'member'), name: 'Pat Ames', email }
    await addSeat(m.core, console_, rosterRowSchema.parse(newcomer))
    const { works, wrong } = await found(off, m.core)
    expect(wrong).toContain(examinationWords.unreachable('Pensions Board', ['Pat Ames']))
    expect(works).toContain(examinationWords.room('Children and Young People Scrutiny Committee'))
    expect(wrong).toContain(examinationWords.noRoom('Pensions Board'))
  })

  it('says that the database cannot be opened', async () => {
    const findings = []
    for await (const finding of examine(off, () => Promise.reject(new Error('SECRET'))))
      findings.push(finding)
    expect(findings.at(-1)).toEqual({ works: false, sentence: examinationWords.noEmbedded })
  })
})

it('is printed a line each by “quorate doctor”, which ends with 2 if anything is to be put right', async () => {
  const doctor = doctorVerb(async function* () {
    yield { works: true, sentence: 'Slack is off.' }
    yield { works: false, sentence: 'PUBLIC_URL is not set.' }
  })
  const out: string[] = []
  const err: string[] = []
  const console = {
    cwd: '.',
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    busy: () => {},
  }
  const code = await runCommand(['doctor'], console, [doctor], {
    withCore: async () => {},
    keepFault: () => 'the log',
  })
  expect({ code, out, err }).toEqual({
    code: 2,
    out: ['Works: Slack is off.\n', 'WRONG: PUBLIC_URL is not set.\n'],
    err: ['One thing is to be put right.\n'],
  })
})
