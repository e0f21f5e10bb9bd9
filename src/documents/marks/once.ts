/** Works out each thing once: every mark of a long file looks at the same lines. */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V }>()
  return (key) => {
    const one = known.get(key) ?? { value: make(key) }
    known.set(key, one)
    return one.value
  }
}
