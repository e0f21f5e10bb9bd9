import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where this machine has Chromium; Debian's package is `chromium`. */
export const chromiumPath = [process.env.CHROMIUM_PATH ?? '', ...places].find(
  (place) => place !== '' && existsSync(place),
)

/** The story is skipped without Chromium, unless the environment requires it. */
export const noChromium = chromiumPath === undefined && process.env.REQUIRE_CHROMIUM !== '1'
if (noChromium)
  console.warn('The story in a browser is left out: there is no Chromium here. CHROMIUM_PATH names one.')

export async function openChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('This test needs Chromium: apt-get install chromium')
  return await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--lang=en-GB'],
    env: { ...process.env, LANGUAGE: 'en_GB' },
  })
}
