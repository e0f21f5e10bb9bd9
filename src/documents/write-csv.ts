import { stringify } from 'csv-stringify/sync'

/**
 * Writes rows for a spreadsheet, each text on one line. They hold what people typed, so none may begin a formula.
 * @param headings what is printed above each column, in order
 */
export function writeCsv<Column extends string>(
  headings: Readonly<Record<Column, string>>,
  rows: readonly Readonly<Record<Column, string | null>>[],
): string {
  const cells = rows.map((row) =>
    Object.fromEntries(
      Object.entries<string | null>(row).map(([column, text]) => [
        column,
        text === null ? null : asCell(text),
      ]),
    ),
  )
  return stringify(cells, {
    header: true,
    columns: { ...headings },
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
