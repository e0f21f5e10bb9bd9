/** Longer texts are rare, and would take much memory. */
const longest = 600
/** The lines of a page or two: the rules look at the same few again and again. */
const most = 2000

/** Works out what is asked of a text once. */
export function onceForText<V extends object | string | boolean | null>(
  make: (text: string) => V,
): (text: string) => V {
  const known = new Map<string, V>()
  return (text) => {
    if (text.length > longest) return make(text)
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size === most) known.clear()
    const value = make(text)
    known.set(text, value)
    return value
  }
}
