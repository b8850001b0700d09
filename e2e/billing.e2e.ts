import type { Locator, Page } from '@playwright/test'
import { expect, settled, signInAs, test } from './fixtures'
import { placedNumber } from './ordering'
import { people } from './people'

/** Minor units of an amount as it is written in English. */
const minor = (text: string): number => {
  const [figure = ''] = /[\d,]+\.\d\d/.exec(text) ?? []
  const amount = Math.round(Number(figure.replaceAll(',', '')) * 100)
  return /[-−(]\s*[\d,]+\.\d\d/.test(text) ? -amount : amount
}
const amountIn = async (line: Locator): Promise<number> => minor((await line.textContent()) ?? '')
/** A line of a list of sums, by its label. */
const sumOf = (within: Locator, label: string): Locator =>
  within.locator('dl > div, li').filter({ has: within.page().getByText(label, { exact: true }) })

const enterCard = async (page: Page, number: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Card number' }).fill(number)
  await page.getByRole('textbox', { name: 'Valid until' }).fill('12/39')
  await page.getByRole('textbox', { name: 'Security code' }).fill('123')
  await page.getByRole('textbox', { name: 'Name on the card' }).fill('Ines Calder')
  await page.getByRole('button', { name: 'Use this card' }).click()
}
const payButton = (page: Page): Locator => page.getByRole('button', { name: /^Pay \d/ })

test('INV-02 INV-04 INV-09 INV-16 INV-18 INV-27 three invoices, one in part, one with its discount and a credit memo, paid after a decline and once', async ({
  page,
}) => {
  await signInAs(page, people.buyer, '/account/payments')
  await settled(page)
  const payments = page.getByTestId('payments-table').locator('tbody tr[data-key]')
  const before = await payments.first().getAttribute('data-key')

  await page.goto('/account/invoices/pay?invoice=["inv_s017","inv_s016","inv_s007"]')
  await settled(page)
  const chosen = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Remove/ }) })
  await expect(chosen).toHaveCount(3)
  await expect(page.getByText(/^Discount if paid now/)).toHaveCount(1)
  await chosen
    .first()
    .getByRole('button', { name: /^Pay a part/ })
    .click()
  await page.getByRole('textbox', { name: /^Amount for/ }).fill('2000.00')
  await page.keyboard.press('Tab')
  await expect(page.getByText('Left open')).toBeVisible()
  await expect(page).toHaveURL(/part=/)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { name: 'What this payment does' })).toBeVisible()
  await expect(page.getByRole('term').filter({ hasText: /^Credits$/ })).toBeVisible()
  const amount = /Pay ([\d,.]+)/.exec((await payButton(page).textContent()) ?? '')?.[1] ?? 'none'

  await page.getByRole('link', { name: 'Enter a card at the payment provider' }).click()
  await enterCard(page, '4000 0000 0000 9995')
  await payButton(page).click()
  await expect(page.getByText('There is not enough money on the card')).toBeVisible()
  await expect(payButton(page)).toContainText(amount)
  await page.getByRole('link', { name: 'Enter another card' }).click()
  await enterCard(page, '4242 4242 4242 4242')
  await payButton(page).click()

  await expect(page.getByRole('heading', { level: 1, name: /^Receipt PAY-/ })).toBeVisible()
  const settledBy = page.getByRole('table', { name: 'What it settled' })
  await expect(settledBy.getByRole('link', { name: /^INV-/ })).toHaveCount(3)
  await expect(page.getByRole('main')).toContainText(amount)
  await page.getByRole('button', { name: 'View PDF' }).click()
  // A browser without a viewer, as some test machines have, is told so and offered the file.
  const hasViewer = await page.evaluate(() => navigator.pdfViewerEnabled)
  const preview = page.getByRole('dialog')
  const shown = hasViewer ? preview.locator('iframe') : preview.getByText('This browser shows no such files')
  await expect(shown).toBeVisible({ timeout: 30_000 })
  await page.keyboard.press('Escape')

  // One payment, although it was tried twice.
  await page.goto('/account/payments')
  await settled(page)
  await expect(payments.first()).toContainText(amount)
  expect(await payments.nth(1).getAttribute('data-key')).toBe(before)
})

test('INV-11 INV-12 the statement reconciles to the cent: row by row, with its sums and with what is open', async ({
  page,
}) => {
  await signInAs(page, people.buyer, '/account/statement?pageSize=1000')
  await settled(page)
  const rows = page.getByTestId('statement-table').locator('tbody tr[data-key]')
  const moved = await rows.evaluateAll((found) =>
    found.map((row) => [...row.querySelectorAll('td, th')].map((cell) => cell.textContent ?? '')),
  )
  expect(moved.length).toBeGreaterThan(10)
  const main = page.getByRole('main')
  const opening = await amountIn(sumOf(main, 'Opening balance').first())
  let balance = opening
  for (const cells of moved) {
    const [debit = '', credit = '', after = ''] = cells.slice(-3)
    balance += minor(debit) + minor(credit)
    expect(minor(after), cells.join(' ')).toBe(balance)
  }
  expect(await amountIn(sumOf(main, 'Closing balance').first())).toBe(balance)
})

test('INV-24 INV-25 an order that is stopped at the limit is unblocked and placed in one step', async ({ page }) => {
  await signInAs(page, people.buyer, '/account/basket')
  await settled(page)
  const quantity = page.getByRole('textbox', { name: /^Quantity of Lockable window handle/ })
  const total = page.getByRole('definition').last()
  const before = (await total.textContent()) ?? ''
  await quantity.fill('2500')
  await quantity.press('Tab')
  await expect(total).not.toHaveText(before)
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Go to checkout' })
    .or(page.getByRole('button', { name: 'Go to checkout' }))
    .first()
    .click()
  await page.getByRole('button', { name: 'Unblock this order' }).click()
  const dialog = page.getByRole('dialog', { name: 'Unblock this order' })
  await expect(dialog.getByRole('table').getByText(/^INV-/).first()).toBeVisible()
  await dialog.getByRole('button', { name: /^Pay .+ and place the order$/ }).click()
  expect(await placedNumber(page)).toMatch(/^SO-/)
  await page.goto('/account/payments')
  await settled(page)
  await expect(page.getByTestId('payments-table').locator('tbody tr[data-key]').first()).toContainText('INV-')
})
