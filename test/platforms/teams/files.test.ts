import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { downloadFile, isAllowed } from '../../../src/platforms/teams/files.ts'
import { startFarSide } from './far-side.ts'

describe('which hosts a file may come from', () => {
  const hosts = ['*.sharepoint.com', '127.0.0.1:4000', 'files.example.org']

  test.each([
    ['https://council.sharepoint.com/x', true],
    ['https://council-my.sharepoint.com/x?tempauth=1', true],
    ['https://files.example.org/x', true],
    ['http://127.0.0.1:4000/x', true],
    ['http://127.0.0.1:4001/x', false],
    ['http://council.sharepoint.com/x', false],
    ['http://files.example.org/x', false],
    ['https://sharepoint.com/x', false],
    ['https://evilsharepoint.com/x', false],
    ['https://council.sharepoint.com.example.org/x', false],
    ['https://council.sharepoint.com:8443/x', false],
    ['https://someone@council.sharepoint.com/x', false],
    ['file:///etc/passwd', false],
  ])('%s: %s', (address, expected) => {
    expect(isAllowed(new URL(address), hosts)).toBe(expected)
  })
})

describe('a download', () => {
  let far: Awaited<ReturnType<typeof startFarSide>>
  let hosts: string[]

  beforeAll(async () => {
    far = await startFarSide()
    hosts = [new URL(far.serviceUrl).host]
  })

  afterAll(() => far.stop())

  test('gives the bytes', async () => {
    expect(Buffer.from(await downloadFile(`${far.origin}/file`, hosts)).toString()).toBe('A report')
  })

  test('follows no redirect to another host', async () => {
    await expect(downloadFile(`${far.origin}/away`, hosts)).rejects.toMatchObject({ why: 'foreign-host' })
  })

  test('ends when it is larger than may be', async () => {
    await expect(downloadFile(`${far.origin}/endless`, hosts)).rejects.toMatchObject({ why: 'too-large' })
  })

  test('says that there was no answer, where there was none', async () => {
    await expect(downloadFile(`${far.origin}/nothing-here`, hosts)).rejects.toMatchObject({
      why: 'no-answer',
    })
    const closed = downloadFile('http://127.0.0.1:9/x', ['127.0.0.1:9'])
    await expect(closed).rejects.toMatchObject({ why: 'no-answer' })
  })

  test('never names the address, which lets its holder download the file', async () => {
    const failed = downloadFile('https://elsewhere.example.org/x?tempauth=secret', hosts)
    await expect(failed).rejects.not.toThrow(/secret/)
  })
})
