import type { Page } from '@playwright/test'
import { choose, expect, test } from '../fixtures'
import { people } from '../people'
import { personAt } from './two-machines'

const enterCard = async (page: Page, number: string): Promise<void> => {
  await page.getByRole('link', { name: /Enter (a card at|another card)/ }).click()
  await page.getByLabel('Card number').fill(number)
  await page.getByLabel('Valid until').fill('1230')
  await page.getByLabel('Security code').fill('123')
  await page.getByLabel('Name on the card').fill('Piotr Zając')
  await page.getByRole('button', { name: 'Use this card' }).click()
}
const balanceIn = (page: Page) => page.getByTestId('invoices-table').locator('tfoot')

test('INV-02, INV-04, INV-06, INV-09, INV-16 three invoices, one in part, with a credit memo; a decline, then 3-D Secure', async ({
  browser,
  baseURL,
}) => {
  const manager = await personAt(browser, baseURL, people.buyer)
  await manager.goto('/account/invoices')
  const before = await balanceIn(manager).textContent()

  const clerk = await personAt(browser, baseURL, people.buyer)
  await clerk.goto('/account/invoices/pay')
  const boxes = clerk.getByTestId('payable-table').getByRole('checkbox', { name: /^Pay invoice/ })
  await expect(boxes.nth(2)).toBeVisible()
  const numbers: string[] = []
  for (const place of [0, 1, 2]) {
    numbers.push(((await boxes.nth(place).getAttribute('aria-label')) ?? '').replace('Pay invoice ', ''))
    await choose(boxes.nth(place))
    await expect(clerk.getByRole('button', { name: `Remove ${numbers[place]}` })).toBeVisible()
  }
  const [first = '', , last = ''] = numbers
  await clerk.getByRole('button', { name: `Pay a part ${last}` }).click()
  await clerk.getByLabel(`Amount for ${last}`).fill('100.00')
  await clerk.getByLabel(`Amount for ${last}`).blur()
  await expect(clerk).toHaveURL(/part=/)
  await clerk.getByRole('button', { name: 'Continue' }).click()

  await enterCard(clerk, '4000 0000 0000 9995')
  await clerk.getByRole('button', { name: /^Pay \d/ }).click()
  await expect(clerk.getByTestId('problem')).toContainText('not enough money')
  await expect(balanceIn(manager)).toHaveText(before ?? '')

  await enterCard(clerk, '4000 0000 0000 3220')
  await clerk.getByLabel('Code from your bank').fill('123456')
  await clerk.getByRole('button', { name: 'Confirm' }).click()
  await clerk.getByRole('button', { name: /^Pay \d/ }).click()
  await expect(clerk).toHaveURL(/\/account\/payments\//)
  await expect(clerk.getByRole('heading', { level: 1 })).toContainText('Receipt PAY-')
  for (const number of numbers) await expect(clerk.getByRole('main')).toContainText(number)

  await expect(balanceIn(manager)).not.toHaveText(before ?? '')
  await expect(manager.getByTestId('invoices-table')).not.toContainText(first)
  await expect(manager.getByTestId('invoices-table')).toContainText(last)
  await manager.context().close()
  await clerk.context().close()
})
