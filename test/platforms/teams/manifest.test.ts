import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import ajvDraft04 from 'ajv-draft-04'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readEnvironment } from '../../../src/app/environment.ts'
import { teamsPackage } from '../../../src/app/teams-package.ts'

const read = (path: string) => readFileSync(new URL(`../../../manifests/teams/${path}`, import.meta.url))

const values: Record<string, string> = {
  TEAMS_APP_ID: '1c0ffee0-0000-4000-8000-000000000001',
  COUNCIL_NAME: 'The “quoted" $& council',
  COUNCIL_WEBSITE: 'https://council.example/',
  COUNCIL_PRIVACY_PAGE: 'https://council.example/privacy',
  COUNCIL_TERMS_PAGE: 'https://council.example/terms',
}

const packed = unzipSync(teamsPackage(readEnvironment(values)))
const filledIn: unknown = JSON.parse(Buffer.from(packed['manifest.json'] ?? []).toString())

test('the app for Teams is a zip of the manifest and its two icons', () => {
  expect(Object.keys(packed).sort()).toEqual(['color.png', 'manifest.json', 'outline.png'])
  expect(filledIn).toMatchObject({ id: values.TEAMS_APP_ID, developer: { name: values.COUNCIL_NAME } })
})

test('the app for Teams is not made without the council’s own values, which are named', () => {
  const { COUNCIL_NAME: _, ...rest } = values
  expect(() => teamsPackage(readEnvironment(rest))).toThrow(/also needs COUNCIL_NAME\./)
})

test('the manifest matches Microsoft’s schema once its placeholders are filled in', () => {
  const { manifestVersion } = z.looseObject({ manifestVersion: z.string() }).parse(filledIn)
  const kept = `@microsoft/app-manifest/build/json-schemas/teams/v${manifestVersion}/MicrosoftTeams.schema.json`
  const schema: unknown = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(kept), 'utf8'))
  const ajv = new ajvDraft04.default({ strict: false, validateFormats: false, allErrors: true })
  const holds = ajv.compile(z.record(z.string(), z.unknown()).parse(schema))
  holds(filledIn)
  expect(holds.errors ?? []).toEqual([])
})

test('the manifest asks for a chat, a team and files, but for no permission', () => {
  expect(filledIn).toMatchObject({ bots: [{ scopes: ['personal', 'team'], supportsFiles: true }] })
  for (const more of ['permissions', 'authorization', 'webApplicationInfo', 'validDomains'])
    expect(filledIn).not.toHaveProperty(more)
})

test.each([
  ['color.png', 192],
  ['outline.png', 32],
])('%s is a square of %i', (name, size) => {
  const png = read(name)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
})
