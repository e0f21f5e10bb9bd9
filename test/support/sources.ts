import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, normalize } from 'node:path'

/** A file of the program, by its path from the root, and what it imports. */
export type Source = { readonly path: string; readonly text: string; readonly imports: readonly string[] }

export const sources: Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => !path.startsWith('src/store/generated/'))
  .map((path) => {
    const text = readFileSync(path, 'utf8')
    return { path, text, imports: importsOf(path, text) }
  })

/** The files of each circle of imports, types included (Tarjan's strongly connected components). */
export function circles(files: readonly Source[]): string[][] {
  const importsAt = new Map(files.map(({ path, imports }) => [path, imports]))
  const order = new Map<string, number>()
  const open: string[] = []
  const found: string[][] = []
  function visit(path: string): number {
    const number = order.size
    order.set(path, number)
    open.push(path)
    let low = number
    for (const next of importsAt.get(path) ?? []) {
      if (!importsAt.has(next)) continue
      if (!order.has(next)) low = Math.min(low, visit(next))
      else if (open.includes(next)) low = Math.min(low, order.get(next) ?? low)
    }
    if (low === number) {
      const circle = open.splice(open.indexOf(path))
      if (circle.length > 1) found.push(circle.sort())
    }
    return low
  }
  for (const { path } of files) if (!order.has(path)) visit(path)
  return found
}

/** What a file imports: other files by their path from the root, packages by their name. */
function importsOf(path: string, text: string): string[] {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import '([^']+)'/g,
  )
  return [...found].flatMap((match) => {
    const specifier = match[1] ?? match[2] ?? match[3]
    if (specifier === undefined) return []
    if (specifier.startsWith('.')) return [normalize(join(dirname(path), specifier)).replaceAll('\\', '/')]
    return [isBuiltin(specifier) && !specifier.startsWith('node:') ? `node:${specifier}` : specifier]
  })
}
