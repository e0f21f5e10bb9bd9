/** "Item 7 – revised report.docx" names its item. */
export function numberIn(fileName: string): string | null {
  return (
    /\bitem[\s_-]*(\d{1,3}(?:\.\d{1,2}(?!\d))?[a-z]?)(?![a-z\d])/i.exec(fileName)?.[1]?.toLowerCase() ?? null
  )
}
