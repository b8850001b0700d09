import {
  test as base,
  type BrowserContext,
  type ConsoleMessage,
  expect,
  type Locator,
  type Page,
} from '@playwright/test'
import type { QueryClient } from '@tanstack/react-query'
import type { AnyRouter } from '@tanstack/react-router'
import axe from 'axe-core'
import { demoPassword } from '../mocks/seed/people'
import type { Audience, Beyond } from './audiences'

/** Complaints of the browser itself about answers that a journey provokes on purpose. */
const harmless = [/Failed to load resource: the server responded with a status of 4\d\d/]

const complaint = (message: ConsoleMessage): string | undefined => {
  if (message.type() !== 'error' && message.type() !== 'warning') return undefined
  const text = `${message.type()}: ${message.text()} (${message.location().url})`
  return harmless.some((pattern) => pattern.test(text)) ? undefined : text
}

/** Notes down what the pages of a browser context throw and what they complain about in their consoles. */
export const listen = (context: BrowserContext, complaints: string[]): void => {
  context.on('console', (message) => {
    const text = complaint(message)
    if (text) complaints.push(text)
  })
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().stack ?? error.error().message}`))
}

export const silence = (complaints: readonly string[], allowed: readonly RegExp[] = []): void =>
  expect(
    complaints.filter((text) => !allowed.some((pattern) => pattern.test(text))),
    'the console stays silent',
  ).toEqual([])

/** Fails a test in which any page throws or complains in its console, unless `allowConsole` names the complaint. */
export const test = base.extend<{ allowConsole: (pattern: RegExp) => void; complaints: string[] }>({
  complaints: [
    async ({ context }, provide) => {
      const complaints: string[] = []
      listen(context, complaints)
      const allowed: RegExp[] = []
      allowances.set(complaints, allowed)
      await provide(complaints)
      silence(complaints, allowed)
    },
    { auto: true },
  ],
  allowConsole: async ({ complaints }, provide) => {
    await provide((pattern) => allowances.get(complaints)?.push(pattern))
  },
})
const allowances = new WeakMap<string[], RegExp[]>()

export { expect }

/**
 * Signs a person in through the form, as they would, and waits for the shell: where they begin, or on the page that they
 * wanted to open and were asked to sign in for.
 */
export const signInAs = async (page: Page, email: string, path = '/sign-in'): Promise<void> => {
  await page.goto(path)
  await signInHere(page, email)
}

/** The form is there already. */
export const signInHere = async (page: Page, email: string): Promise<void> => {
  await page.locator('input[type="email"], input[name="email"]').first().fill(email)
  await page.locator('input[type="password"]').first().fill(demoPassword)
  await page.locator('form button[type="submit"]').first().click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  await expect(page.getByRole('main')).toBeVisible()
}

/**
 * Clicks a box or a button of a group and waits until it is set, or is no longer. Many are set by the address or by the
 * server's answer, and `check()` looks only once.
 */
export const choose = async (box: Locator, checked = true): Promise<void> => {
  await box.click()
  await expect(box).toBeChecked({ checked })
}

/** What the router leaves for its developer tools. */
type WithRouter = { __TSR_ROUTER__?: AnyRouter }

/** The page that was asked for last is there with its heading, no part of it is loading and nothing is being asked. */
export const settled = async (page: Page): Promise<void> => {
  // Looked at with every frame: assertions look again after ever longer pauses, which on hundreds of pages are minutes.
  await page.waitForFunction(
    () => {
      const { __TSR_ROUTER__: router } = globalThis as WithRouter
      const client = (router?.options.context as { queryClient: QueryClient } | undefined)?.queryClient
      const heading = document.querySelector('h1')
      // After a click the page before is still there for a moment, and looks as if nothing were to come.
      const hasArrived =
        router?.state.status === 'idle' && router.state.resolvedLocation?.href === router.latestLocation.href
      return (
        hasArrived &&
        heading?.checkVisibility({ visibilityProperty: true }) === true &&
        document.querySelector('[aria-busy="true"]') === null &&
        client?.isFetching() === 0
      )
    },
    undefined,
    { timeout: 60_000 },
  )
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Axe = { axe?: typeof axe }

/** What axe finds, one line a violation, with the elements it finds it on. */
export const accessibilityViolations = async (
  page: Page,
  { only, except = [] }: { only?: string[]; except?: string[] } = {},
): Promise<string[]> => {
  // Into the page once: half a megabyte to read for every question is a quarter of its time.
  if (!(await page.evaluate(() => 'axe' in globalThis)))
    // Elements are told by their selectors: their source, of hundreds for each rule, nobody reads.
    await page.evaluate(`${axe.source};axe.configure({ noHtml: true })`)
  return page.evaluate(
    async ([runOnly, disabled]) => {
      // What was dimmed while something loaded has its colours again: half faded they would have too little contrast.
      const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
      await Promise.allSettled(passing.map(({ finished }) => finished))
      // What has scrolled under the head of the page is no target that is too small.
      globalThis.scrollTo(0, 0)
      // No page has frames, and no style sheet of another origin to wait for.
      const results = await (globalThis as Axe).axe?.run(document, {
        runOnly,
        rules: Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }])),
        resultTypes: ['violations'],
        preload: false,
      })
      if (!results) throw new Error('axe is not in the page')
      return results.violations.map(({ id, help, nodes }) => {
        const where = nodes.slice(0, 5).map(({ target }) => target.join(' '))
        return `${id}: ${help} (${nodes.length}×) ${where.join(' | ')}`
      })
    },
    [only ? { type: 'rule' as const, values: only } : { type: 'tag' as const, values: tags }, except] as const,
  )
}

const softly = expect.configure({ soft: true })

/** On no page, at no width: what is too wide scrolls inside itself. */
export const nothingSideways = async (page: Page, where: string): Promise<void> => {
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  // Soft, so that one run names every page; polled, since the layout follows the width only with the next paint.
  await softly
    .poll(tooWide, { message: `${where} does not scroll sideways`, timeout: 10_000, intervals: [50, 100, 200] })
    .toBeLessThanOrEqual(0)
}

/** The address of the first record of the list that is open. */
const firstRecordOn = async (page: Page, list: string): Promise<string> => {
  const link = page.getByRole('main').locator(`td a[href^="${list}/"], li a[href^="${list}/"]`).first()
  const href = await link.getAttribute('href')
  if (!href) throw new Error(`${list} lists nothing`)
  return new URL(href, page.url()).pathname
}

/** The addresses of the pages that a record leads to. */
const pagesBeyond = async (page: Page, { list, search, pages, links }: Beyond): Promise<string[]> => {
  await follow(page, list + search)
  const record = await firstRecordOn(page, list)
  await follow(page, record)
  const found = page.getByRole('main').locator(`a[href*="${record}${links}"]`)
  const hrefs = await Promise.all([found.first(), found.last()].map((link) => link.getAttribute('href')))
  return [...pages.map((below) => record + below), ...new Set(hrefs.filter((href) => href !== null))]
}

/** Follows an address as a link would, without loading the portal anew: several times as fast. */
const follow = async (page: Page, path: string): Promise<void> => {
  await page.evaluate((href) => {
    const { __TSR_ROUTER__: router } = globalThis as WithRouter
    return router?.navigate({ href })
  }, path)
  await settled(page)
}

/** Opens these pages one after the other, from wherever the page is. */
export const openAgain = async (
  page: Page,
  paths: readonly string[],
  visit: (path: string) => Promise<void>,
): Promise<void> => {
  for (const path of paths) {
    await follow(page, path)
    await visit(path)
  }
}

/** Opens every page of an audience and its first records. Answers which pages these were. */
export const openPages = async (
  page: Page,
  { paths, records, beyond }: Audience,
  visit: (path: string) => Promise<void>,
): Promise<string[]> => {
  const found: string[] = []
  await openAgain(page, paths, async (path) => {
    await visit(path)
    if (records.includes(path)) found.push(await firstRecordOn(page, path))
  })
  if (beyond) found.push(...(await pagesBeyond(page, beyond)))
  await openAgain(page, found, visit)
  return [...paths, ...found]
}
