import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { cacheDirectory } from './cache-directory.ts'

export type Browser = { path: string; source: string }

/** Safe in containers, quiet on the network, the same on every machine. */
export const launchArguments = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const installedNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const knownPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const packagedChromium = '@sparticuz/chromium@153.0.0'

const which = (name: string): string | undefined => {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined
  } catch {
    return undefined
  }
}

const starts = (path: string): boolean => {
  try {
    execFileSync(path, [...launchArguments, '--version'], { stdio: 'ignore', timeout: 30_000 })
    return true
  } catch {
    return false
  }
}

const fromEnvironment = (): Browser | undefined => {
  const path = process.env.CHROME_PATH
  if (!path) return undefined
  if (!existsSync(path)) throw new Error(`CHROME_PATH names a file that does not exist: ${path}`)
  return { path, source: 'CHROME_PATH' }
}

const installed = (): Browser | undefined => {
  const candidates = [...installedNames.map(which), ...knownPlaces].filter((path) => path !== undefined)
  const path = candidates.find((candidate) => existsSync(candidate) && starts(candidate))
  return path ? { path, source: 'installed on this machine' } : undefined
}

const playwrightsOwn = (): Browser | undefined => {
  const path = chromium.executablePath()
  return path && existsSync(path) && starts(path) ? { path, source: "Playwright's own" } : undefined
}

/** A Chromium shipped in an npm package, unpacked beside the build cache so that the project does not depend on it. */
const fromPackage = async (): Promise<Browser | undefined> => {
  const home = join(cacheDirectory, 'chromium')
  const entry = join(home, 'node_modules/@sparticuz/chromium/build/index.js')
  try {
    if (!existsSync(entry)) {
      await mkdir(home, { recursive: true })
      const options = ['--prefix', home, '--no-save', '--no-package-lock', '--no-audit', '--no-fund']
      execFileSync('npm', ['install', ...options, packagedChromium], { stdio: 'inherit', timeout: 300_000 })
    }
    const loaded: unknown = await import(pathToFileURL(entry).href)
    const { default: packaged } = loaded as { default: { executablePath: () => Promise<string> } }
    const path = await packaged.executablePath()
    return starts(path) ? { path, source: packagedChromium } : undefined
  } catch (cause) {
    console.warn(`No browser from ${packagedChromium}: ${String(cause)}`)
    return undefined
  }
}

const fromDebian = (): Browser | undefined => {
  if (process.getuid?.() !== 0 || !which('apt-get')) return undefined
  try {
    const options = {
      stdio: 'inherit',
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    } as const
    execFileSync('apt-get', ['update'], options)
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options)
  } catch (cause) {
    console.warn(`No browser from Debian: ${String(cause)}`)
    return undefined
  }
  const path = which('chromium')
  return path ? { path, source: "Debian's package" } : undefined
}

/**
 * A Chromium to test with: one that is there, else one that can be fetched.
 * @throws when none can be had. Browser tests are never skipped.
 */
export const findBrowser = async (): Promise<Browser> => {
  const browser = fromEnvironment() ?? installed() ?? playwrightsOwn() ?? (await fromPackage()) ?? fromDebian()
  if (!browser) {
    throw new Error('No Chromium found and none could be installed. Install Chromium or Chrome, or set CHROME_PATH.')
  }
  return browser
}

if (import.meta.main) {
  const { path, source } = await findBrowser()
  console.log(`${path} (${source})`)
}
