import { join } from 'node:path'
import express, { type Router } from 'express'
import { keep } from '../keep.ts'
import type { Refusals } from '../log.ts'
import type { Mishaps } from '../mishaps.ts'
import { connectorRoutes } from './connector.ts'
import type { FarSide } from './far-side.ts'
import { fileRoutes } from './files.ts'
import { makeKey, useKey } from './keys.ts'
import type { TeamsMishap } from './mishap-words.ts'
import { teamsMishaps } from './mishaps.ts'
import { pageRoutes } from './page-routes.ts'
import { freshState, teamsState } from './state.ts'
import { committeeChannel, tenantId } from './tenant.ts'
import { openIdPath, tokenPath, tokenRoutes } from './token-routes.ts'

export type TeamsSettings = {
  readonly appId: string
  readonly appPassword: string
  readonly tenant: string
  readonly channel: string
  readonly serviceUrl: string
  readonly openIdMetadataUrl: string
  readonly tokenUrl: string
  readonly fileHost: string
}

export type TeamsFarSide = {
  /** Mount at /rehearsal/teams on the address in `botUrl`. */
  readonly routes: Router
  readonly settings: TeamsSettings
  readonly mishaps: Mishaps<TeamsMishap>
  /**
   * Calls the listener after each change.
   * @returns a function that stops the calls
   */
  readonly changed: (listener: () => void) => () => void
}

/** Starts a Teams tenant on this machine. */
export async function startTeams(options: {
  readonly folder: string
  readonly botUrl: string
  readonly refusals: Refusals
  readonly now?: () => Date
}): Promise<TeamsFarSide> {
  const key = await makeKey()
  const kept = await keep(join(options.folder, 'teams.json'), teamsState, () => freshState(key))
  const serviceUrl = new URL('/rehearsal/teams/', options.botUrl).href
  const listeners = new Set<() => void>()
  const mishaps = teamsMishaps(() => far)
  const far: FarSide = {
    botUrl: options.botUrl,
    serviceUrl,
    filesFolder: join(options.folder, 'teams-files'),
    kept,
    keys: await useKey(kept.state.key, serviceUrl),
    refusals: options.refusals,
    mishaps,
    missed: new Set(),
    now: options.now ?? (() => new Date()),
    announce: () => {
      for (const listener of listeners) listener()
    },
  }
  const at = (path: string): string => `${serviceUrl.replace(/\/$/, '')}${path}`
  return {
    routes: routesOf(far, mishaps),
    mishaps,
    settings: {
      appId: kept.state.appId,
      appPassword: kept.state.appPassword,
      tenant: tenantId,
      channel: committeeChannel.id,
      serviceUrl,
      openIdMetadataUrl: at(openIdPath),
      tokenUrl: at(tokenPath),
      fileHost: new URL(serviceUrl).host,
    },
    changed(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function routesOf(far: FarSide, mishaps: Mishaps<TeamsMishap>): Router {
  const routes = express.Router()
  routes.use('/v3', connectorRoutes(far))
  routes.use('/files', fileRoutes(far))
  routes.use('/page/mishaps', mishaps.routes)
  routes.use('/page', pageRoutes(far))
  routes.use(tokenRoutes(far))
  routes.use((request, response) => {
    far.refusals.note('teams', '404 NotFound', `${request.method} ${request.path}`)
    response.status(404).json({ error: { code: 'NotFound', message: 'No such operation.' } })
  })
  return routes
}
