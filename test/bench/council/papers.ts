import { accountOf, committeeName, markOf, slackWorld, teamsWorld } from './names.ts'

/** A committee of ordinary size, and reports somewhat longer than most. */
export const memberCount = 12

/** The committee's people as a file, as its clerk would write it. */
export function roster(committee: number): string {
  const head =
    'committee,name,email,seat,counts_on,substitutes_for,meeting,slack_team,slack_user,teams_tenant,teams_object'
  const rows = Array.from({ length: memberCount + 1 }, (_, person) =>
    [
      committeeName(committee),
      `Cllr Number ${person}`,
      `number.${person}@${markOf(committee)}.example`,
      person === 0 ? 'clerk' : person === 1 ? 'chair' : 'member',
      '',
      '',
      '',
      slackWorld.team,
      accountOf('Slack', committee, person),
      teamsWorld.tenant,
      accountOf('Teams', committee, person),
    ].join(','),
  )
  return [head, ...rows, ''].join('\n')
}

const sentence =
  'The service has made progress against the plan that members were shown in the spring, and three measures are still below where they should be. '

/** A report of some eight printed pages, or a short one. */
export function report(
  number: number,
  { recommendations, parts } = { recommendations: 10, parts: 8 },
): string {
  const letters = [...'abcdefghij'].slice(0, recommendations)
  return [
    `Title of report: Progress against improvement plan ${number}`,
    'Report by: Director of improvement',
    'Classification: Open',
    '',
    'Recommendations',
    '',
    'That:',
    '',
    ...letters.flatMap((letter, at) => [
      `(${letter}) the committee considers part ${at + 1} of the plan and says whether it is assured. ${sentence};`,
      '',
    ]),
    ...Array.from({ length: parts }, (_, part) => [
      `Measure ${part + 1}`,
      '',
      ...Array.from({ length: 5 }, (_, at) => [`${part + 1}.${at + 1} ${sentence.repeat(4)}`, '']).flat(),
    ]).flat(),
  ].join('\n')
}

export const ordinaryReports = [1, 2, 3].map((number) => report(number))
export const shortReport = report(4, { recommendations: 2, parts: 1 })
