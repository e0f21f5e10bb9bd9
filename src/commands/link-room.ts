import { Option } from 'commander'
import { z } from 'zod'
import { committeeNamed } from '../committee/council/committee-named.ts'
import { linkRoom } from '../committee/setup/link-room.ts'
import { byConsole, type CoreVerb, parseGiven, platform, platformNames, wordsArgument } from './command.ts'

const schema = z.object({
  committee: wordsArgument('the committee'),
  platform,
  workspace: wordsArgument('the workspace or tenant'),
  channel: wordsArgument('the channel'),
  serviceUrl: z.url({ protocol: /^https?$/, error: '--service-url must be a web address' }).optional(),
})

export const linkRoomVerb: CoreVerb = {
  group: 'room',
  name: 'link',
  about: 'Say in which channel a committee is posted to',
  needs: 'core',
  declare: (command) =>
    command
      .requiredOption('--committee <committee>', 'the committee, by its name or id')
      .addOption(
        new Option('--platform <platform>', 'where the channel is')
          .choices(platform.options)
          .makeOptionMandatory(),
      )
      .requiredOption('--workspace <id>', 'the id of the Slack workspace or the Teams tenant')
      .requiredOption('--channel <id>', 'the id of the channel')
      .option('--service-url <address>', 'for Teams: the address of its service'),
  async run(core, given, console) {
    const { committee: name, serviceUrl = null, ...place } = parseGiven(schema, given)
    const committee = await committeeNamed(core.store.look, name)
    await linkRoom(core, byConsole, { ...place, serviceUrl, committeeId: committee.id })
    console.out(
      `${committee.name} is posted to the ${platformNames[place.platform]} channel ${place.channel}.\n`,
    )
  },
}
