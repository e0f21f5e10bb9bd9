import { CommitteeError } from '../kernel/errors.ts'
import { verb } from '../record/verb.ts'
import { clerkOfTheirs, holderOf, linkAccount } from './link-account.ts'
import { setupWords } from './setup.words.ts'

/** Says that an account is not, or no longer, a person's. What was done from it stays on the record. */
export const unlinkAccount = verb({
  act: 'unlink an account',
  input: linkAccount.input,
  place: holderOf,
  may: clerkOfTheirs,
  while: [],
  async run({ tx, holder }, { account }) {
    const standing = await tx.accounts.findOne(account)
    if (standing?.personId !== holder.id)
      throw new CommitteeError(
        'not-found',
        setupWords.accountNotTheirs(account.platform, account.user, holder.name),
      )
    // Cards that stand in that account can no longer be edited there.
    const { id: accountId } = standing
    await tx.posts.update({ accountId }, { accountId: null, conversation: null, message: null })
    await tx.accounts.remove({ id: accountId })
    return holder
  },
  on: ({ holder }) => ['person', holder],
})
