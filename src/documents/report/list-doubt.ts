import type { Problem } from '../../committee/agenda/reports/report.ts'

const messages = {
  'no-lead-in': 'Nothing opens the list, so it is not said who is asked.',
  'no-labels': 'The recommendations have no letters or numbers; each paragraph was taken as one.',
  'addressed-elsewhere': 'This is addressed to another body.',
  'two-lists': 'There is more than one list of recommendations.',
  'text-before-list': 'This stands before the list of recommendations and was left out of it.',
  'text-after-list': 'This stands after the list and may belong to the last recommendation.',
} as const

/** A doubt about a list of recommendations. */
export function doubt(code: keyof typeof messages, line: number | null): Problem {
  return { code, message: messages[code], line }
}

/** Only their wording shows that these are recommendations. */
export function unheaded(line: number): Problem {
  return {
    code: 'no-lead-in',
    message: 'Neither a heading nor a lead-in says that these are recommendations; each begins with “That”.',
    line,
  }
}

/** A doubt about one label. It names the label, by which the clerk's form finds the recommendation. */
export function labelDoubt(code: 'label-repeated' | 'label-missing', label: string, line: number): Problem {
  const message =
    code === 'label-repeated' ? `The label ${label} is used twice.` : `A label is missing before ${label}.`
  return { code, message, line }
}

/** A paragraph among the items that may have lost its label. */
export function unlabelled(label: string | null, line: number): Problem {
  const put = label === null ? 'the one above' : label
  return {
    code: 'label-missing',
    message: `This has no label, and was put with ${put.replace(/\.$/, '')}.`,
    line,
  }
}

/** A paragraph that has lost its label, as the labels around it show. */
export function lostLabel(line: number): Problem {
  return {
    code: 'label-missing',
    message: 'This has no label, and was taken for a recommendation of its own.',
    line,
  }
}

/** The words that show what a recommendation asks may mean something else. */
export function asksDoubt(label: string | null, line: number): Problem {
  const one = label ?? 'This'
  return {
    code: 'asks-unsure',
    message: `${one} names a work plan, and was not taken to ask for topics for it.`,
    line,
  }
}
