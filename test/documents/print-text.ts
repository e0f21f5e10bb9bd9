import type { SourceBlock } from './source.ts'

/** Prints a text file with lines of 80 characters, or Markdown, or a web page. */
export function printTxt(blocks: readonly SourceBlock[]): string {
  return `${blocks.map(txtBlock).join('\n\n')}\n`
}

function txtBlock(block: SourceBlock): string {
  if (block.kind === 'page') return '\f'
  if (block.kind === 'heading' || block.kind === 'box') return block.text
  if (block.kind === 'row') return block.cells.join('\t')
  const indent = '    '.repeat(block.depth)
  const label = block.label === null ? '' : `${block.label}   `
  const lines: string[] = []
  let line = indent + label
  for (const word of block.text.split(' ')) {
    if (line.length + word.length > 79) {
      lines.push(line.trimEnd())
      line = indent + ' '.repeat(label.length)
    }
    line += `${word} `
  }
  return [...lines, line.trimEnd()].join('\n')
}

export function printMd(blocks: readonly SourceBlock[]): string {
  const printed = blocks.map((block, index) => {
    if (block.kind === 'page') return '\n---\n'
    if (block.kind === 'box') return `\n${block.text}\n`
    if (block.kind === 'heading') return `\n${'#'.repeat(block.level)} ${block.text}\n`
    if (block.kind === 'row') {
      const rule = blocks[index - 1]?.kind === 'row' ? '' : `\n|${block.cells.map(() => '---|').join('')}`
      return `| ${block.cells.join(' | ')} |${rule}`
    }
    const text = block.label === null ? block.text : `${block.label} ${block.text}`
    return `\n${'    '.repeat(block.depth)}${block.bold ? `**${text}**` : text}\n`
  })
  return `${printed.join('\n')}\n`
}

export function printHtml(blocks: readonly SourceBlock[]): string {
  const printed = blocks.map((block, index) => {
    if (block.kind === 'page') return '<hr>'
    if (block.kind === 'box') return `<aside>${escaped(block.text)}</aside>`
    if (block.kind === 'heading') return `<h${block.level}>${escaped(block.text)}</h${block.level}>`
    if (block.kind === 'row') {
      const row = `<tr>${block.cells.map((cell) => `<td><p>${escaped(cell)}</p></td>`).join('')}</tr>`
      const opens = blocks[index - 1]?.kind === 'row' ? '' : '<table>'
      return `${opens}${row}${blocks[index + 1]?.kind === 'row' ? '' : '</table>'}`
    }
    const label = block.label === null ? '' : `${escaped(block.label)}&nbsp;&nbsp; `
    const words = `${label}${escaped(block.text)}`
    return `<p style="margin-left:${block.depth * 36}px">${block.bold ? `<b>${words}</b>` : words}</p>`
  })
  return `<!DOCTYPE html><html><head><title>Report</title></head><body>\n${printed.join('\n')}\n</body></html>\n`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
