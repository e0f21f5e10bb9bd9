/** What stands in a file beside its text. */
export interface Beside {
  header?: string
  footer?: string
  watermark?: string
  comment?: string
  footnote?: string
  /** A property of the file, such as its subject. */
  property?: string
}

export function xmlText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
