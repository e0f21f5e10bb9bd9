import type { Application, TurnState } from '@microsoft/teams-ai'
import { ActivityTypes, type TaskModuleTaskInfo, type TurnContext } from 'botbuilder'
import { z } from 'zod'
import type { Card } from '../../cards/card.ts'
import type { Reaction } from '../../cards/screen.ts'
import type { AccountKey } from '../../committee/ports.ts'
import type { Destination } from '../../conversation/messenger.ts'
import { readPress } from './answers.ts'
import {
  type Arrived,
  arrivedActivity,
  conversationId,
  isPersonal,
  letsBotIn,
  mentionsBot,
  sender,
  sentFiles,
  tenantOf,
} from './arrived.ts'
import { teamsMessage } from './messenger.ts'
import { plainCard, reactionCard } from './plain-card.ts'
import { type FileParts, receiveSentFile } from './receive-file.ts'
import { teamsTask } from './render.ts'
import { teamsWords } from './teams.words.ts'

/** Turns what people do in Teams into calls to the door, and draws what comes back. */
export function listen(application: Application<TurnState>, parts: FileParts): void {
  application.turn('beforeTurn', async (context) => {
    const arrived = arrivedActivity.parse(context.activity)
    await noteSeen(arrived, parts)
    await noteLetIn(arrived, parts)
    return true
  })
  application.taskModules.fetch(
    async ({ activity }) => activity.name === 'task/fetch',
    async (context) => (await nextInDialog(context, parts)) ?? teamsWords.done,
  )
  application.taskModules.submit(
    async ({ activity }) => activity.name === 'task/submit',
    async (context) => await nextInDialog(context, parts),
  )
  application.activity(ActivityTypes.Message, async (context) => {
    const answer = await answerMessage(arrivedActivity.parse(context.activity), parts)
    if (answer !== null) await context.sendActivity(teamsMessage(answer))
  })
}

async function noteSeen(arrived: Arrived, { door }: FileParts): Promise<void> {
  const by = sender(arrived)
  const conversation = isPersonal(arrived) ? conversationId(arrived.conversation.id) : null
  if (by !== null) await door.seen(by, { conversation, serviceUrl: arrived.serviceUrl })
}

/** The team is not among what a room is known by, so every room of the tenant is tried. */
async function noteLetIn(arrived: Arrived, { door }: FileParts): Promise<void> {
  const workspace = tenantOf(arrived)
  if (workspace === null || !letsBotIn(arrived)) return
  const by = sender(arrived)
  if (!isPersonal(arrived)) await door.mended({ platform: 'teams', workspace, channel: null })
  else if (by !== null) await door.mended(by)
}

const taskRequest = z.looseObject({ data: z.unknown().optional() })

/** Returns a dialog's next screen, or a sentence instead; undefined closes it. */
async function nextInDialog(
  context: TurnContext,
  { door }: FileParts,
): Promise<TaskModuleTaskInfo | string | undefined> {
  const arrived = arrivedActivity.parse(context.activity)
  const by = sender(arrived)
  if (by === null) return teamsWords.nobody
  const request = taskRequest.safeParse(arrived.value)
  const press = request.success ? readPress(request.data.data) : null
  return press === null ? teamsWords.unknown : drawReaction(await door.act({ by, ...press }))
}

function drawReaction(reaction: Reaction): TaskModuleTaskInfo | undefined {
  switch (reaction.kind) {
    case 'screen':
      return teamsTask(reaction.screen)
    case 'problems':
      return teamsTask(reaction.screen, reaction.problems)
    case 'close':
      return undefined
    default:
      return reaction satisfies never
  }
}

async function answerMessage(arrived: Arrived, parts: FileParts): Promise<Card | null> {
  const press = readPress(arrived.value)
  if (!isPersonal(arrived)) return answerInRoom(arrived, press !== null)
  const by = sender(arrived)
  if (by === null) return plainCard(teamsWords.nobody)
  if (press !== null) return reactionCard(await parts.door.act({ by, ...press }))
  const files = sentFiles(arrived)
  if (files.length === 0) return await parts.door.said(by, arrived.text?.trim() ?? '')
  const chat = chatWith(by, arrived)
  for (const file of files) void receiveSentFile(by, file, chat, parts)
  return null
}

/** Everybody in a room reads what is posted there, so nothing personal is answered in it. */
function answerInRoom(arrived: Arrived, pressed: boolean): Card | null {
  if (pressed) return plainCard(teamsWords.noForm)
  return mentionsBot(arrived) ? plainCard(teamsWords.direct) : null
}

function chatWith(by: AccountKey, arrived: Arrived): Destination {
  const conversation = conversationId(arrived.conversation.id)
  return { kind: 'person', ...by, conversation, serviceUrl: arrived.serviceUrl }
}
