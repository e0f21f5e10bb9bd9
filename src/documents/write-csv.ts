import { stringify } from 'csv-stringify/sync'

/** Rows for a spreadsheet, each text on one line. What people typed stands in them, and none of it begins a formula. */
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
    // Without it Excel takes the file for Windows-1252.
    bom: true,
    record_delimiter: 'windows',
  })
}

/** `escape_formulas` sees to how a value begins; but where a spreadsheet is set to semicolons it splits inside our
 * quotation marks too, so what follows one must begin no formula either. */
function asCell(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.replace(/; ?(?=[=+\-@＝＋－＠])/g, "$&'")
}
