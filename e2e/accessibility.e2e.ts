import type { Page } from '@playwright/test'
import { accessibilityViolations, expect, firstRecordOf, nothingSideways, settled, signInAs, test } from './fixtures'
import { type Audience, audiences } from './audiences'

type Look = {
  name: string
  prepare?: (page: Page) => Promise<void>
  /** Once the shell is there; what a person chooses wins over what the device remembers. */
  choose?: (page: Page) => Promise<void>
  direction?: 'ltr' | 'rtl'
}

const chooseArabic = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^(Language|EN)/ }).click()
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

const check = async (page: Page, where: string, { direction = 'ltr' }: Look): Promise<void> => {
  await settled(page)
  await expect(page.locator('html')).toHaveAttribute('dir', direction)
  // Soft, so that one run names the violations of every page.
  expect.soft(await accessibilityViolations(page), where).toEqual([])
  await nothingSideways(page, where)
}

const visit = async (page: Page, { paths, records }: Audience, look: Look): Promise<void> => {
  for (const path of paths) {
    await page.goto(path)
    await check(page, path, look)
  }
  for (const list of records) {
    const record = await firstRecordOf(page, list)
    await page.goto(record)
    await check(page, record, look)
  }
}

for (const look of looks) {
  for (const audience of audiences) {
    test(`${audience.name} meets no barrier, ${look.name}`, async ({ page }) => {
      test.setTimeout(180_000)
      await look.prepare?.(page)
      if (audience.email) await signInAs(page, audience.email)
      else await page.goto('/sign-in')
      await look.choose?.(page)
      await visit(page, audience, look)
    })
  }
}
