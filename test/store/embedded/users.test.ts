import { readFile } from 'node:fs/promises'
import { expect, it, vi } from 'vitest'
import { dataFolder, signal } from '../../support/data-folder.ts'

vi.setConfig({ testTimeout: 120_000 })

const folder = dataFolder()

it('two programs share the server: the first to start may end first, and the last one stops it', async () => {
  const first = folder.run('hold')
  await first.says('opened')
  const server = await folder.postmaster()
  const second = folder.run('hold')
  await second.says('opened')
  await first.close()
  expect(await folder.postmaster()).toBe(server)
  expect(signal(server ?? 0, 0)).toBe(true)
  await second.close()
  expect(await folder.postmaster()).toBeNull()
})

it('programs that start at the same moment share one server', async () => {
  const all = [folder.run('hold'), folder.run('hold'), folder.run('hold')]
  for (const one of all) await one.says('opened')
  await Promise.all(all.map((one) => one.close()))
  expect(await folder.postmaster()).toBeNull()
})

it('a killed program leaves the server running, and the next one uses and stops it', async () => {
  const killed = folder.run('write')
  await killed.says('wrote')
  const server = await folder.postmaster()
  await killed.kill()
  const next = folder.run('hold')
  await next.says('opened')
  expect(await folder.postmaster()).toBe(server)
  await next.close()
  expect(await folder.postmaster()).toBeNull()
})

it('Ctrl-C reaches the program but not its server, which ends after it', async () => {
  const { child, says } = folder.run('hold')
  await says('opened')
  const server = (await folder.postmaster()) ?? 0
  expect(await groupOf(server)).not.toBe(await groupOf(child.pid ?? 0))
  process.kill(-(child.pid ?? 0), 'SIGINT')
  await vi.waitFor(() => expect(child.signalCode).toBe('SIGINT'))
  expect(signal(server, 0)).toBe(true)
})

async function groupOf(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]
}
