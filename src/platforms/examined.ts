/** One line of an examination: that something works, or what is wrong and what to do about it. */
export type Examined = { readonly works: boolean; readonly sentence: string }

export const works = (sentence: string): Examined => ({ works: true, sentence })
export const wrong = (sentence: string): Examined => ({ works: false, sentence })
