import { callBot } from './call-bot.ts'
import type { Place } from './conversation.ts'
import { type FarSide, newId, settle } from './far-side.ts'
import { fileLink } from './files.ts'
import type { StoredFile } from './state.ts'
import { chatId, type Member } from './tenant.ts'
import { userActivity } from './user-activity.ts'

export const unanswered = 'Quorate did not answer. Please try again.'

/** Somebody writes to the bot, perhaps with a file. Returns what Teams tells them if that fails. */
export async function sendMessage(
  far: FarSide,
  by: Member,
  text: string,
  file: StoredFile | null,
): Promise<string | null> {
  const place = await chatWith(far, by)
  const activity = userActivity(far, by, place, {
    type: 'message',
    textFormat: 'plain',
    ...(text === '' ? {} : { text }),
    attachments: [...(file === null ? [] : [fileAttachment(far, file)]), htmlOf(text)],
  })
  far.kept.state.messages.push({
    id: activity.id,
    conversation: place.id,
    root: null,
    from: by.aad,
    at: far.now().toISOString(),
    edited: false,
    text,
    cards: [],
    files: file === null ? [] : [file],
  })
  await settle(far)
  const response = await callBot(far, activity)
  return response.kind === 'answered' ? null : unanswered
}

/** A person's chat with the bot. On first contact Teams tells the bot that it was added. */
async function chatWith(far: FarSide, by: Member): Promise<Place> {
  const { state } = far.kept
  const place: Place = { kind: 'personal', id: chatId(state.appId, by.aad), member: by }
  if (!state.chats.includes(by.aad)) state.chats.push(by.aad)
  if (state.added.includes(by.aad)) return place
  state.added.push(by.aad)
  await settle(far)
  const added = userActivity(far, by, place, { type: 'installationUpdate', action: 'add' })
  await callBot(far, added)
  await callBot(far, {
    ...added,
    id: newId(far),
    type: 'conversationUpdate',
    action: undefined,
    membersAdded: [added.recipient],
  })
  return place
}

function fileAttachment(far: FarSide, file: StoredFile) {
  const dot = file.name.lastIndexOf('.')
  return {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    contentUrl: `${far.serviceUrl}files/${file.id}/${encodeURIComponent(file.name)}`,
    name: file.name,
    content: {
      downloadUrl: fileLink(far, file),
      uniqueId: file.id,
      fileType: dot < 0 ? '' : file.name.slice(dot + 1).toLowerCase(),
    },
  }
}

/** Teams sends the text a second time, as HTML. */
function htmlOf(text: string) {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return { contentType: 'text/html', content: `<p>${escaped}</p>` }
}
