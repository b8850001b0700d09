import { expect, settled, signInAs, test } from '../fixtures'
import { people } from '../people'

/** The budget of `scripts/check-builds.ts`, measured where it counts: what a browser really fetches. */
const mostBytes = 185_000

test('the first buyer page fetches at most 185 kB of script and style', async ({ browser, page, baseURL }) => {
  await signInAs(page, people.buyer)
  const cookies = await page.context().cookies()

  const fresh = await browser.newContext({ baseURL })
  await fresh.addCookies(cookies)
  // Who saves data is sent what the page needs and nothing of what they may want next.
  await fresh.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } }),
  )
  const visit = await fresh.newPage()
  await visit.goto('/account/orders')
  await settled(visit)
  await expect(visit.getByTestId('orders-table').getByRole('link').first()).toBeVisible()

  const files = await visit.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry as PerformanceResourceTiming)
      .filter(({ name }) => /\.(js|css)$/.test(new URL(name).pathname))
      .map(({ name, encodedBodySize }) => ({ name, encodedBodySize })),
  )
  // Styles are asked for early and again by the page, which then finds them in the cache.
  const sizes = new Map(files.map(({ name, encodedBodySize }) => [name, encodedBodySize]))
  expect(sizes.size).toBeGreaterThan(0)
  expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(mostBytes)
  await fresh.close()
})
