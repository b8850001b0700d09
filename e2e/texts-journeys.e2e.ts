import type { Page } from '@playwright/test'
import { expect, signInAs, test } from './fixtures'
import { people } from './people'

const menuOf = async (page: Page, button: string | RegExp, item: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: button }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

/** The first look into the texts has all of them read and indexed, which a busy machine takes its time for. */
const firstLook = { timeout: 60_000 }

test.describe.configure({ timeout: 120_000 })

test('ADM-16 somebody brings a file, decides about its conflicts, applies it and takes it back', async ({ page }) => {
  await signInAs(page, people.admin, '/admin/translations/import')
  const lines = [
    'namespace,key,pl',
    'translations,glossary.title,Słownik z pliku',
    'translations,progress.title,Postęp z pliku',
    'translations,nowhere,Nic',
  ]
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'texts.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) })
  await expect(page.getByText('2 texts wait for a decision').first()).toBeVisible(firstLook)
  await page.getByRole('button', { name: 'Take translations:glossary.title (Polish) from the files' }).click()
  await expect(page.getByText('1 text waits for a decision').first()).toBeVisible()
  await page.getByRole('button', { name: 'Keep translations:progress.title (Polish) as it is' }).click()
  await page.getByRole('button', { name: 'Apply 1 text' }).click()
  await expect(page.getByText('1 text was taken from the files')).toBeVisible()

  await page.getByRole('link', { name: 'Show these texts' }).click()
  const grid = page.getByRole('grid')
  await expect(grid).toHaveAttribute('aria-rowcount', '2')
  await expect(grid).toContainText('translations:glossary.title')
  await menuOf(page, 'More for all texts', 'Bulk changes')
  await page.getByRole('dialog').getByRole('button', { name: 'Undo 1 text' }).click()
  await expect(page.getByRole('dialog').getByText('taken back').first()).toBeVisible()
})

test('ADM-16 what is published changes a page that is open elsewhere, and changes it back', async ({
  page,
  context,
}) => {
  await signInAs(page, people.admin)
  const other = await context.newPage()
  await other.goto('/admin/translations/glossary')
  const title = other.getByRole('heading', { level: 1 })
  await expect(title).toContainText('Glossary', firstLook)

  await page.goto('/admin/translations?language=en&key=translations:glossary.title')
  const field = page.getByRole('form').getByRole('textbox').first()
  await field.fill('Agreed words', firstLook)
  await page.getByRole('button', { name: 'Save draft' }).click()
  await page.getByRole('link', { name: /^Publish/ }).click()
  await page.getByRole('button', { name: 'Publish …' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click()
  await expect(title).toContainText('Agreed words', { timeout: 30_000 })

  await menuOf(page, 'Actions of release 1', 'Take this release back …')
  await page.getByRole('dialog').getByRole('button', { name: 'Bring back' }).click()
  await expect(title).toContainText('Glossary', { timeout: 30_000 })
})
