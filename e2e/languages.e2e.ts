import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { audiences } from './audiences'
import { accessibilityViolations, expect, nothingSideways, openPages, settled, enter, test } from './fixtures'

type Texts = { [key: string]: string | Texts }
const textsOf = (texts: Texts): string[] =>
  Object.values(texts).flatMap((text) => (typeof text === 'string' ? text : textsOf(text)))

const locales = new URL('../locales/', import.meta.url)
const textsIn = (locale: string): string[] =>
  readdirSync(new URL(`${locale}/`, locales)).flatMap((file) =>
    textsOf(JSON.parse(readFileSync(new URL(`${locale}/${file}`, locales), 'utf8')) as Texts),
  )

/** What is written differently in the language and could only be left over from English. */
const englishOnly = (locale: string): Set<string> => {
  const own = new Set(textsIn(locale))
  return new Set(textsIn('en').filter((text) => !text.includes('{{') && !own.has(text)))
}

const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      // A mail is in the language of whoever it went to, and says so.
      .filter((element) => element.closest('[lang]') === document.documentElement)
      .flatMap((element) => [
        ...[...element.childNodes].map((node) =>
          node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : '',
        ),
        ...['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
      ]),
  )

const desktop = { width: 1440, height: 900 }
const narrow = { width: 320, height: 800 }

const languages = [
  { code: 'pl', name: 'Polski', direction: 'ltr' },
  { code: 'ar', name: 'العربية', direction: 'rtl' },
] as const

for (const { code, name, direction } of languages) {
  for (const audience of audiences) {
    test(`${audience.name} who chooses ${name} meets no English and no barrier on any page`, async ({ page }) => {
      test.setTimeout(180_000)
      await enter(page, audience)
      await page.getByRole('button', { name: /Language: English/ }).click()
      await page.getByRole('menuitemradio', { name }).click()
      await expect(page.locator('html')).toHaveAttribute('lang', code)
      await expect(page.locator('html')).toHaveAttribute('dir', direction)
      const english = englishOnly(code)
      expect(english.size).toBeGreaterThan(500)
      await openPages(page, audience, async (path) => {
        await expect(page.locator('html')).toHaveAttribute('lang', code)
        const left = (await textsOn(page)).filter((text) => english.has(text))
        expect.soft([...new Set(left)], path).toEqual([])
        await nothingSideways(page, path)
        if (direction !== 'rtl') return
        // Both at once, since axe takes most of a sweep: what it finds in a language or at a width it finds in both.
        await page.setViewportSize(narrow)
        await settled(page)
        await nothingSideways(page, `${path} at ${narrow.width} px`)
        expect.soft(await accessibilityViolations(page), `${path}, ${narrow.width} px`).toEqual([])
        await page.setViewportSize(desktop)
      })
    })
  }
}
