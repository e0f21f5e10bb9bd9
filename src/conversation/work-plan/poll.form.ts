/** An option is a short label; the full words stand above it. */
export function shortened(text: string): string {
  return text.length <= 75 ? text : `${text.slice(0, 74)}…`
}
