import { describe, expect, it, test } from 'vitest'
import { rosterColumns } from '../../src/committee/council/roster.ts'
import { readRoster } from '../../src/documents/read-roster.ts'

/** The first and the last day may be left out. */
const usual = rosterColumns.filter((column) => column !== 'from' && column !== 'until')
const header = usual.join(',')
const ruth = 'Children,Ruth Adeyemi,ruth@w.gov.uk,clerk,,,,T1,U1,,,'
const taken = {
  committee: 'Children',
  name: 'Ruth Adeyemi',
  email: 'ruth@w.gov.uk',
  seat: 'clerk',
  counts_on: null,
  substitutes_for: null,
  meeting: null,
  slack_team: 'T1',
  slack_user: 'U1',
  teams_tenant: null,
  teams_object: null,
  executive: false,
  from: null,
  until: null,
}

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (...rows: string[]) => readRoster(bytes(`${[header, ...rows].join('\n')}\n`))

describe('a roster is read as spreadsheet programs save it:', () => {
  it.each([
    ['plain', `${header}\n${ruth}\n`],
    ['without a final line break', `${header}\n${ruth}`],
    ['with a byte order mark', `\ufeff${header}\r\n${ruth}\r\n`],
    ['with semicolons', `${header}\n${ruth}\n`.replaceAll(',', ';')],
    ['with tabs', `${header}\r\n${ruth}\r\n`.replaceAll(',', '\t')],
    ['with quotation marks and spaces', `${header}\n${ruth.replace('Ruth Adeyemi', '" Ruth Adeyemi "')}\n`],
    ['with capitals in its header', `${header.toUpperCase()}\n${ruth}\n`],
    ['with rows and columns left empty', `${header},,\n,,,\n${ruth},,\n,,,,,,,,,,,,\n`],
  ])('%s', (_, text) => {
    expect(readRoster(bytes(text)).map(({ row }) => row)).toEqual([taken])
  })

  it('in UTF-8, UTF-16 and Windows-1252', () => {
    const text = `${header}\n${ruth.replace('Ruth', 'Zoë–Ånne')}\n`
    const windows = text.split('').map((one) => (one === '–' ? 0x96 : one.charCodeAt(0)))
    const names = [bytes(text), Buffer.from(`\ufeff${text}`, 'utf16le'), Uint8Array.from(windows)].map(
      (file) => readRoster(file)[0]?.row.name,
    )
    expect(names).toEqual(['Zoë–Ånne Adeyemi', 'Zoë–Ånne Adeyemi', 'Zoë–Ånne Adeyemi'])
  })

  it('with the columns in another order', () => {
    const turned = (row: string) => row.split(',').reverse().join(',')
    expect(readRoster(bytes(`${turned(header)}\n${turned(ruth)}\n`))[0]?.row).toEqual(taken)
  })

  it('without the column for the executive, which few need', () => {
    const [last, ...columns] = [...usual].reverse()
    expect(last).toBe('executive')
    const text = `${columns.reverse().join(',')}\n${ruth.slice(0, -1)}\n`
    expect(readRoster(bytes(text)).map(({ row }) => row)).toEqual([taken])
  })

  it('with members of the executive', () => {
    const [line] = read('Children,Ada,ada@w.gov.uk,member,,,,,,,,yes')
    expect(line?.row).toMatchObject({ name: 'Ada', executive: true })
  })

  it('with the first and the last day of a seat', () => {
    const rows = [`${header},from,until`, `${ruth},8/05/2027,2028-05-07`]
    const [line] = readRoster(bytes(rows.join('\n')))
    expect(line?.row).toMatchObject({ from: '2027-05-08', until: '2028-05-07' })
    const turned = rows.join('\n').replace('2028', '2026')
    expect(() => readRoster(bytes(turned))).toThrow('Line 2: the last day is before the first.')
  })

  it('with a date in British Excel’s own format', () => {
    const [line] = read('Children,Sam Hart,sam@w.gov.uk,substitute,,ada@w.gov.uk,5/07/2027,,,,')
    expect(line?.row).toMatchObject({ meeting: '2027-07-05', substitutes_for: 'ada@w.gov.uk' })
  })
})

