/** The codes that symbol fonts use for marks, and the Unicode characters for the same marks. */
const marks: readonly (readonly [plain: string, codes: readonly number[]])[] = [
  ['☐', [0xf06f, 0xf071, 0xf072, 0xf0a8, 0x2751, 0x2752, 0x2b1c, 0x1f78e, 0x1f78f]],
  ['☑', [0xf0fe, 0x1f5f9]],
  ['☒', [0xf0fd, 0x2327, 0x2bbd, 0x1f5f5, 0x1f5f7]],
  ['✓', [0xf0fc, 0x1f5f8]],
  ['✗', [0xf0fb, 0x1f5f4, 0x1f5f6]],
]

const plain = new Map(
  marks.flatMap(([mark, codes]) => codes.map((code) => [String.fromCodePoint(code), mark])),
)
const any = new RegExp(`[${[...plain.keys()].join('')}]`, 'gu')

/** Reduces the boxes and ticks of a form to the few that the form reader knows. */
export function plainTicks(text: string): string {
  return text.replace(any, (mark) => plain.get(mark) ?? mark)
}

export function tickBox(ticked: boolean): string {
  return ticked ? '☒' : '☐'
}
