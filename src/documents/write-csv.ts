import { stringify } from 'csv-stringify/sync'

/** Writes rows for a spreadsheet, each text on one line. They hold what people typed, so none may begin a formula. */
export function writeCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | null>>[],
): string {
  const cells = rows.map((row) =>
    columns.map((column) => {
      const text = row[column]
      return text === null ? null : asCell(text)
    }),
  )
  return stringify(cells, {
    header: true,
    columns: [...columns],
    escape_formulas: true,
    quoted: true,
    // Without it Excel reads the file as Windows-1252.
    bom: true,
    record_delimiter: 'windows',
  })
}

/**
 * `escape_formulas` guards the start of a value. But a spreadsheet set to semicolons also splits inside our quotation
 * marks, so the text after a semicolon must not begin a formula either.
 */
function asCell(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.replace(/; ?(?=[=+\-@＝＋－＠])/g, "$&'")
}