test('a row is named by the line on which it begins, whatever comes before it', () => {
  const over = 'Children,"Ada\nHolt",ada@w.gov.uk,member,,,,,,,'
  expect(read('', over, ruth, '', ruth).map(({ line }) => line)).toEqual([3, 5, 7])
})

describe('nothing of a faulty roster is imported, and each wrong line is named:', () => {
  it.each([
    ['Children,Ada,,chair,,,,,,,', 'the email address is missing or not one'],
    ['Children,Ada,ada at w,chair,,,,,,,', 'the email address is missing or not one'],
    [',Ada,ada@w.gov.uk,chair,,,,,,,', 'the committee is missing'],
    ['Children, ,ada@w.gov.uk,chair,,,,,,,', 'the name is missing'],
    [
      'Children,Ada,ada@w.gov.uk,mayor,,,,,,,',
      'the seat must be one of chair, vice-chair, member, co-opted, substitute, clerk, officer',
    ],
    [
      'Children,Ada,ada@w.gov.uk,member,sums,,,,,,',
      'counts_on must be education, nothing, everything or empty',
    ],
    [
      'Children,Ada,ada@w.gov.uk,member,,,2027-02-30,,,,',
      'meeting must be a date such as 2027-07-05, or empty',
    ],
    ['Children,Ada,ada@w.gov.uk,member,,,,T1,,,', 'slack_team and slack_user go together'],
    ['Children,Ada,ada@w.gov.uk,member,,,,,,X,', 'teams_tenant and teams_object go together'],
    [
      'Children,Ada,ada@w.gov.uk,member,,b@w.gov.uk,,,,,',
      'a substitute, and nobody else, needs substitutes_for',
    ],
    [`Children,Ada,ada@w.gov.uk,member,,,,${'T'.repeat(201)},U,,`, 'slack_team cannot be understood'],
    ['Children,Ada,ada@w.gov.uk,member,,,,,,,,,more', 'there are more values than columns'],
    ['Children,Ada,ada@w.gov.uk,member,,,,,,,,perhaps', 'executive must be yes or empty'],
    ['Children,Ada', 'the email address is missing or not one'],
  ])('%s', (row, what) => {
    expect(() => read(ruth, row)).toThrow(
      expect.objectContaining({
        code: 'roster-wrong',
        message: `Line 3: ${what}. Nothing was taken in.`,
      }),
    )
  })

  it('several lines, and how many more', () => {
    expect(() => read('C,A,,chair,,,,,,,', ruth, 'C,,a@w.gov.uk,chair,,,,,,,')).toThrow(
      'Line 2: the email address is missing or not one. Line 4: the name is missing. Nothing was taken in.',
    )
    expect(() => read(...Array.from({ length: 13 }, () => 'C,A,,chair,,,,,,,'))).toThrow(
      /Line 11: the email address is missing or not one\. 3 more lines are wrong\. Nothing was taken in\.$/,
    )
  })
})

describe('a file that is no roster is refused:', () => {
  it.each([
    ['an empty one', '', 'The roster is empty.'],
    ['empty lines', '\n\n , \n', 'The roster is empty.'],
    [
      'no header',
      `${ruth}\n`,
      `Line 1: the column “children” is not one of a roster. The columns are ${rosterColumns.join(', ')}.`,
    ],
    [
      'a column too few',
      `${header.replace(',email', '')}\n`,
      `Line 1: the column “email” is missing. The columns are ${rosterColumns.join(', ')}.`,
    ],
    [
      'a column twice',
      `${header},email\n`,
      `Line 1: the column “email” is there twice. The columns are ${rosterColumns.join(', ')}.`,
    ],
    [
      'an open quotation mark',
      `${header}\n"${ruth}\n`,
      'Line 2: a quotation mark is out of place or not closed.',
    ],
    [
      'a stray quotation mark',
      `${header}\nA"B,${ruth}\n`,
      'Line 2: a quotation mark is out of place or not closed.',
    ],
    ['a binary', 'PK\u0003\u0004\u0000\u0000', 'This is not a CSV file. Please save the roster as CSV.'],
  ])('%s', (_, text, what) => {
    expect(() => readRoster(bytes(text))).toThrow(`${what} Nothing was taken in.`)
  })
})

test('a header without rows holds no rows', () => {
  expect(read()).toEqual([])
})
