import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** This machine's Chromium; Debian's package is `chromium`. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = places.find((place) => existsSync(place))
  if (executablePath === undefined) throw new Error('These tests need Chromium: apt-get install chromium')
  return await chromium.launch({ executablePath, args: ['--no-sandbox'] })
}
