/** Wording with values in it. It carries examples, so all wording can be printed on one page. */
type Said<Args extends readonly unknown[]> = ((...args: Args) => string) & Exemplified

export type Exemplified = { examples(): readonly string[] }

/** What a person reads about one noun. Cards, forms, refusals and commands take their text from here. */
export type Words = { readonly [name: string]: string | Exemplified | Words }

/**
 * Wording that depends on values.
 * @param examples one for each form that it can take
 */
export function said<Args extends readonly unknown[]>(
  write: (...args: Args) => string,
  ...examples: readonly [NoInfer<Args>, ...NoInfer<Args>[]]
): Said<Args> {
  return Object.assign((...args: Args) => write(...args), {
    examples: () => examples.map((args) => write(...args)),
  })
}
