import { describe, expect, test } from 'vitest'
import { largestFile } from '../../src/committee/agenda/reports/largest-file.ts'
import { CommitteeError } from '../../src/committee/kernel/errors.ts'
import { fetchFile, isAllowed } from '../../src/platforms/fetch-file.ts'
import { fileHost } from './file-host.ts'

describe('which hosts a file may come from', () => {
  const hosts = ['*.sharepoint.com', '127.0.0.1:4000', 'intranet:8080', 'files.slack.com']

  test.each([
    ['https://council.sharepoint.com/x', true],
    ['https://council-my.sharepoint.com/x?tempauth=1', true],
    ['https://files.slack.com/x', true],
    ['http://127.0.0.1:4000/x', true],
    ['http://127.0.0.1:4001/x', false],
    ['http://intranet:8080/x', false],
    ['http://council.sharepoint.com/x', false],
    ['http://files.slack.com/x', false],
    ['https://sharepoint.com/x', false],
    ['https://evilsharepoint.com/x', false],
    ['https://council.sharepoint.com.example.org/x', false],
    ['https://council.sharepoint.com:8443/x', false],
    ['https://files.slack.com.evil.example/x', false],
    ['https://files.slack.com@evil.example/x', false],
    ['https://files.slack.com:8443/x', false],
    ['https://someone@council.sharepoint.com/x', false],
    ['https://evil.example/x', false],
    ['file:///etc/passwd', false],
    ['not an address', false],
    ['', false],
  ])('%s: %s', (address, expected) => {
    expect(isAllowed(address, hosts)).toBe(expected)
  })
})

describe('a download', () => {
  const headers = { authorization: 'Bearer xoxb-secret' }

  test('gives the bytes, and sends the headers only to that host', async () => {
    const host = await fileHost()
    const access = { keptIn: 'Slack', hosts: [host.name], headers }
    expect(Buffer.from(await fetchFile(`${host.url}/report`, access)).toString()).toBe('A report.')
    expect(host.authorizations).toEqual([headers.authorization])
  })

  test('from any other host is refused, and so is a missing address', async () => {
    const access = { keptIn: 'Slack', hosts: ['files.slack.com'], headers }
    for (const address of ['https://evil.example/report', null])
      await expect(fetchFile(address, access)).rejects.toThrow('kept in Slack itself')
  })

  test('follows redirects to the same hosts only', async () => {
    const host = await fileHost()
    const other = await fileHost()
    const access = { keptIn: 'Slack', hosts: [host.name], headers }
    expect(Buffer.from(await fetchFile(`${host.url}/moved`, access)).toString()).toBe('A report.')
    const away = `${host.url}/away?to=${encodeURIComponent(`${other.url}/report`)}`
    await expect(fetchFile(away, access)).rejects.toThrow('kept in Slack itself')
    expect(other.authorizations).toEqual([])
    await expect(fetchFile(`${host.url}/round`, access)).rejects.toBeInstanceOf(CommitteeError)
  })

  test('stops at 100 MB, whatever size was declared', async () => {
    const host = await fileHost()
    const access = { keptIn: 'Teams', hosts: [host.name] }
    expect((await fetchFile(`${host.url}/bytes?count=${largestFile}`, access)).length).toBe(largestFile)
    await expect(fetchFile(`${host.url}/bytes?count=${largestFile + 1}`, access)).rejects.toThrow('100 MB')
    await expect(fetchFile(`${host.url}/endless`, access)).rejects.toThrow('100 MB')
  })

  test('says so if the host refuses or is down, and reveals no address or token', async () => {
    const host = await fileHost()
    const access = { keptIn: 'Teams', hosts: [host.name, '127.0.0.1:9'], headers }
    for (const address of [`${host.url}/forbidden?tempauth=1`, 'http://127.0.0.1:9/report?tempauth=1']) {
      const error = await fetchFile(address, access).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(CommitteeError)
      expect(String(error)).toContain('Please send it again.')
      expect(String(error)).not.toMatch(/xoxb|127|tempauth/)
    }
  })
})
