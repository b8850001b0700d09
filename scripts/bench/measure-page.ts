import type { Browser, CDPSession, Page } from '@playwright/test'
import { installProbe, rowSelector } from './page-probe.ts'

export type Profile = { name: string; slowdown: number; network?: { down: number; up: number; latencyMs: number } }

const kilobits = (perSecond: number): number => (perSecond * 1000) / 8
export const profiles: Profile[] = [
  { name: 'mobile4x', slowdown: 4, network: { down: kilobits(1600), up: kilobits(750), latencyMs: 150 } },
  { name: 'desktop', slowdown: 1 },
]

export type Target = {
  name: string
  url: string
  /** Signs in before the measured load; without it the page is public. */
  signIn?: (page: Page) => Promise<void>
}

export const loadMeasures = ['rows', 'fcp', 'longestTask', 'tbt', 'kilobytes', 'requests', 'warmRows'] as const
export const actMeasures = ['sort', 'nextPage', 'filter', 'detail'] as const
export type Measure = (typeof loadMeasures)[number] | (typeof actMeasures)[number]
export type Run = Partial<Record<Measure, number | null>>

const throttle = async (session: CDPSession, { slowdown, network }: Profile): Promise<void> => {
  await session.send('Network.enable')
  if (network) {
    const { down, up, latencyMs } = network
    const conditions = { offline: false, latency: latencyMs, downloadThroughput: down, uploadThroughput: up }
    await session.send('Network.emulateNetworkConditions', conditions)
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
}

/** Bytes and requests until now, as they went over the wire. */
const countTraffic = (session: CDPSession) => {
  const traffic = { bytes: 0, requests: 0 }
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith('http')) traffic.requests += 1
  })
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (traffic.bytes += encodedDataLength))
  return traffic
}

const rowsMs = async (page: Page): Promise<number | null> => {
  const found = await page.waitForFunction(() => window.probe?.rowsMs ?? false, undefined, { timeout: 90_000 })
  return Number(await found.jsonValue())
}

/** Acts, and returns the time from the input to the painted change of what `selector` finds. */
const timed = async (page: Page, selector: string, act: () => Promise<void>): Promise<number | null> => {
  await page.evaluate((watched) => {
    Object.assign(window, { pending: window.probe.watch(watched) })
  }, selector)
  await act()
  return page.evaluate(() => (window as unknown as { pending: Promise<number | null> }).pending)
}

const act = async (page: Page): Promise<Run> => {
  const present = async (selector: string) =>
    (await page.locator(selector).count()) > 0 ? page.locator(selector).first() : null
  const run: Run = {}
  const still = () => page.waitForTimeout(400)

  const sortable = await present(
    '[data-testid="orders-table"] thead th:last-child button, [data-testid="orders-table"] thead button',
  )
  if (sortable) run.sort = await timed(page, rowSelector, () => sortable.click())
  await still()
  const next = page.getByRole('button', { name: /^next/i }).or(page.getByRole('link', { name: /^next/i }))
  if ((await next.count()) > 0) run.nextPage = await timed(page, rowSelector, () => next.first().click())
  await still()
  const search = await present('main input[type="search"], main input[type="text"]')
  if (search) {
    // The first link of a row is its number; the last one may be an icon without a text.
    const row = page.locator('[data-testid="orders-table"] tbody tr').last()
    const wanted = (await row.locator('a[href]').first().textContent()) ?? ''
    await search.focus()
    run.filter = await timed(page, rowSelector, () => page.keyboard.type(wanted.trim(), { delay: 20 }))
    await still()
    await search.fill('')
    await still()
  }
  const link = page.locator(rowSelector).first()
  run.detail = await timed(page, 'h1', () => link.click())
  return run
}

/** One visit by somebody whose browser has never been here, then a second one, then work on the list. */
export const measurePage = async (browser: Browser, target: Target, profile: Profile): Promise<Run> => {
  const context = await browser.newContext({
    viewport: { width: 1350, height: 940 },
    locale: 'en-GB',
    serviceWorkers: 'block',
  })
  try {
    if (target.signIn) {
      const page = await context.newPage()
      await target.signIn(page)
      await page.close()
    }
    await context.addInitScript(installProbe, rowSelector)
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.clearBrowserCache')
    await throttle(session, profile)
    const traffic = countTraffic(session)

    await page.goto(target.url, { waitUntil: 'commit' })
    const rows = await rowsMs(page)
    const { bytes, requests } = { ...traffic }
    await page.waitForTimeout(1_000)
    const { fcp, longTasks } = await page.evaluate(() => ({
      fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
      longTasks: window.probe.longTasksMs,
    }))
    await page.reload({ waitUntil: 'commit' })
    const warmRows = await rowsMs(page)
    await page.waitForTimeout(500)

    return {
      rows,
      fcp,
      longestTask: Math.max(0, ...longTasks),
      tbt: longTasks.reduce((sum, ms) => sum + Math.max(0, ms - 50), 0),
      kilobytes: bytes / 1000,
      requests,
      warmRows,
      ...(await act(page)),
    }
  } finally {
    await context.close()
  }
}
