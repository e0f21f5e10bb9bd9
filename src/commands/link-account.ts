import { z } from 'zod'
import { linkAccount } from '../committee/setup/link-account.ts'
import { unlinkAccount } from '../committee/setup/unlink-account.ts'
import { byConsole, coreVerb, textGiven } from './command.ts'
import { commandWords } from './command.words.ts'
import { setUpCommandWords } from './set-up.words.ts'
import { option } from './typed.ts'

const input = z.object({
  email: option(textGiven(commandWords.given.email), 'the email address of the person'),
  platform: option(linkAccount.input.shape.account.shape.platform, 'where the account is'),
  workspace: option(
    textGiven(commandWords.given.workspace),
    'the id of the Slack workspace or the Teams tenant',
    'id',
  ),
  user: option(textGiven(commandWords.given.user), 'the id of the Slack user, or the Teams object id', 'id'),
})

export const linkAccountVerb = coreVerb({
  group: 'account',
  name: 'link',
  about: 'Say that an account on Slack or Teams is a person’s',
  input,
  async run(core, { email, ...account }, console) {
    const person = await linkAccount(core, byConsole, { email, account })
    console.out(`${setUpCommandWords.account(account.platform, account.user, person.name)}\n`)
  },
})

export const unlinkAccountVerb = coreVerb({
  group: 'account',
  name: 'unlink',
  about: 'Say that an account is not, or no longer, a person’s',
  input,
  async run(core, { email, ...account }, console) {
    const person = await unlinkAccount(core, byConsole, { email, account })
    console.out(`${setUpCommandWords.accountUnlinked(account.platform, account.user, person.name)}\n`)
  },
})
