import { limits } from '../../cards/limits.ts'

/** The first of several wordings of one thing that is short enough; the last always is. */
const fitting =
  (most: number) =>
  (wording: string, ...shorter: readonly string[]): string =>
    [wording, ...shorter].find((one) => one.length <= most) ?? shorter.at(-1) ?? wording

export const screenTitle = fitting(limits.screenTitle)
export const buttonLabel = fitting(limits.button)
export const optionLabel = fitting(limits.option)
export const fieldLabel = fitting(limits.label)
export const cardTitle = fitting(limits.text)
