import { accessibilityViolations, enter, expect, nothingSideways, openPages, settled, test } from './fixtures'
import { audiences } from './audiences'

const widths = [768, 390, 320]
const height = 800
const desktop = { width: 1440, height: 900 }

for (const audience of audiences) {
  test(`${audience.name} meets no barrier on any page, light or dark, and nothing scrolls sideways down to 320 px`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    await enter(page, audience)
    await openPages(page, audience, async (path) => {
      // Soft, so that one run names the violations of every page.
      expect.soft(await accessibilityViolations(page), path).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      // The same elements in other colours: contrast is what can have gone wrong.
      expect.soft(await accessibilityViolations(page, { only: ['color-contrast'] }), `${path}, dark`).toEqual([])
      await page.emulateMedia({ colorScheme: 'light' })
      for (const width of widths) {
        await page.setViewportSize({ width, height })
        await settled(page)
        await nothingSideways(page, `${path} at ${width} px`)
      }
      await page.setViewportSize(desktop)
    })
  })
}
