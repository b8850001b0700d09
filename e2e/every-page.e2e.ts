import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { audiences } from './audiences'
import { accessibilityViolations, expect, nothingSideways, openAgain, openPages, settled } from './fixtures'
import { atDesk, narrowest, test } from './onlookers'

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

for (const audience of audiences) {
  test(`${audience.name} meets no barrier, nothing sideways and no left-over English on any page`, async ({
    viewsOf,
  }) => {
    test.setTimeout(300_000)
    expect(notArabic.size).toBeGreaterThan(500)
    const { wide, narrow } = await viewsOf(audience)
    const paths = await openPages(wide, audience, async (path) => {
      // Soft, so that one run names the violations of every page.
      // Brackets and length are added to each text by itself, so that no name contains what is written on its button.
      const violations = await accessibilityViolations(wide, { except: ['label-content-name-mismatch'] })
      expect.soft(violations, path).toEqual([])
      for (const width of [768, 390, 320]) {
        await wide.setViewportSize({ width, height: narrowest.height })
        await settled(wide)
        await nothingSideways(wide, `${path} in the pseudo-locale at ${width} px`)
      }
      await wide.setViewportSize(atDesk)
    })
    await openAgain(narrow, paths, async (path) => {
      // In the workbench English texts are what is worked on.
      if (!/^\/admin\/translations(\?|$)/.test(path))
        expect.soft(await leftOver(narrow), `${path} in Arabic`).toEqual([])
      await nothingSideways(narrow, `${path} in Arabic at ${narrowest.width} px`)
      expect.soft(await accessibilityViolations(narrow), `${path} in Arabic, dark, ${narrowest.width} px`).toEqual([])
    })
  })
}
