import { z } from 'zod'
import { committeeNamed } from '../committee/council/committee-named.ts'
import { linkRoom } from '../committee/setup/link-room.ts'
import { byConsole, committeeOption, coreVerb, textGiven } from './command.ts'
import { commandWords } from './command.words.ts'
import { setUpCommandWords } from './set-up.words.ts'
import { option } from './typed.ts'

export const linkRoomVerb = coreVerb({
  group: 'room',
  name: 'link',
  about: 'Say in which channel a committee is posted to',
  input: z.object({
    committee: committeeOption,
    platform: option(linkRoom.input.shape.platform, 'where the channel is'),
    workspace: option(
      textGiven(commandWords.given.workspace),
      'the id of the Slack workspace or the Teams tenant',
      'id',
    ),
    channel: option(textGiven(commandWords.given.channel), 'the id of the channel', 'id'),
    serviceUrl: option(
      z.url({ protocol: /^https?$/, error: setUpCommandWords.serviceUrl }).optional(),
      'for Teams: the address of its service',
      'address',
    ),
  }),
  async run(core, { committee: name, serviceUrl = null, ...place }, console) {
    const committee = await committeeNamed(core.store.look, name)
    await linkRoom(core, byConsole, { ...place, serviceUrl, committeeId: committee.id })
    console.out(`${setUpCommandWords.room(committee.name, place.platform, place.channel)}\n`)
  },
})
