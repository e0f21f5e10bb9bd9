/** Differs where what it is taken of differs, within what JSON keeps of it. FNV-1a, in base 36. */
export function fingerprint(of: unknown): string {
  let hash = 0x811c9dc5
  for (const char of JSON.stringify(of)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(36)
}
