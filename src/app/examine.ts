import { createHmac } from 'node:crypto'
import type { Core } from '../committee/ports.ts'
import { type Examined, works, wrong } from '../platforms/examined.ts'
import type { Config } from './config.ts'
import { examinationWords } from './examine.words.ts'
import { examineRecord } from './examine-record.ts'
import type { SlackConfig } from './slack-config.ts'
import type { TeamsConfig } from './teams-config.ts'

const patience = () => AbortSignal.timeout(10_000)

/**
 * Looks at everything that Quorate needs, one thing after another, and changes nothing.
 * @param withCore opens the record
 */
export async function* examine(
  config: Config,
  withCore: (run: (core: Core) => Promise<void>) => Promise<void>,
): AsyncGenerator<Examined> {
  const { slack, teams } = config
  if (slack === null && teams === null) yield works(examinationWords.rehearsal)
  yield* slack === null ? [works(examinationWords.slackOff)] : await slackFindings(slack)
  yield* teams === null ? [works(examinationWords.teamsOff)] : await teamsFindings(teams)
  if (slack !== null || teams !== null) {
    yield await examineClock(slack?.apiUrl ?? teams?.loginUrl ?? 'https://slack.com/')
    yield* await examineAddress(config)
  }
  yield* await recordFindings(config, withCore)
}

async function slackFindings({ botToken, apiUrl }: SlackConfig): Promise<Examined[]> {
  const { examineSlack } = await import('../platforms/slack/examine.ts')
  return examineSlack({ botToken, ...(apiUrl === null ? {} : { apiUrl }) })
}

async function teamsFindings(teams: TeamsConfig): Promise<Examined[]> {
  const { examineTeams } = await import('../platforms/teams/examine.ts')
  const { microsoftSignIn } = await import('../platforms/teams/credentials.ts')
  return examineTeams(teams, microsoftSignIn(teams, teams.proof))
}

/** Signatures and tokens end by the clock: it must be within minutes of the platforms' own. */
async function examineClock(url: string): Promise<Examined> {
  const there = await fetch(url, { signal: patience() })
    .then(({ headers }) => Date.parse(headers.get('date') ?? ''))
    .catch(() => Number.NaN)
  if (Number.isNaN(there)) return wrong(examinationWords.clockUnknown)
  const minutes = Math.round((Date.now() - there) / 60_000)
  return Math.abs(minutes) < 2 ? works(examinationWords.clock) : wrong(examinationWords.clockWrong(minutes))
}

/** Calls the program from outside, as Slack and Teams do. */
async function examineAddress({ publicUrl, slack, teams }: Config): Promise<Examined[]> {
  if (publicUrl === null) return [wrong(examinationWords.noAddress)]
  const findings: Examined[] = []
  if (slack !== null) findings.push(await slackReaches(publicUrl, slack))
  if (teams !== null) findings.push(await teamsReaches(publicUrl))
  return findings
}

/** Slack checks an address in the same way: it sends a signed challenge, and wants it back. */
async function slackReaches(publicUrl: string, { signingSecret }: SlackConfig): Promise<Examined> {
  const address = new URL('/slack/events', publicUrl).href
  const body = JSON.stringify({ type: 'url_verification', challenge: 'quorate' })
  const seconds = Math.floor(Date.now() / 1000)
  const hash = createHmac('sha256', signingSecret).update(`v0:${seconds}:${body}`).digest('hex')
  const headers = {
    'content-type': 'application/json',
    'x-slack-request-timestamp': `${seconds}`,
    'x-slack-signature': `v0=${hash}`,
  }
  const answer = await ask(address, { method: 'POST', body, headers })
  if (answer === null) return wrong(examinationWords.unreached(address))
  if (answer.status === 401) return wrong(examinationWords.otherSecret(address))
  return answer.text.includes('quorate')
    ? works(examinationWords.reached(address))
    : wrong(examinationWords.notQuorate(address, answer.status))
}

/** Only Microsoft can sign for Teams, so the right answer is a refusal. */
async function teamsReaches(publicUrl: string): Promise<Examined> {
  const address = new URL('/api/messages', publicUrl).href
  const body = JSON.stringify({ type: 'message', channelId: 'msteams' })
  const headers = { 'content-type': 'application/json' }
  const answer = await ask(address, { method: 'POST', body, headers })
  if (answer === null) return wrong(examinationWords.unreached(address))
  return answer.status === 400 || answer.status === 401
    ? works(examinationWords.reached(address))
    : wrong(examinationWords.notQuorate(address, answer.status))
}

async function ask(address: string, init: RequestInit) {
  try {
    const answer = await fetch(address, { ...init, redirect: 'manual', signal: patience() })
    return { status: answer.status, text: await answer.text() }
  } catch {
    return null
  }
}

async function recordFindings(
  config: Config,
  withCore: (run: (core: Core) => Promise<void>) => Promise<void>,
): Promise<Examined[]> {
  const findings: Examined[] = []
  try {
    await withCore(async (core) => void findings.push(...(await examineRecord(core, config))))
  } catch {
    return [wrong(config.databaseUrl === null ? examinationWords.noEmbedded : examinationWords.noDatabase)]
  }
  return [works(examinationWords.database), ...findings]
}
