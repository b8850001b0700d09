import type { APIRequestContext, Page } from '@playwright/test'
import { expect, settled, signInAs, test } from '../fixtures'
import { openReorder, placeButton, placedNumber } from '../ordering'
import { people } from '../people'
import { control, personAt } from './two-machines'

const switchOrdersOut = (desk: Page) => desk.getByRole('switch', { name: 'New orders: on or off' })

const runJob = async (desk: Page, request: APIRequestContext, job: string): Promise<void> => {
  await desk.getByRole('button', { name: `Run ${job} now` }).click()
  await expect(desk.getByRole('button', { name: `Run ${job} now` })).toBeHidden()
  await control(request, { command: 'advanceClock', ms: 60_000 })
  await expect(desk.getByRole('button', { name: `Run ${job} now` })).toBeVisible()
}

test('ORD-08 ORD-14 ORD-21 ADM-03 ADM-06 ADM-12 ADM-14 an order goes from the buyer to the ERP and comes back with its tracking, on two machines at once', async ({
  browser,
  baseURL,
  request,
}) => {
  test.setTimeout(120_000)
  const [desk, buyer] = await Promise.all([
    personAt(browser, baseURL, people.admin),
    personAt(browser, baseURL, people.buyer),
  ])

  await desk.goto('/admin/sync')
  await settled(desk)
  if (await switchOrdersOut(desk).isChecked()) {
    await desk.getByText('New orders: on or off').or(switchOrdersOut(desk)).first().click({ force: true })
    await desk.getByRole('dialog').getByRole('button', { name: 'Switch off' }).click()
  }
  await expect(switchOrdersOut(desk)).not.toBeChecked()
  await desk.goto('/admin/orders')
  await settled(desk)

  await openReorder(buyer)
  await buyer.getByRole('button', { name: /^Add \d lines/ }).click()
  await buyer.getByRole('button', { name: 'Go to checkout' }).click()
  await placeButton(buyer).click()
  const number = await placedNumber(buyer)
  await buyer.getByRole('link', { name: 'See the order' }).click()
  await expect(buyer.getByRole('heading', { level: 1, name: number })).toBeVisible()
  await expect(buyer.getByRole('main')).toContainText('Nothing has left the warehouse yet')

  // The list was open before the order was there.
  await desk.getByTestId('desk-orders-table').getByRole('link', { name: number }).click()
  await expect(desk.getByRole('heading', { level: 1, name: number })).toBeVisible()
  const result = desk.getByTestId('send-result')

  await control(request, { command: 'erp', mode: 'down' })
  await desk.getByRole('button', { name: 'Send to the ERP' }).click()
  await expect(result).toContainText('The ERP could not be reached. The order is kept and can be sent again.')
  await control(request, { command: 'erp', mode: 'up' })
  await desk.getByRole('button', { name: 'Send again' }).click()
  await expect(result).toContainText('The ERP accepted the order as')
  await desk.getByRole('button', { name: 'Send again' }).click()
  await expect(result).toContainText('The ERP already has this order as')
  await expect(desk.getByRole('table', { name: 'Attempts to send' }).getByRole('row')).toHaveCount(4)

  await control(request, { command: 'operator', action: 'confirm', orderNumber: number })
  await control(request, { command: 'operator', action: 'ship', orderNumber: number })
  await desk.goto('/admin/sync')
  await runJob(desk, request, 'Order status')
  await runJob(desk, request, 'Shipments')

  // Not reloaded since the order was placed.
  await expect(buyer.getByRole('region', { name: 'Shipments' }).getByRole('article').first()).toBeVisible()
  await expect(
    buyer.getByRole('region', { name: 'Delivery and payment' }).getByRole('link', { name: /\d{6}/ }),
  ).toBeVisible()

  await desk.getByRole('switch', { name: 'New orders: on or off' }).click({ force: true })
  await expect(switchOrdersOut(desk)).toBeChecked()
  await Promise.all([buyer.context().close(), desk.context().close()])
})

test('SEC-06 the session is a cookie no script can read, and signing out ends it', async ({ page }) => {
  await signInAs(page, people.integrator)
  const cookies = await page.context().cookies()
  expect(cookies).toHaveLength(1)
  expect(cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  expect(await page.evaluate(() => document.cookie)).toBe('')

  await page.getByRole('button', { name: /account menu$/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await page.context().addCookies(cookies)
  await page.goto('/admin/sync')
  await expect(page).toHaveURL(/\/sign-in\?redirect=/)
})
