import { resolve } from 'node:path'
import type { Logger } from 'pino'
import { endDueWaits, forgetOldFiles } from '../committee/agenda/reports/end-waits.ts'
import { forgetAllPast } from '../committee/keeping/forget-all-past.ts'
import { sendDueQuestionSheets } from '../committee/members/questions/send-question-sheets.ts'
import { closeDueReplies } from '../committee/members/replies/close-replies.ts'
import { closeDuePolls } from '../committee/members/work-plan/close-poll.ts'
import type { Core, PlatformName } from '../committee/ports.ts'
import { tryInstallationAgain } from '../committee/record/try-again.ts'
import { planMessages } from '../committee/reminders/plan-messages.ts'
import { giveUpOldClaims } from '../committee/reminders/settle-message.ts'
import type { Messenger } from '../conversation/messenger.ts'
import { drawCard } from '../conversation/posts/draw-card.ts'
import { readPapersInChild } from '../documents/read-report-in-child.ts'
import { keepReadingReady } from '../documents/reading-process.ts'
import { createHealth } from '../outbox/health.ts'
import { usualPace } from '../outbox/pace.ts'
import { roomFaults } from '../outbox/room-fault.ts'
import { startOutbox } from '../outbox/start-outbox.ts'
import { createDoor } from '../platforms/door.ts'
import type { Door, Platform, SentAgain } from '../platforms/platform.ts'
import type { Rehearsal } from '../rehearsal/start-rehearsal.ts'
import { calendarRoutes } from './calendar-routes.ts'
import { type Config, configOfProcess } from './config.ts'
import { createLog } from './log.ts'
import { openProgram } from './program.ts'
import { startSchedule } from './schedule.ts'
import { startServer } from './server.ts'
import { whenReachable } from './when-reachable.ts'

/** Starts the bot, and stops it when the process is told to end. */
export async function startProgram(config: Config = configOfProcess()): Promise<void> {
  const stopped = stopSignal()
  const log = createLog(config.logLevel)
  const rehearsal = config.slack === null && config.teams === null ? await openRehearsal(config) : null
  const publicUrl = rehearsal === null ? config.publicUrl : `http://127.0.0.1:${config.port}`
  const sentAgain = new Map<PlatformName, SentAgain>()
  const open = () => openProgram(config, log, rehearsal?.clock.now, publicUrl, sentAgain)
  const program = await whenReachable(open, stopped, log)
  if (program === null) return
  const messengers = new Map<PlatformName, Messenger>()
  const core: Core = { ...program.core, roomFault: roomFaults(messengers) }
  const door = createDoor(core, readPapersInChild, log)
  const platforms =
    rehearsal === null
      ? await realPlatforms(config, door, log)
      : await rehearsedPlatforms(rehearsal, door, log)
  const realNow = () => new Date()
  const health = createHealth({ log, realNow, mended: (platform) => tryInstallationAgain(core, platform) })
  for (const { name, messenger } of platforms) messengers.set(name, health.watch(messenger))
  for (const one of platforms) if (one.sentAgain !== null) sentAgain.set(one.name, one.sentAgain)
  const server = await startServer({
    port: config.port,
    host: rehearsal !== null ? '127.0.0.1' : (config.host ?? '0.0.0.0'),
    platforms,
    calendar: calendarRoutes(core),
    extra: rehearsal?.routes ?? null,
    troubles: health.troubles,
    ready: () => core.store.look.councils.count({}),
  }).catch(async (error: unknown) => {
    await program.close()
    throw error
  })
  const outbox = await startOutbox({ core, messengers, draw: drawCard, log, realNow, pace: usualPace })
  const often = {
    'close-replies': () => closeDueReplies(core),
    'close-polls': () => closeDuePolls(core),
    'end-waits': () => endDueWaits(core),
    'send-question-sheets': () => sendDueQuestionSheets(core),
    'give-up-old-claims': () => giveUpOldClaims(core, realNow()),
    'plan-messages': () => planMessages(core),
    'ask-installations': health.ask,
  }
  const nightly = {
    'forget-all-past': () => forgetAllPast(core),
    'forget-old-files': () => forgetOldFiles(core),
  }
  const schedule = startSchedule({ often, nightly }, log)
  if (rehearsal !== null) {
    const { setUpFirstRehearsal } = await import('./first-rehearsal.ts')
    await setUpFirstRehearsal(core, rehearsal)
    rehearsal.clock.changed(
      () =>
        void Promise.all([often['close-replies'](), often['close-polls'](), often['send-question-sheets']()]),
    )
    log.info(
      {},
      `Open http://127.0.0.1:${config.port}/ : a Slack workspace and a Teams tenant on this computer`,
    )
  }
  log.info({ port: config.port }, 'Quorate is ready')
  const endReading = keepReadingReady()
  await stopped
  log.info({}, 'stopping')
  endReading()
  await server.close()
  await schedule.stop()
  await outbox.stop()
  await program.close()
}

async function openRehearsal(config: Config): Promise<Rehearsal> {
  const { startRehearsal } = await import('../rehearsal/start-rehearsal.ts')
  return startRehearsal({
    // Express refuses to send a file by a relative path.
    folder: resolve(config.dataFolder, 'rehearsal'),
    botUrl: `http://127.0.0.1:${config.port}`,
  })
}

async function realPlatforms(config: Config, door: Door, log: Logger): Promise<Platform[]> {
  const platforms: Platform[] = []
  const { slack, teams, fileHosts } = config
  if (slack === null) log.info({}, 'Slack is off: SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET are not set')
  else {
    const { slackFileHosts, slackPlatform } = await import('../platforms/slack/app.ts')
    const { apiUrl, ...rest } = slack
    const settings = {
      ...rest,
      fileHosts: [...slackFileHosts, ...fileHosts],
      ...(apiUrl === null ? {} : { apiUrl }),
    }
    platforms.push(slackPlatform(settings, door, log))
  }
  if (teams === null) log.info({}, 'Teams is off: none of its settings is set')
  else {
    const { teamsPlatform } = await import('../platforms/teams/app.ts')
    const { microsoftCredentials, microsoftSignIn } = await import('../platforms/teams/credentials.ts')
    const { proof, ...rest } = teams
    const credentials = microsoftCredentials(teams.appId, microsoftSignIn(teams, proof))
    platforms.push(
      await teamsPlatform({ ...rest, fileHosts: ['*.sharepoint.com', ...fileHosts] }, credentials, door, log),
    )
  }
  return platforms
}

async function rehearsedPlatforms(rehearsal: Rehearsal, door: Door, log: Logger): Promise<Platform[]> {
  const { slackPlatform } = await import('../platforms/slack/app.ts')
  const { teamsPlatform } = await import('../platforms/teams/app.ts')
  const { rehearsalCredentials } = await import('../rehearsal/teams/credentials.ts')
  const { slack, teams } = rehearsal
  log.info({}, 'Neither Slack nor Teams is configured, so this is a rehearsal')
  const settings = {
    appId: teams.appId,
    tenant: teams.tenant,
    openIdMetadataUrl: teams.openIdMetadataUrl,
    tokenIssuer: 'https://api.botframework.com',
    loginUrl: 'https://login.microsoftonline.com/',
    oauthScope: 'https://api.botframework.com',
    fileHosts: [teams.fileHost],
  }
  const { botToken, signingSecret, apiUrl, fileHost } = slack
  return [
    slackPlatform({ botToken, signingSecret, apiUrl, fileHosts: [fileHost] }, door, log),
    await teamsPlatform(settings, rehearsalCredentials(teams), door, log),
  ]
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', resolve)
    process.once('SIGINT', resolve)
  })
}
