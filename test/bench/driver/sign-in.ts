import http, { type RequestOptions } from 'node:http'
import https from 'node:https'

/**
 * Loaded into the program under measure before it starts. Microsoft's libraries sign in over https only and at
 * Microsoft's own address; here they reach the stand-in, and all else stays as it is.
 */
const real = https.request
const standIn = new URL(process.env.BENCH_SIGN_IN ?? 'http://127.0.0.1/')

function request(options: RequestOptions, ...rest: [((response: http.IncomingMessage) => void)?]) {
  if (options.hostname !== 'login.microsoftonline.com') return real(options, ...rest)
  const { hostname, port } = standIn
  return http.request(
    { ...options, protocol: 'http:', hostname, port, path: `/login${options.path}` },
    ...rest,
  )
}

Object.assign(https, { request })
