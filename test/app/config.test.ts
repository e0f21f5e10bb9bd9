import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCertificate } from '../../src/app/certificate.ts'
import { readConfig } from '../../src/app/config.ts'
import { certificateFile } from '../platforms/teams/sign-in-server.ts'

const appId = '1C0FFEE0-0000-4000-8000-00000000000A'
const tenant = '7E4A47E0-0000-4000-8000-00000000000B'
const teams = { TEAMS_APP_ID: appId, TEAMS_TENANT_ID: tenant }

describe('the program’s settings', () => {
  it('are a rehearsal’s if there are none, and an empty one counts as none', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: ' ' })).toMatchObject({ port: 3978, slack: null, teams: null })
  })

  it('hold Microsoft’s ids in small letters, as Teams sends them', () => {
    expect(readConfig({ ...teams, TEAMS_APP_PASSWORD: 'hush' }).teams).toMatchObject({
      appId: appId.toLowerCase(),
      tenant: tenant.toLowerCase(),
      proof: { kind: 'secret', secret: 'hush' },
    })
  })

  it.each([
    [{ TEAMS_FEDERATED_IDENTITY: appId }, { kind: 'federated', identity: appId.toLowerCase() }],
    [{ TEAMS_MANAGED_IDENTITY: 'yes' }, { kind: 'managed-identity' }],
    [{ TEAMS_CERTIFICATE_FILE: certificateFile }, { kind: 'certificate' }],
  ])('take other proof than a secret: %o', (proof, read) => {
    expect(readConfig({ ...teams, ...proof }).teams).toMatchObject({ proof: read })
  })

  it.each([
    ['Teams without its tenant', { TEAMS_APP_ID: appId, TEAMS_APP_PASSWORD: 'hush' }, /TEAMS_TENANT_ID/],
    ['Teams without proof', teams, /TEAMS_APP_PASSWORD, TEAMS_CERTIFICATE_FILE/],
    ['a managed identity that is switched off', { ...teams, TEAMS_MANAGED_IDENTITY: 'no' }, /one of/],
    [
      'two kinds of proof',
      { ...teams, TEAMS_APP_PASSWORD: 'hush', TEAMS_MANAGED_IDENTITY: 'yes' },
      /only one of/,
    ],
    [
      'a tenant by its name',
      { ...teams, TEAMS_TENANT_ID: 'hush.onmicrosoft.com' },
      /^TEAMS_TENANT_ID must be the directory \(tenant\) id .* not the tenant’s name\.$/,
    ],
    ['an app id that is none', { ...teams, TEAMS_APP_ID: 'hush' }, /^TEAMS_APP_ID must be/],
    ['Slack without its secret', { SLACK_BOT_TOKEN: 'xoxb-1' }, /both/],
    [
      'a token of another kind, and a secret with a letter too many',
      { SLACK_BOT_TOKEN: 'xapp-hush', SLACK_SIGNING_SECRET: 'a'.repeat(33) },
      /^SLACK_BOT_TOKEN must be .*xoxb-.*\nSLACK_SIGNING_SECRET must be .*32 digits/,
    ],
    ['a port that is no number', { PORT: 'hush' }, /^PORT must be a number from 1 to 65535\.$/],
    ['an address without https', { PUBLIC_URL: 'hush' }, /^PUBLIC_URL must be an address/],
    [
      'a certificate that is not there',
      { ...teams, TEAMS_CERTIFICATE_FILE: '/hush.pem' },
      /cannot be opened/,
    ],
  ])('are refused with a sentence that quotes no value: %s', (_, environment, sentence) => {
    expect(() => readConfig(environment)).toThrow(sentence)
    expect(() => readConfig(environment)).not.toThrow(/hush/)
  })
})

describe('the bot’s certificate', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'quorate-certificate-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const written = (pem: string) => {
    const path = join(folder, 'own.pem')
    writeFileSync(path, pem)
    return path
  }
  const pem = readFileSync(certificateFile, 'utf8')

  it('is refused once it has ended, with the day', () => {
    expect(() => readCertificate(certificateFile, new Date('2200-01-01'))).toThrow(
      /ended on 2\d{3}-\d\d-\d\d/,
    )
  })

  it.each([
    ['without its key', pem.slice(0, pem.indexOf('-----BEGIN PRIVATE'))],
    ['without the certificate', pem.slice(pem.indexOf('-----BEGIN PRIVATE'))],
    ['that is something else', 'hush'],
  ])('is refused %s', (_, text) => {
    expect(() => readCertificate(written(text), new Date())).toThrow(/both in PEM/)
  })
})
