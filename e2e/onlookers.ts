import type { BrowserContext, Page } from '@playwright/test'
import type { Audience } from './audiences'
import { expect, listen, settled, signInAs, silence, test as base } from './fixtures'

/** The portal twice: as wide and light as at a desk, and as narrow as it gets, dark and from right to left. */
type Views = { wide: Page; narrow: Page }
type Onlooker = { email: string | undefined; context: BrowserContext; views: Views }

export const atDesk = { width: 1440, height: 900 }
export const narrowest = { width: 320, height: 800 }
const remembered = 'portico:locale'

/** In Arabic, switched to as a person would. */
const openNarrow = async (page: Page, email: string | undefined): Promise<Page> => {
  await (email ? signInAs(page, email) : page.goto('/sign-in'))
  await settled(page)
  await page.getByRole('button', { name: /Language: English/ }).click()
  await page.getByRole('menuitemradio', { name: 'العربية' }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize(narrowest)
  return page
}

/** With words 40 % longer than the English ones, which no menu offers. */
const openWide = async (page: Page, path: string): Promise<Page> => {
  await page.addInitScript((name) => localStorage.setItem(name, 'en-XA'), remembered)
  await page.goto(path)
  await settled(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA')
  return page
}

// Of this process, and with it of its browser: a test that fails begins with others of both.
let onlooker: Onlooker | undefined
const complaints: string[] = []

/**
 * For tests that only look at pages and change nothing: audiences of one person follow each other in the same two pages.
 * To load the portal, to sign in and to let axe grow fast again would be as long as to look at half of what they see.
 */
export const test = base.extend<{ viewsOf: (audience: Audience) => Promise<Views> }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it that no context of its own is needed.
  complaints: async ({}, provide) => {
    await provide(complaints)
    silence(complaints.splice(0))
  },
  viewsOf: async ({ browser }, provide) => {
    await provide(async ({ email, paths: [path = '/'] }) => {
      if (onlooker && onlooker.email === email) return onlooker.views
      await onlooker?.context.close()
      const context = await browser.newContext()
      listen(context, complaints)
      const narrow = await openNarrow(await context.newPage(), email)
      const wide = await openWide(await context.newPage(), path)
      onlooker = { email, context, views: { wide, narrow } }
      return onlooker.views
    })
  },
})
