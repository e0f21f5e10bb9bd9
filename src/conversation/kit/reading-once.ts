import type { Core } from '../../committee/ports.ts'

/** The core for drawing things of one moment: it reads nothing twice. */
export function readingOnce(core: Core): Core {
  return { ...core, store: { ...core.store, look: core.store.lookOnce() } }
}
