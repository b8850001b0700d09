import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { audiences } from './audiences'
import {
  accessibilityViolations,
  enter,
  expect,
  nothingSideways,
  openAgain,
  openPages,
  settled,
  test,
} from './fixtures'

type Texts = { [key: string]: string | Texts }
const textsOf = (texts: Texts): string[] =>
  Object.values(texts).flatMap((text) => (typeof text === 'string' ? text : textsOf(text)))

const locales = new URL('../locales/', import.meta.url)
const textsIn = (locale: string): string[] =>
  readdirSync(new URL(`${locale}/`, locales)).flatMap((file) =>
    textsOf(JSON.parse(readFileSync(new URL(`${locale}/${file}`, locales), 'utf8')) as Texts),
  )

const seeds = new URL('../mocks/seed/', import.meta.url)
/** Names in the story that people gave their roles, views and goods in English. */
const story = readdirSync(seeds, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(file, seeds), 'utf8'))
  .join()

const arabic = new Set(textsIn('ar'))
/** What is written differently in Arabic and could only be left over from English: no names, and no keys of texts. */
const notArabic = new Set(
  textsIn('en').filter(
    (text) => !text.includes('{{') && !arabic.has(text) && /[A-Z ]/.test(text) && !story.includes(`'${text}'`),
  ),
)

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

const leftOver = async (page: Page): Promise<string[]> => [
  ...new Set((await textsOn(page)).filter((text) => notArabic.has(text))),
]

const remembered = 'portico:locale'

/** The language a device remembers, without a menu. */
const speak = async (page: Page, language: string): Promise<void> => {
  await page.evaluate(([name, code]) => localStorage.setItem(name, code), [remembered, language] as const)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await settled(page)
}

const desktop = { width: 1440, height: 900 }
const narrow = { width: 320, height: 800 }

for (const audience of audiences) {
  test(`${audience.name} meets no barrier, nothing sideways and no left-over English on any page`, async ({ page }) => {
    test.setTimeout(300_000)
    expect(notArabic.size).toBeGreaterThan(500)
    // Light, from the desk down to the narrowest, with words 40 % longer than the English ones: from the first page on,
    // since to load the portal anew is as long as to look at two pages of it.
    await page.addInitScript((name) => localStorage.setItem(name, localStorage.getItem(name) ?? 'en-XA'), remembered)
    await enter(page, audience)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA')
    const paths = await openPages(page, audience, async (path) => {
      // Soft, so that one run names the violations of every page.
      // Brackets and length are added to each text by itself, so that no name contains what is written on its button.
      const violations = await accessibilityViolations(page, { except: ['label-content-name-mismatch'] })
      expect.soft(violations, path).toEqual([])
      for (const width of [768, 390, 320]) {
        await page.setViewportSize({ width, height: narrow.height })
        await settled(page)
        await nothingSideways(page, `${path} in the pseudo-locale at ${width} px`)
      }
      await page.setViewportSize(desktop)
    })

    // From right to left, dark and as narrow as it gets; switched to as a person would.
    await speak(page, 'en')
    // Where nothing was found there is no menu.
    await openAgain(page, paths.slice(0, 1), async () => undefined)
    await page.getByRole('button', { name: /Language: English/ }).click()
    await page.getByRole('menuitemradio', { name: 'العربية' }).click()
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize(narrow)
    await openAgain(page, paths, async (path) => {
      // In the workbench English texts are what is worked on.
      if (!/^\/admin\/translations(\?|$)/.test(path)) expect.soft(await leftOver(page), `${path} in Arabic`).toEqual([])
      await nothingSideways(page, `${path} in Arabic at ${narrow.width} px`)
      expect.soft(await accessibilityViolations(page), `${path} in Arabic, dark, ${narrow.width} px`).toEqual([])
    })
  })
}
