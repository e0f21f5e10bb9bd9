/** Wards as a clerk writes them: with commas between them, or on lines of their own. */
export function wardsIn(text: string): string[] {
  return text.split(/[,;\n]/).flatMap((ward) => ward.trim() || [])
}
