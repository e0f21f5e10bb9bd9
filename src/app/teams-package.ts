import { readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { configWords } from './config.words.ts'
import type { Environment } from './environment.ts'
import { wrongSetting } from './settings-wrong.ts'

const folder = new URL('../../manifests/teams/', import.meta.url)

/** What is the council's own in the manifest. */
const own = [
  'TEAMS_APP_ID',
  'COUNCIL_NAME',
  'COUNCIL_WEBSITE',
  'COUNCIL_PRIVACY_PAGE',
  'COUNCIL_TERMS_PAGE',
] as const

/**
 * The app for Teams as a zip, from `manifests/teams` and the settings.
 * @throws CommitteeError settings-wrong, which names what is not set
 */
export function teamsPackage(env: Environment): Uint8Array {
  const missing = own.filter((name) => env[name] === undefined)
  if (missing.length > 0) throw wrongSetting(configWords.packageNeeds(missing))
  const manifest = own.reduce(
    // As JSON, so that a quotation mark in the council's name stays one.
    (text, name) => text.replaceAll(`\${{${name}}}`, () => JSON.stringify(env[name] ?? '').slice(1, -1)),
    readFileSync(new URL('manifest.json', folder), 'utf8'),
  )
  const icons = ['color.png', 'outline.png'].map((name) => [
    name,
    new Uint8Array(readFileSync(new URL(name, folder))),
  ])
  return zipSync({ 'manifest.json': new TextEncoder().encode(manifest), ...Object.fromEntries(icons) })
}
