import type { Page } from '@playwright/test'
import { accessibilityViolations, expect, settled, signInAs, test } from './fixtures'
import { people } from './people'

type Look = {
  name: string
  prepare?: (page: Page) => Promise<void>
  /** Once the shell is there; what a person chooses wins over what the device remembers. */
  choose?: (page: Page) => Promise<void>
  direction?: 'ltr' | 'rtl'
}

const chooseArabic = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Language/ }).click()
  await page
    .getByRole('menuitem', { name: 'العربية' })
    .or(page.getByRole('menuitemradio', { name: 'العربية' }))
    .click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
}

const looks: Look[] = [
  { name: 'light', prepare: (page) => page.emulateMedia({ colorScheme: 'light' }) },
  { name: 'dark', prepare: (page) => page.emulateMedia({ colorScheme: 'dark' }) },
  { name: '320 px', prepare: (page) => page.setViewportSize({ width: 320, height: 640 }) },
  { name: 'Arabic', choose: chooseArabic, direction: 'rtl' },
]

const audiences: { as?: string; paths: string[] }[] = [
  { paths: ['/sign-in', '/forgot-password', '/set-password?token=unknown'] },
  {
    as: people.buyer,
    paths: [
      '/account',
      '/account/orders',
      '/account/basket',
      '/account/checkout',
      '/account/invoices',
      '/account/subscriptions',
      '/account/cases',
      '/account/settings',
    ],
  },
  { as: people.admin, paths: ['/admin', '/admin/orders', '/admin/sync', '/admin/outbox', '/admin/settings'] },
]

const nothingSidewards = async (page: Page): Promise<void> => {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }))
  expect(content, 'the page does not scroll sideways').toBeLessThanOrEqual(window)
}

/** Soft, so that one run names the violations of every page. */
const check = async (page: Page, where: string, { direction = 'ltr' }: Look): Promise<void> => {
  await settled(page)
  await expect(page.locator('html')).toHaveAttribute('dir', direction)
  expect.soft(await accessibilityViolations(page), where).toEqual([])
  await nothingSidewards(page)
}

/** The first record of a list, as its own page. */
const openFirst = async (page: Page, list: string): Promise<void> => {
  await page.goto(list)
  await settled(page)
  const link = page.getByRole('main').locator(`a[href^="${list}/"]`).first()
  const href = await link.getAttribute('href')
  await page.goto(href ?? list)
}

for (const look of looks) {
  for (const { as, paths } of audiences) {
    test(`${as ?? 'visitor'} meets no barrier, ${look.name}`, async ({ page }) => {
      test.setTimeout(180_000)
      await look.prepare?.(page)
      if (as) await signInAs(page, as)
      else await page.goto('/sign-in')
      await look.choose?.(page)
      for (const path of paths) {
        await page.goto(path)
        await check(page, path, look)
      }
      for (const list of paths.filter((path) => path.endsWith('/orders'))) {
        await openFirst(page, list)
        await check(page, `${list}/…`, look)
      }
    })
  }
}
