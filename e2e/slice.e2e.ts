import { choose, expect, settled, signInAs, test } from './fixtures'
import { openReorder, orderRows, placeButton, placedNumber, searchOrders } from './ordering'
import { pastOrder } from './past-order'
import { people } from './people'

const drawing = {
  name: 'sill drawing.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n'),
}

test('ORD-01 ORD-02 ORD-03 ORD-04 ORD-09 a buyer finds an order among those of every origin', async ({ page }) => {
  await signInAs(page, people.buyer)
  await page.getByRole('navigation', { name: 'My Account' }).getByRole('link', { name: 'Orders' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Purchase history' })).toBeVisible()
  for (const origin of ['Online', 'In store', 'E-mail', 'EDI'])
    await expect(orderRows(page).getByText(origin, { exact: true }).first()).toBeVisible()
  await expect(
    orderRows(page)
      .getByRole('link', { name: /^GLS|^DHL|^DPD|^UPS|^InPost/ })
      .first(),
  ).toHaveAttribute('href', /^https:/)

  await page.getByRole('button', { name: /^In store \d/ }).click()
  await expect(page).toHaveURL(/view=inStore/)
  await expect(orderRows(page).filter({ hasNotText: 'In store' })).toHaveCount(0)
  await page.getByRole('button', { name: /^All \d/ }).click()
  await expect(page).not.toHaveURL(/view=inStore/)

  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await choose(page.getByRole('checkbox', { name: 'Partly shipped' }))
  await page.keyboard.press('Escape')
  await settled(page)
  await expect(orderRows(page).filter({ hasNotText: 'Partly shipped' })).toHaveCount(0)
  await searchOrders(page).fill(pastOrder.poNumber)
  await expect(orderRows(page)).toHaveCount(1)
  await expect(page).toHaveURL(new RegExp(`q=${pastOrder.poNumber}`))

  await page.reload()
  await expect(orderRows(page)).toHaveCount(1)
  await expect(searchOrders(page)).toHaveValue(pastOrder.poNumber)
  await expect(page.getByRole('button', { name: /^Remove filter: .*Status/ })).toBeVisible()

  await orderRows(page).getByRole('link').first().click()
  await expect(page.getByRole('region', { name: 'Shipments' }).getByRole('article')).toHaveCount(2)
  await page.goBack()
  await expect(searchOrders(page)).toHaveValue(pastOrder.poNumber)
  await expect(orderRows(page)).toHaveCount(1)
})

test('ORD-05 ORD-06 ORD-12 ORD-14 an order shows lines, shipments, delivery, documents and history', async ({
  page,
}) => {
  await signInAs(page, people.buyer, `/account/orders?q=${pastOrder.poNumber}`)
  await orderRows(page).getByRole('link').first().click()
  const handle = page.getByRole('row').filter({ hasText: pastOrder.handle })
  await expect(handle.getByRole('cell').nth(1)).toHaveText(/40/)
  await expect(handle).toContainText('5 expected')
  await expect(page.getByRole('region', { name: 'Shipments' })).toContainText('Released from the warehouse')
  await expect(page.getByRole('region', { name: 'Delivery and payment' })).toContainText('Waybill number')
  await expect(page.getByRole('region', { name: 'Documents' }).getByRole('link').first()).toBeVisible()
  await expect(page.getByRole('list', { name: 'History' }).getByRole('listitem').first()).toBeVisible()
  await expect(page.getByRole('main')).toContainText('ERP number')
})

test('ORD-07 ORD-15 ORD-25 TPL-05 a buyer orders again with other lines and quantities, and it stays', async ({
  page,
  context,
}) => {
  // Where no worker is shared, the backend ends with each page: what is there afterwards was written down.
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'SharedWorker'))
  await signInAs(page, people.buyer)
  await openReorder(page)
  await choose(page.getByRole('checkbox', { name: pastOrder.handle }), false)
  const drives = page.getByRole('textbox', { name: `Quantity of ${pastOrder.drive}` })
  await drives.fill('25')
  await expect(page.getByText(/^Order in steps of 10/).first()).toBeVisible()
  await drives.fill('20')
  await page.getByRole('button', { name: 'Add 2 lines to the basket' }).click()

  const basket = page.getByRole('table', { name: 'Basket lines' })
  await expect(page.getByText('2 lines of')).toBeVisible()
  await expect(basket.getByRole('textbox', { name: `Quantity of ${pastOrder.drive}` })).toHaveValue('20')
  await expect(basket).not.toContainText(pastOrder.handle)
  await page.getByRole('button', { name: 'Go to checkout' }).click()

  await choose(page.getByRole('radio', { name: /Gdańsk/ }))
  await page.getByRole('textbox', { name: 'PO number' }).fill('E2E-4711')
  await page.getByRole('textbox', { name: 'Reference' }).fill('Site Łódź, façade B')
  const wantedOn = page.getByLabel('Wanted on')
  await wantedOn.fill((await wantedOn.getAttribute('min')) ?? '')
  await page.locator('input[type="file"]').setInputFiles(drawing)
  await expect(page.getByRole('button', { name: `Remove ${drawing.name}` })).toBeVisible()

  await page.reload()
  await expect(page.getByRole('textbox', { name: 'PO number' })).toHaveValue('E2E-4711')
  await expect(page.getByRole('button', { name: `Remove ${drawing.name}` })).toBeVisible()
  await placeButton(page).click()
  const number = await placedNumber(page)
  await expect(page.getByRole('link', { name: 'Basket, empty' })).toBeVisible()

  await page.getByRole('link', { name: 'See the order' }).click()
  const main = page.getByRole('main')
  await expect(page.getByRole('heading', { level: 1, name: number })).toBeVisible()
  for (const text of ['E2E-4711', 'Site Łódź, façade B', 'Kestrel Joinery Gdańsk', drawing.name])
    await expect(main).toContainText(text)

  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: number })).toBeVisible()
  const other = await context.newPage()
  await other.goto('/account/orders?q=E2E-4711')
  await expect(orderRows(other)).toHaveCount(1)
  await expect(orderRows(other)).toContainText(number)
})

test('two tabs share one backend: what one adds to the basket the other shows', async ({ page, context }) => {
  await signInAs(page, people.buyer)
  await expect(page.getByRole('link', { name: 'Basket, 3 lines' })).toBeVisible()
  const other = await context.newPage()
  await openReorder(other)
  await other.getByRole('button', { name: /^Add \d lines/ }).click()
  await expect(other.getByRole('table', { name: 'Basket lines' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Basket, 5 lines' })).toBeVisible()
})
