import { createServer } from 'node:http'
import { listening } from './slack/fake-slack.ts'

/** A fake of the place where a platform keeps files: one file, and every way in which fetching it can fail. */
export async function fileHost() {
  const authorizations: (string | undefined)[] = []
  const server = createServer((request, response) => {
    authorizations.push(request.headers.authorization)
    const url = new URL(request.url ?? '/', 'http://host')
    switch (url.pathname) {
      case '/report':
        return response.end('A report.')
      case '/moved':
        return response.writeHead(302, { location: '/report' }).end()
      case '/away':
        return response.writeHead(302, { location: url.searchParams.get('to') ?? '' }).end()
      case '/round':
        return response.writeHead(302, { location: '/round' }).end()
      case '/bytes':
        return response.end(Buffer.alloc(Number(url.searchParams.get('count'))))
      case '/endless': {
        const more = () => {
          while (response.writable && response.write(Buffer.alloc(64 * 1024))) {}
        }
        response.on('drain', more)
        return more()
      }
      default:
        return response.writeHead(403).end()
    }
  })
  const url = await listening(server)
  return { url, name: new URL(url).host, authorizations }
}
