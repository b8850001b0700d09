import type { Page } from '@playwright/test'
import { expect, settled, signInAs, test } from '../fixtures'
import { people } from '../people'
import { control, personAt } from './two-machines'

const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeHidden()
}

/** Items of an ERP that calls pieces “szt”, which nobody has told the portal yet. */
const items = ['sku;name.en;unit', 'E2E-1;First item;pc', 'E2E-2;Second item;szt', 'E2E-3;Third item;szt'].join('\n')

test('ADM-12 ADM-13 ADM-14 ADM-15 INT-01 INT-02 a day at the sync centre: an interval, a single run watched live, failed rows repaired', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000)
  await signInAs(page, people.integrator)

  // The interval, and so few calls that the run lasts as long as anybody may need to look at it.
  await page.goto('/admin/sync/jobs/stockIn')
  await settled(page)
  await page.getByLabel('Interval, hh:mm:ss').fill('30m')
  await page.getByLabel('Calls a minute at most').fill('6')
  await save(page)
  await page.reload()
  await expect(page.getByLabel('Interval, hh:mm:ss')).toHaveValue('00:30:00')

  // A single run for later: the clock is moved there.
  await page.getByRole('button', { name: 'More runs of Stock levels' }).click()
  await page.getByRole('menuitem', { name: 'Set a single run…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Run Stock levels once' })
  await dialog.getByLabel('In, hh:mm:ss').fill('00:10:00')
  await dialog.getByRole('button', { name: 'Set the run' }).click()
  await expect(page.getByRole('button', { name: 'Take back the single run of Stock levels' })).toBeVisible()
  await control(request, { command: 'advanceClock', ms: 601_000 })
  const progress = page.getByRole('progressbar').first()
  await expect(progress).toBeVisible()
  // The view of it survives a reload, and ends by itself when the run does.
  await page.reload()
  await expect(page.getByRole('progressbar').first()).toBeVisible()
  await control(request, { command: 'advanceClock', ms: 120_000 })
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 30_000 })
  await expect(page.getByRole('button', { name: 'Take back the single run of Stock levels' })).toBeHidden()
  await expect(page.getByRole('list', { name: 'Timeline' })).toContainText('Once, as set')

  // A file with rows that do not go through.
  await page.goto('/admin/sync/files/new')
  await settled(page)
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'e2e-items.csv', mimeType: 'text/csv', buffer: Buffer.from(items) })
  await expect(page.getByLabel('What it holds')).toHaveValue('products')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Use this mapping' }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Take the file over' }).click()
  await expect(page.getByRole('main')).toContainText('Taken over with errors')
  const fileAddress = page.url()

  // Open the failed rows, repair what they fail for, try them again: they leave the list by themselves.
  await page.goto('/admin/sync/failures?job=productsIn')
  const failures = page.getByTestId('sync-failures-table')
  await failures.getByRole('link', { name: /Line 3 of the file/ }).click()
  await expect(page.getByTestId('sync-failed-records-table')).toContainText('E2E-2 #3')
  await page.goto(`${fileAddress.replace(/[?&]step=[a-z]+/u, '')}&step=mapping`)
  await page.getByLabel('Other words for Unit').fill('szt = pc')
  await page.getByRole('button', { name: 'Use this mapping' }).click()
  await expect(page.getByText('The mapping is kept')).toBeVisible()
  await page.goto('/admin/sync/failures?job=productsIn')
  await failures.getByRole('button', { name: /^Retry all: Line 3/ }).click()
  await expect(failures.getByRole('link', { name: /Line 3 of the file/ })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Run of Products' })).toBeVisible()
  await page.getByRole('link', { name: 'Run of Products' }).click()
  await expect(page.getByRole('main')).toContainText('E2E-2 #3')
})

test('INT-03 a conflict is decided for one side, and the other side hears of it', async ({
  page,
  request,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const customerNumber = 'C-10012'
  const buyer = await personAt(browser, baseURL, people.buyer)
  const street = (of: Page) => of.getByRole('region', { name: 'Billing details' }).getByLabel('Street and number')

  /** Both sides change the address before they hear of each other; answers with what the ERP's people wrote. */
  const differ = async (portals: string): Promise<void> => {
    await control(request, { command: 'erp', mode: 'down' })
    await buyer.goto('/account/settings/company')
    await settled(buyer)
    await street(buyer).fill(portals)
    await buyer.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(buyer.getByText('1 change is on its way to the ERP')).toBeVisible()
    await control(request, { command: 'customer', action: 'billingAddress', customerNumber })
    await control(request, { command: 'erp', mode: 'up' })
    await control(request, { command: 'advanceClock', ms: 1_800_000 })
  }
  const conflicts = page.getByTestId('sync-conflicts-table')
  const decideFor = async (side: string): Promise<void> => {
    await page.goto('/admin/sync/conflicts?kind=customer')
    const take = conflicts.getByRole('button', { name: new RegExp(`${side}.*${customerNumber}`) })
    await expect(take).toHaveCount(1)
    await take.click()
    await expect(take).toHaveCount(0)
  }

  await signInAs(page, people.admin)
  // For the portal: the card in the ERP says so, as it comes back whole with the next change of it.
  await differ('ul. Portalu 1')
  await decideFor('portal')
  await control(request, { command: 'customer', action: 'billingAddress', customerNumber })
  await expect(street(buyer)).toHaveValue('ul. Portalu 2')

  // For the ERP: the customer's own page says what the ERP's people wrote.
  await differ('ul. Inna 7')
  await decideFor('ERP')
  await expect(street(buyer)).toHaveValue('ul. Portalu 3')
})
