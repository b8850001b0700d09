import { expect, type Page } from '@playwright/test'
import { settled } from './fixtures'
import { pastOrder } from './past-order'

export const searchOrders = (page: Page) => page.getByRole('searchbox', { name: /^Order, PO/ })
export const orderRows = (page: Page) => page.getByTestId('orders-table').locator('tbody tr[data-key]')

/** From the list to the reorder page of an order, by its PO number. */
export const openReorder = async (page: Page, poNumber = pastOrder.poNumber): Promise<void> => {
  await page.goto(`/account/orders?q=${poNumber}`)
  await settled(page)
  await orderRows(page)
    .getByRole('link', { name: /^Order again/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Order again' })).toBeVisible()
}

/** Waits on what the button says: the price is in it, and it is the one that places the order. */
export const placeButton = (page: Page) => page.getByRole('button', { name: /^Place order/ })

/** The number of the order on the receipt. */
export const placedNumber = async (page: Page): Promise<string> => {
  const title = page.getByRole('heading', { level: 1, name: /^Order \S+ is placed$/ })
  await expect(title).toBeVisible()
  return /Order (\S+) is placed/.exec((await title.textContent()) ?? '')?.[1] ?? ''
}
