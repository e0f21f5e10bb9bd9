import { dayOf } from '../committee/kernel/dates.ts'
import type { Entry } from '../committee/members/work-plan/entry.ts'
import { printedWorkPlanWords } from './printed-work-plan.words.ts'
import { writeCsv } from './write-csv.ts'

export const workPlanFormats = ['text', 'csv', 'json'] as const
export type WorkPlanFormat = (typeof workPlanFormats)[number]

type Plan = { readonly committee: string; readonly entries: readonly Entry[] }

/** Writes committees' work plans as text for a person, CSV for a spreadsheet, or JSON for a program. */
export function writeWorkPlan(plans: readonly Plan[], format: WorkPlanFormat): string {
  switch (format) {
    case 'text':
      return plans.length === 0 ? `${printedWorkPlanWords.noCommittee}\n` : plans.map(asText).join('\n')
    case 'csv':
      return writeCsv(printedWorkPlanWords.columns, plans.flatMap(rowsOf))
    case 'json':
      return `${JSON.stringify(plans.flatMap(rowsOf), null, 2)}\n`
  }
}

function asText({ committee, entries }: Plan): string {
  const lines = entries.map(({ targetMeeting, what, method }) =>
    printedWorkPlanWords.entry(targetMeeting, what.replace(/\s+/g, ' '), method),
  )
  const below = lines.length === 0 ? [printedWorkPlanWords.nothingYet] : lines
  return `${[committee, ...below.map((line) => `  ${line}`)].join('\n')}\n`
}

function rowsOf({ committee, entries }: Plan) {
  return entries.map(({ what, method, targetMeeting, at }) => ({
    committee,
    what,
    method,
    targetMeeting,
    addedOn: dayOf(at),
  }))
}
