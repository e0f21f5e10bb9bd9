import { z } from 'zod'
import { linkAccount } from '../committee/setup/link-account.ts'
import { byConsole, coreVerb, platformNames, wordsArgument } from './command.ts'
import { option } from './typed.ts'

export const linkAccountVerb = coreVerb({
  group: 'account',
  name: 'link',
  about: 'Say that an account on Slack or Teams is a person’s',
  input: z.object({
    email: option(wordsArgument('the email address'), 'the email address of the person'),
    platform: option(linkAccount.input.shape.account.shape.platform, 'where the account is'),
    workspace: option(
      wordsArgument('the workspace or tenant'),
      'the id of the Slack workspace or the Teams tenant',
      'id',
    ),
    user: option(wordsArgument('the user id'), 'the id of the Slack user, or the Teams object id', 'id'),
  }),
  async run(core, { email, ...account }, console) {
    const person = await linkAccount(core, byConsole, { email, account })
    console.out(`The ${platformNames[account.platform]} account ${account.user} is ${person.name}’s.\n`)
  },
})
