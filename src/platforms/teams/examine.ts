import { z } from 'zod'
import { type Examined, works, wrong } from '../examined.ts'
import { teamsExaminationWords } from './examine.words.ts'

type Asked = { readonly openIdMetadataUrl: string; readonly oauthScope: string }

/** Signs in at Microsoft, and asks for the keys with which Teams signs its requests. */
export async function examineTeams(
  { openIdMetadataUrl, oauthScope }: Asked,
  signIn: (scope: string) => Promise<string>,
): Promise<Examined[]> {
  return [
    await signIn(oauthScope).then(
      () => works(teamsExaminationWords.signIn),
      (error: unknown) => wrong(whyNot(error)),
    ),
    await keysAt(openIdMetadataUrl).then(
      () => works(teamsExaminationWords.keys),
      () => wrong(teamsExaminationWords.noKeys),
    ),
  ]
}

/** Microsoft's own number for why it signed nobody in (learn.microsoft.com/entra/identity-platform/reference-error-codes). */
function whyNot(error: unknown): string {
  const said = error instanceof Error ? error.message : ''
  const number = /AADSTS(\d{5,8})/.exec(said)?.[1]
  if (number === undefined) return teamsExaminationWords.notAsked
  const known = Object.entries(teamsExaminationWords.refusals).find(([code]) => code === number)?.[1]
  return teamsExaminationWords.refused(known ?? teamsExaminationWords.refusals.other, number)
}

async function keysAt(url: string): Promise<void> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) })
  z.object({ jwks_uri: z.url() }).parse(await answer.json())
}
