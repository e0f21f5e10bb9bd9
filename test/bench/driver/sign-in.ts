import http, { type RequestOptions } from 'node:http'
import https from 'node:https'

/**
 * Loaded into the program under measure before it starts. Microsoft's libraries only sign in over https at Microsoft's
 * own address; this redirects them to the stand-in and changes nothing else.
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
