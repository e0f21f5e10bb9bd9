import type { NextFunction, Request, Response } from 'express'

const own = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * In the rehearsal anybody may act as anyone, so it serves only its own page: no other site's page in the same browser,
 * and no other host name that points at this computer.
 */
export function guard(request: Request, response: Response, next: NextFunction): void {
  const host = hostOf(`http://${request.get('host') ?? ''}`)
  if (host === null || !own.has(host.hostname)) {
    response.status(403).send('The rehearsal answers on this computer only.')
    return
  }
  const origin = request.get('origin')
  const harmless = request.method === 'GET' || request.method === 'HEAD'
  if (!harmless && origin !== undefined && hostOf(origin)?.host !== host.host) {
    response.status(403).send('The rehearsal takes nothing from another site.')
    return
  }
  next()
}

function hostOf(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null
}
