import { Client, type ClientConfig } from 'pg'

/**
 * Tries to connect.
 * @returns the connection, or what prevents it for now
 */
export async function tryToConnect(address: ClientConfig): Promise<Client | 'no-server' | 'starting'> {
  const client = new Client({ ...address, connectionTimeoutMillis: 5000 })
  // Whoever gets the connection handles its end.
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ECONNREFUSED' || code === 'ENOENT') return 'no-server'
    // The server is starting, stopping, or has just gone.
    if (code === '57P03' || code === '57P01' || code === 'ECONNRESET' || code === null) return 'starting'
    throw error
  }
}
