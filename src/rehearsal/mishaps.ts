import express, { type Router } from 'express'
import { z } from 'zod'

/** What can go wrong on a platform, as switches. They are off again when the rehearsal starts anew. */
export type Mishaps<Name extends string> = {
  has(name: Name): boolean
  set(name: Name, on: boolean): Promise<void>
  /** For the page: reads and sets them. */
  readonly routes: Router
}

/** @param words what each is called on the page
 * @param changed what happens besides when one is switched */
export function createMishaps<Name extends string>(
  words: Readonly<Record<Name, string>>,
  changed: (name: Name, on: boolean) => Promise<void>,
): Mishaps<Name> {
  const standing = new Set<string>()
  const switching = z.strictObject({ name: z.string().refine((name) => isNamed(name)), on: z.boolean() })
  const isNamed = (name: string): name is Name => Object.hasOwn(words, name)
  const set = async (name: Name, on: boolean): Promise<void> => {
    if (on === standing.has(name)) return
    if (on) standing.add(name)
    else standing.delete(name)
    await changed(name, on)
  }
  const routes = express.Router()
  routes.get('/', (_, response) => {
    response.json(Object.entries(words).map(([name, called]) => ({ name, called, on: standing.has(name) })))
  })
  routes.post('/', express.json(), async (request, response) => {
    const { name, on } = switching.parse(request.body)
    if (isNamed(name)) await set(name, on)
    response.json({})
  })
  return { has: (name) => standing.has(name), set, routes }
}
