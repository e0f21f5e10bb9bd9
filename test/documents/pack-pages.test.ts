import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { splitPack } from '../../src/documents/pack/split-pack.ts'
import { textOfFile } from '../../src/documents/text-of-file.ts'
import { samples } from './corpus.ts'
import { contents, papersIn, papersInText } from './packs.ts'

type Page = readonly string[] | 'picture'

interface Printed {
  /** The title of the bookmark to a page, by the page's number. */
  bookmarks?: Readonly<Record<number, string>>
}

/** Prints each page's paragraphs, and a square for a page that is a picture. A line that starts with # is larger. */
async function pdfOf(pages: readonly Page[], { bookmarks = {} }: Printed = {}) {
  const document = new PDFDocument({ size: 'A4', margin: 72, autoFirstPage: false })
  const pieces: Buffer[] = []
  document.on('data', (piece: Buffer) => pieces.push(piece))
  const ended = new Promise((resolve) => document.on('end', resolve))
  for (const [at, page] of pages.entries()) {
    document.addPage()
    const bookmark = bookmarks[at + 1]
    if (bookmark !== undefined) document.outline.addItem(bookmark)
    if (page === 'picture') document.rect(72, 72, 300, 300).fill('grey')
    else
      for (const line of page) {
        const heading = line.startsWith('# ')
        document.font(heading ? 'Helvetica-Bold' : 'Helvetica').fontSize(heading ? 14 : 11)
        document.fillColor('black').text(heading ? line.slice(2) : line)
        document.moveDown(0.8)
      }
  }
  document.end()
  await ended
  return { name: 'pack.pdf', bytes: new Uint8Array(Buffer.concat(pieces)) }
}

const report = (title: string, ...above: string[]) => [
  ...above,
  `# ${title}`,
  'Report of the Head of Catering',
  '# Recommendations',
  'That the Committee:',
  `(a) note ${title.toLowerCase()}; and`,
  '(b) agree the plan for it.',
  '# Background',
  'The service began in 1999, and has grown in each year since then, as the annual return shows.',
]
const more = ['The numbers rose again in the third year, when two more kitchens opened in the north.']
const agenda = [
  '# Scrutiny Committee',
  'Tuesday, 14 May 2024',
  '# AGENDA',
  '1. Apologies for absence',
  '2. Declarations of interest',
  '3. Minutes (Pages 2 - 3)',
  'To approve the minutes of the last meeting.',
  '4. School meals (Pages 4 - 5)',
  '5. Libraries (Pages 6 - 7)',
]
const minutes = [
  '# Minutes of the meeting of the Scrutiny Committee held on 9 April 2024',
  'Present: Councillors Green (Chair), Brown and Wright.',
  'RESOLVED: That the plan be agreed.',
]

