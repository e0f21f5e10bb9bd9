import { Option } from 'commander'
import { z } from 'zod'
import { linkAccount } from '../committee/setup/link-account.ts'
import { byConsole, type CoreVerb, parseGiven, platform, platformNames, wordsArgument } from './command.ts'

const schema = z.object({
  email: wordsArgument('the email address'),
  platform,
  workspace: wordsArgument('the workspace or tenant'),
  user: wordsArgument('the user id'),
})

export const linkAccountVerb: CoreVerb = {
  group: 'account',
  name: 'link',
  about: 'Say that an account on Slack or Teams is a person’s',
  needs: 'core',
  declare: (command) =>
    command
      .requiredOption('--email <email>', 'the email address of the person')
      .addOption(
        new Option('--platform <platform>', 'where the account is')
          .choices(platform.options)
          .makeOptionMandatory(),
      )
      .requiredOption('--workspace <id>', 'the id of the Slack workspace or the Teams tenant')
      .requiredOption('--user <id>', 'the id of the Slack user, or the Teams object id'),
  async run(core, given, console) {
    const { email, ...account } = parseGiven(schema, given)
    const person = await linkAccount(core, byConsole, { email, account })
    console.out(`The ${platformNames[account.platform]} account ${account.user} is ${person.name}’s.\n`)
  },
}
