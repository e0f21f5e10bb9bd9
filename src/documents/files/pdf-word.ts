export interface PdfWord {
  text: string
  x: number
  y: number
  width: number
  height: number
  font: string
  /** Null if unknown. */
  bold: boolean | null
  /** The tag that it stands in, if any. */
  mark: string | null
}