describe('the pages of a pack', () => {
  it('are those of its reports, and others that belong to none', async () => {
    const file = await pdfOf([
      agenda,
      ['Agenda Item 3', ...minutes],
      more,
      report('School meals', 'Agenda Item 4'),
      more,
      report('Libraries', 'Agenda Item 5'),
      ['# Appendix A', ...more],
    ])
    const papers = await papersIn(file)
    expect(contents(papers)).toEqual(['4 School meals (a)(b)', '5 Libraries (a)(b)'])
    expect(papers.reports.map(({ pages }) => pages)).toEqual([
      [4, 5],
      [6, 7],
    ])
    expect(papers.leftOver).toEqual([
      { pages: [1, 1], why: 'front-matter' },
      { pages: [2, 3], why: 'minutes' },
    ])
  })

  it('are known by bookmarks alone', async () => {
    const bookmarks = { 1: 'Agenda', 2: '3 Minutes', 3: '4 School meals', 5: '5 Libraries' }
    const file = await pdfOf([agenda, minutes, report('School meals'), more, report('Libraries')], {
      bookmarks,
    })
    const papers = await papersIn(file)
    expect(contents(papers)).toEqual(['4 School meals (a)(b)', '5 Libraries (a)(b)'])
    expect(papers.reports.map(({ pages }) => pages)).toEqual([
      [3, 4],
      [5, 5],
    ])
    expect(papers.leftOver.map(({ why }) => why)).toEqual(['front-matter', 'minutes'])
  })

  it('are known by the numbers at their feet, which begin again with each report', async () => {
    const foot = (number: number, of: number) => `Page ${number} of ${of}`
    const file = await pdfOf([
      [...report('School meals'), foot(1, 2)],
      [...more, foot(2, 2)],
      [...report('Libraries'), foot(1, 1)],
    ])
    expect(contents(await papersIn(file))).toEqual(['School meals (a)(b)', 'Libraries (a)(b)'])
  })

  it('are listed where they hold no text, within a report and behind it', async () => {
    const file = await pdfOf([report('School meals'), 'picture', more, 'picture', 'picture'])
    const papers = await papersIn(file)
    expect(papers.reports).toHaveLength(1)
    expect(papers.leftOver).toEqual([
      { pages: [2, 2], why: 'no-text' },
      { pages: [4, 5], why: 'no-text' },
    ])
    const problems = papers.reports[0]?.report?.problems.map(({ code, message }) => [code, message])
    expect(problems).toContainEqual([
      'pages-not-read',
      'Pages 2 and 4–5 hold no text, as scanned pages do. They were not read.',
    ])
  })

  it('are listed where only a stamp is printed on the picture', async () => {
    const text = `${report('School meals', 'Agenda Item 4').join('\n\n')}\n\fPage 2\n\fAgenda Item 5\n\f${report('Libraries', 'Agenda Item 6').join('\n\n')}`
    const papers = await papersInText(text)
    expect(papers.leftOver).toEqual([{ pages: [2, 3], why: 'no-text' }])
    expect(papers.reports.map(({ number }) => number)).toEqual(['4', '6'])
  })

  it('are listed where an item has no recommendations', async () => {
    const file = await pdfOf([
      report('School meals', 'Agenda Item 4'),
      ['Agenda Item 5', '# Forward plan', ...more],
      report('Libraries', 'Agenda Item 6'),
    ])
    const papers = await papersIn(file)
    expect(papers.reports.map(({ number }) => number)).toEqual(['4', '6'])
    expect(papers.leftOver).toEqual([{ pages: [2, 2], why: 'unknown' }])
  })
})

describe('one report', () => {
  it('stays one with a bookmark for each heading', async () => {
    const bookmarks = { 1: 'School meals', 2: '3 What schools say', 3: '4 What parents say' }
    const file = await pdfOf(
      [
        report('School meals'),
        ['# 3 What schools say', ...more],
        [
          '# 4 What parents say',
          ...more,
          '# Recommendations',
          'The recommendations are on the first page of this report.',
        ],
      ],
      { bookmarks },
    )
    const papers = await papersIn(file)
    expect(contents(papers)).toEqual(['School meals (a)(b)'])
    expect(papers.leftOver).toEqual([])
  })

  it.each(samples())('of the corpus stays whole: $name', async (sample) => {
    for (const file of [await sample.file(), ...(await sample.formats())]) {
      const text = await textOfFile(file, () => {})
      const { pieces, leftOver } = splitPack(text)
      expect(pieces.map(({ lines }) => lines.length)).toEqual([text.lines.length])
      expect(leftOver).toEqual([])
    }
  })
})

it('minutes in a text without pages are listed all the same', async () => {
  const papers = await papersInText(
    [...report('School meals', 'Agenda Item 4'), 'Agenda Item 5', ...minutes, ...more].join('\n\n'),
  )
  expect(papers.reports).toHaveLength(1)
  expect(papers.leftOver).toEqual([{ pages: null, why: 'minutes' }])
})
