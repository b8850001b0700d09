import type { Browser, Page } from '@playwright/test'
import { expect, settled, test } from '../fixtures'
import { placeButton, placedNumber } from '../ordering'
import { people } from '../people'
import { control, personAt } from './two-machines'

const handle = 'HW-120-W'

/** Above both of Maja's limits: Adam or Ewa decide first, Ines after them. */
const placeLargeOrder = async (buyer: Page): Promise<string> => {
  await buyer.goto('/account/basket')
  await settled(buyer)
  await buyer.getByRole('combobox', { name: 'SKU or product name' }).fill(handle)
  await buyer.getByRole('option').first().click()
  await buyer.getByRole('textbox', { name: 'Quantity', exact: true }).fill('100')
  await buyer.keyboard.press('Enter')
  await expect(buyer.getByRole('table', { name: 'Basket lines' })).toContainText(handle)
  await buyer.getByRole('button', { name: 'Go to checkout' }).click()
  const path = buyer.getByRole('list', { name: 'Authorization path' })
  await expect(path.getByRole('listitem').first()).toContainText('Adam Lis')
  await expect(path.getByRole('listitem').nth(1)).toContainText('Ines Calder')
  await placeButton(buyer).click()
  return placedNumber(buyer)
}

const decide = async (page: Page, outcome: 'Approve' | 'Decline', feedback = ''): Promise<void> => {
  await page.getByRole('main').getByRole('button', { name: outcome, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(feedback)
  await dialog.getByRole('button', { name: new RegExp(`^${outcome} SO-`) }).click()
  await expect(dialog).toBeHidden()
}

const threePeople = async (browser: Browser, baseURL: string | undefined): Promise<[Page, Page, Page]> =>
  Promise.all([
    personAt(browser, baseURL, people.limited),
    personAt(browser, baseURL, people.authorizer),
    personAt(browser, baseURL, people.buyer),
  ])

test('AUT-01 AUT-02 AUT-10 AUT-12 AUT-14 AUT-15 AUT-16 AUT-17 AUT-18 AUT-27 an order passes two levels, is declined, decided again and released, with three people at three machines', async ({
  browser,
  baseURL,
  request,
}) => {
  test.setTimeout(120_000)
  const [maja, adam, ines] = await threePeople(browser, baseURL)
  // Open before the order is there.
  await adam.goto('/account/authorizations?view=pending')
  await settled(adam)

  const number = await placeLargeOrder(maja)
  await expect(maja.getByRole('main')).toContainText('Adam Lis')
  await maja.getByRole('link', { name: 'See the order' }).click()
  await expect(maja.getByRole('heading', { level: 1, name: number })).toBeVisible()

  await expect(adam.getByRole('navigation', { name: 'My Account' })).toContainText(/orders? waits? for your decision/)
  await adam.getByTestId('authorizations-table').getByRole('link', { name: number }).click()
  await decide(adam, 'Approve')
  const path = (page: Page) => page.getByRole('list', { name: 'Authorization path' }).getByRole('listitem')
  await expect(path(adam).first()).toContainText('Approved by Adam Lis')

  // Not reloaded since it was placed.
  await expect(path(maja).first()).toContainText('Approved by Adam Lis')
  await ines.goto(`/account/authorizations?q=${number}&view=mine`)
  await settled(ines)
  await ines.getByTestId('authorizations-table').getByRole('link', { name: number }).click()
  await decide(ines, 'Decline', 'The site has handles left')
  await expect(path(maja).nth(1)).toContainText('The site has handles left')
  await expect(maja.getByRole('main')).toContainText('Declined')

  await ines.getByRole('button', { name: 'Cancel the decision' }).click()
  await ines
    .getByRole('dialog')
    .getByRole('button', { name: `Cancel the decision about ${number}` })
    .click()
  await expect(path(ines).nth(1)).toContainText('Waiting')
  await decide(ines, 'Approve')
  await expect(path(maja).nth(1)).toContainText('Approved by Ines Calder')

  await control(request, { command: 'advanceClock', ms: 5 * 60_000 })
  await expect(maja.getByRole('main')).toContainText(/ZS\/\d{4}\/\d{6}/)
  // By now the ERP's people have taken it up, and Ines' page has heard of it.
  const cancel = ines.getByRole('button', { name: 'Cancel the decision' })
  await expect(cancel).toHaveAttribute('aria-disabled', 'true')
  await expect(cancel).toHaveAccessibleDescription(/already working on the order/)
  await Promise.all([maja, adam, ines].map((page) => page.context().close()))
})
