import { products } from '../mocks/seed/catalogue'
import { templateIds } from '../mocks/seed/templates'
import { choose, expect, settled, signInAs, test } from './fixtures'
import { placeButton, placedNumber } from './ordering'
import { people } from './people'

const basketTitle = { level: 1, name: 'Basket' } as const

test('PRD-01 PRD-02 a window is configured, put right, bought, and stands in the order as it was chosen', async ({
  page,
}) => {
  await signInAs(page, people.buyer, '/account/catalogue/WD-76')
  await page.getByRole('link', { name: 'Configure' }).click()
  const options = page.getByRole('form', { name: 'Options' })
  const rail = page.getByRole('complementary', { name: 'Your choice' })
  await expect(page.getByText('It can be made as chosen')).toBeVisible()
  await choose(options.getByLabel(/^Triple, 44 dB/))
  await options.getByLabel('Width').first().fill('1400')
  await options.getByLabel('Height').first().fill('1800')
  await expect(page.getByText('It cannot be made as chosen')).toBeVisible()
  await expect(page.getByRole('img', { name: /^1400 × 1800 mm/ })).toBeVisible()
  await rail.getByRole('button', { name: /^Change “Hardware” to “Heavy duty/ }).click()
  await expect(page.getByText('It can be made as chosen')).toBeVisible()
  await rail.getByRole('button', { name: 'Add to basket' }).click()
  await rail.getByRole('link', { name: 'Open the basket' }).click()
  await expect(page.getByRole('heading', basketTitle)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Change configuration' })).toBeVisible()
  await page.goto('/account/checkout')
  await placeButton(page).click()
  const number = await placedNumber(page)
  await page.getByRole('link', { name: number }).first().click()
  await expect(page.getByText('1400 mm').first()).toBeVisible()
})

test('ORD-16 two hundred lines are pasted, the wrong ones put right, and laid into the basket', async ({ page }) => {
  await signInAs(page, people.buyer, '/account/quick-order')
  await settled(page)
  const good = products.filter((product) => !product.discontinued && !product.configurator)
  const lines = Array.from({ length: 197 }, (_, at) => `${good[at % good.length]?.sku}\t1`)
  const wrong = ['HW-101-WX\t20', 'HW-120-B\t20', 'SC-700-132\tmany']
  await page.getByRole('textbox', { name: /^Lines/ }).fill(['SKU\tQuantity', ...lines, ...wrong].join('\n'))
  await page.getByRole('button', { name: 'Read lines' }).click()
  await page.getByRole('button', { name: 'Take over 200 lines' }).click()

  const toPutRight = page.getByRole('button', { name: /^To put right/ })
  await page.getByRole('button', { name: /^Accept \d+ correction/ }).click()
  await expect(toPutRight).toContainText('3')
  await toPutRight.click()
  const table = page.getByRole('table', { name: 'Lines of the quick order' })
  await table.getByRole('button', { name: /^Take HW-101-W / }).click()
  await table.getByRole('button', { name: /^Take HW-120-A/ }).click()
  // Both have left the list, and the one without a quantity is first.
  await expect(toPutRight).toContainText('1')
  await table
    .getByRole('textbox', { name: /^Quantity/ })
    .first()
    .fill('4')
  await page.keyboard.press('Enter')
  await expect(toPutRight).toContainText('0')
  await page.getByRole('button', { name: /^Put \d+ products into the basket/ }).click()
  await expect(page.getByRole('heading', basketTitle)).toBeVisible()
  await expect(page.getByText('HW-120-A').first()).toBeVisible()
})

test('TPL-04 ORD-18 a template that drifted is looked through and ordered in one delivery for each warehouse', async ({
  page,
}) => {
  await signInAs(page, people.buyer, `/account/templates/${templateIds.restock}/take`)
  const lines = page.getByRole('table', { name: 'Lines' })
  await expect(lines.getByRole('row').filter({ hasText: 'HW-101-W' })).toContainText('dearer')
  const gone = lines.getByRole('row').filter({ hasText: 'HW-120-B' })
  await expect(gone).toContainText('This product is no longer sold')
  await choose(gone.getByRole('checkbox', { name: /Take .*HW-120-A.* instead/ }))
  await page.getByRole('button', { name: /^Put \d lines into the basket/ }).click()
  await expect(page.getByRole('heading', basketTitle)).toBeVisible()
  await expect(page.getByText('HW-120-A').first()).toBeVisible()

  await page.goto('/account/checkout')
  await page.getByRole('radio', { name: /^One for each warehouse/ }).click()
  await expect(page.getByText(/^Delivery 2 from /)).toBeVisible()
  await placeButton(page).click()
  const number = await placedNumber(page)
  await page.getByRole('link', { name: number }).first().click()
  await expect(page.getByRole('table', { name: 'Agreed deliveries' }).getByText(/^Delivery 2 from /)).toBeVisible()
})
