import { readFile } from 'node:fs/promises'
import { expect, settled, signInAs, test } from '../fixtures'
import { people } from '../people'

/** What a page itself is told when it asks the backend. */
const asked = (path: string): Promise<{ status: number; type: string | undefined }> =>
  fetch(path).then(async (response) => ({
    status: response.status,
    type: ((await response.json().catch(() => ({}))) as { type?: string }).type,
  }))

test('ADM-11 an administrator of one tab gets nowhere else, whichever way they try', async ({ page }) => {
  await signInAs(page, people.registrar)
  await settled(page)

  // The menu: one entry, and it is where they are.
  await expect(page).toHaveURL(/\/admin\/registrations/)
  const navigation = page.getByRole('navigation', { name: 'Administration' })
  await expect(navigation.getByRole('link')).toHaveText(['Registrations'])

  // The address.
  for (const path of ['/admin/orders', '/admin/accounts', '/admin/roles', '/admin/settings', '/admin/dashboard']) {
    await page.goto(path)
    await expect(page.getByTestId('forbidden')).toBeVisible()
  }
  await page.goto('/admin')
  await expect(page).toHaveURL(/\/admin\/registrations/)
  await settled(page)

  // The palette, with pages and with the search for records.
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Command palette' })
  await palette.getByRole('combobox').fill('SO-101342')
  await expect(palette.getByRole('option', { name: /SO-101342/ })).toHaveCount(0)
  await palette.getByRole('combobox').fill('registr')
  await expect(palette.getByRole('option', { name: /Registrations/ }).first()).toBeVisible()
  await page.keyboard.press('Escape')

  // The backend.
  for (const path of ['/api/admin/orders', '/api/admin/accounts', '/api/admin/roles', '/api/admin/audit'])
    expect(await page.evaluate(asked, path)).toEqual({ status: 403, type: 'access/forbidden' })
  expect((await page.evaluate(asked, '/api/admin/registrations')).status).toBe(200)
})

test('ADM-11 an administrator of two countries finds and exports the orders of these alone', async ({ page }) => {
  await signInAs(page, people.customerCare)
  await page.goto('/admin/orders')
  await settled(page)
  const table = page.getByTestId('desk-orders-table')
  await expect(table.getByRole('row').nth(1)).toBeVisible()
  await page.getByRole('searchbox').fill('Rheintal')
  await expect(page).toHaveURL(/q=Rheintal/)
  await settled(page)
  await expect(table.getByText('Rheintal Fensterbau GmbH')).toHaveCount(0)
  await page.getByRole('searchbox').fill('')
  await expect(page).not.toHaveURL(/q=Rheintal/)
  await settled(page)

  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: /^Export/ })
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: /^Export \d/ }).click()
  const file = await (await download).path()
  const text = await readFile(file, 'utf8')
  expect(text).toContain('Kestrel Joinery')
  expect(text).not.toContain('Rheintal')
})
