import { wordArchive, wordNamespace } from './make-docx.ts'
import type { SourceBlock } from './source.ts'

interface Run {
  shape: string
  depth: number
  level: string
}

/** Prints a Word file in which Word numbers `{(a)}`. Each list that restarts is a separate list. */
export function printDocx(blocks: readonly SourceBlock[]): Uint8Array {
  const runs: Run[] = []
  const body = blocks.map((block, index) => blockXml(block, blocks[index - 1], blocks[index + 1], runs))
  const numbering = runs.map(
    ({ level }, index) => `<w:abstractNum w:abstractNumId="${index + 1}">${level}</w:abstractNum>`,
  )
  const nums = runs.map(
    (_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index + 1}"/></w:num>`,
  )
  return wordArchive(
    `<w:document ${wordNamespace}><w:body>${body.join('')}</w:body></w:document>`,
    `<w:numbering ${wordNamespace}>${numbering.join('')}${nums.join('')}</w:numbering>`,
  )
}

function blockXml(
  block: SourceBlock,
  before: SourceBlock | undefined,
  after: SourceBlock | undefined,
  runs: Run[],
): string {
  if (block.kind === 'page') return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
  if (block.kind === 'heading')
    return paragraph(`<w:pStyle w:val="Heading${Math.min(block.level, 2)}"/>`, block.text)
  if (block.kind === 'row') {
    const row = `<w:tr>${block.cells.map((cell) => `<w:tc>${paragraph('', cell)}</w:tc>`).join('')}</w:tr>`
    return `${before?.kind === 'row' ? '' : '<w:tbl>'}${row}${after?.kind === 'row' ? '' : '</w:tbl>'}`
  }
  const { label, text, bold, depth } = block
  if (label === null) return paragraph('', text, bold)
  if (!block.automatic) return paragraph('', `${label}\t${text}`, bold)
  const list = `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${listOf(label, depth, runs)}"/></w:numPr>`
  return paragraph(list, text, bold)
}

/** The list that a label continues, or a new one for the first label of its kind. */
function listOf(label: string, depth: number, runs: Run[]): number {
  const core = /[A-Za-z]+|\d+(?=\D*$)|•/.exec(label)?.[0] ?? label
  const format = /^\d/.test(core)
    ? 'decimal'
    : /^[ivx]+$/.test(core) && core !== 'x'
      ? 'lowerRoman'
      : /^[a-z]$/.test(core)
        ? 'lowerLetter'
        : 'bullet'
  const at = label.lastIndexOf(core)
  const shape = `${label.slice(0, at)}%${depth + 1}${label.slice(at + core.length)}`
  const first = /^(?:1|a|i|•)$/.test(core)
  let found = -1
  for (const [index, run] of runs.entries()) if (run.shape === shape && run.depth === depth) found = index
  if (found !== -1 && (!first || format === 'bullet')) return found + 1
  const start = format === 'decimal' && !first ? core : '1'
  const text = format === 'bullet' ? '·' : shape
  runs.push({
    shape,
    depth,
    level: `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  })
  return runs.length
}

function paragraph(properties: string, text: string, bold = false): string {
  const pieces = text
    .split('\t')
    .map((piece) => `<w:t xml:space="preserve">${piece.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t>`)
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${bold ? '<w:b/>' : ''}</w:rPr>${pieces.join('<w:tab/>')}</w:r></w:p>`
}
