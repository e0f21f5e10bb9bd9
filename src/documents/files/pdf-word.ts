export interface PdfWord {
  text: string
  x: number
  y: number
  width: number
  height: number
  font: string
  /** Null where it is not known. */
  bold: boolean | null
}
