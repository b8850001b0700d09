import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { audiences } from './audiences'
import { expect, firstRecordOf, nothingSideways, settled, signInAs, test } from './fixtures'

const widths = [320, 390, 768]

for (const { name, email, paths, records } of audiences) {
  test(`${name} never scrolls sideways at ${widths.join(', ')} px`, async ({ page }) => {
    test.setTimeout(120_000)
    if (email) await signInAs(page, email)
    for (const path of [...paths, ...(await recordsOf(page, records))]) {
      await page.goto(path)
      await settled(page)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 })
        await nothingSideways(page, `${path} at ${width} px`)
      }
    }
  })
}

const recordsOf = async (page: Page, lists: string[]): Promise<string[]> => {
  const found: string[] = []
  for (const list of lists) found.push(await firstRecordOf(page, list))
  return found
}

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

const languages = [
  { code: 'pl', name: 'Polski', direction: 'ltr' },
  { code: 'ar', name: 'العربية', direction: 'rtl' },
] as const

const visibleTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('[lang]:not(html)'))
      .flatMap((element) => [
        ...[...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map((node) => node.textContent?.trim() ?? ''),
        element.getAttribute('aria-label') ?? '',
        element.getAttribute('placeholder') ?? '',
      ])
      .filter(Boolean),
  )

for (const { code, name: language, direction } of languages) {
  for (const { name, email, paths } of audiences.filter((audience) => audience.email)) {
    test(`${name} who chooses ${language} meets no English on any page`, async ({ page }) => {
      test.setTimeout(120_000)
      await signInAs(page, email ?? '')
      await page.getByRole('button', { name: /Language: English/ }).click()
      await page.getByRole('menuitemradio', { name: language }).click()
      await expect(page.locator('html')).toHaveAttribute('dir', direction)
      const english = englishOnly(code)
      expect(english.size).toBeGreaterThan(500)
      for (const path of paths) {
        await page.goto(path)
        await settled(page)
        await expect(page.locator('html')).toHaveAttribute('lang', code)
        const left = (await visibleTexts(page)).filter((text) => english.has(text))
        expect.soft([...new Set(left)], path).toEqual([])
      }
    })
  }
}
