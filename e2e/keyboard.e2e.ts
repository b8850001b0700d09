import { expect, settled, signInAs, test } from './fixtures'
import { orderRows } from './ordering'
import { people } from './people'

test.beforeEach(async ({ page }) => {
  await signInAs(page, people.buyer, '/account/orders')
  await settled(page)
  await expect(orderRows(page).first()).toBeVisible()
})

test('the first stop of the keyboard is the link over the navigation to the content', async ({ page }) => {
  await page.reload()
  await settled(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('Ctrl+K finds an order and a page, and Escape gives the focus back', async ({ page }) => {
  const filter = page.getByRole('button', { name: 'Filter', exact: true })
  await filter.focus()
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog', { name: 'Command palette' })
  await expect(dialog.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(filter).toBeFocused()

  await page.keyboard.press('Control+k')
  await dialog.getByRole('combobox').fill('SO-101342')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'SO-101342' })).toBeVisible()

  await page.keyboard.press('Control+k')
  await dialog.getByRole('combobox').fill('invoi')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/account\/invoices/)
})

test('a question mark lists the keys of the page, but not while somebody types', async ({ page }) => {
  const search = page.getByRole('searchbox')
  await search.focus()
  await page.keyboard.type('?')
  await expect(search).toHaveValue('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await search.fill('')
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.type('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  for (const key of ['j', 'k']) await expect(sheet.getByText(key, { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})

test('j and k walk through the rows and Enter opens the one they stand on', async ({ page }) => {
  const second = (await orderRows(page).nth(1).getByRole('link').first().textContent()) ?? ''
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: second })).toBeVisible()
})

test('the focus comes back from a menu and follows the page', async ({ page }) => {
  const menu = page.getByRole('button', { name: /account menu$/ })
  await menu.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toBeFocused()
  await page.getByRole('navigation', { name: 'My Account' }).getByRole('link', { name: 'Invoices' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})
