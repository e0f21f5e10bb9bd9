import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { copyTemplate } from './test-server.ts'

/** Words that match in any file of a folder, however the file is written. */
export async function wordsIn(folder: string, word: RegExp): Promise<Set<string>> {
  const found = new Set<string>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const bytes = await readFile(join(entry.parentPath, entry.name))
    for (const [one] of bytes.toString('latin1').matchAll(word)) found.add(one)
  }
  return found
}

/** The folder of the test server, with its tables, its log of writes and its messages, all written out. */
export async function serverFolder(): Promise<string> {
  const { address, drop } = await copyTemplate()
  const client = new Client(address)
  await client.connect()
  await client.query('CHECKPOINT')
  const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory')
  await client.end()
  await drop()
  return dirname(rows[0]?.data_directory ?? '')
}
