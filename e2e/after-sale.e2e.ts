import type { Page } from '@playwright/test'
import { choose, expect, settled, signInAs, test } from './fixtures'
import { handOver, open } from './hand-over'
import { people } from './people'

const panelOf = (page: Page) => page.getByRole('dialog', { name: 'Demo controls' })

/** Moves the clock by the panel of the demo, which stays open: after a month the session's end is told over it. */
const moveClock = async (page: Page, step: '+1 hour' | '+30 days'): Promise<void> => {
  await page.getByRole('button', { name: 'Demo controls' }).click()
  const clock = panelOf(page).getByText(/^Backend clock: /)
  const before = (await clock.textContent()) ?? ''
  await panelOf(page).getByRole('button', { name: step }).click()
  await expect(clock).not.toHaveText(before)
}

/** Lets an hour pass. */
const passHour = async (page: Page): Promise<void> => {
  await moveClock(page, '+1 hour')
  await page.keyboard.press('Escape')
  await expect(panelOf(page)).toBeHidden()
}

test('QUO-08 QUO-10 AUT-21 a quote goes through two rounds and becomes an order that is authorized', async ({
  page,
}) => {
  await signInAs(page, people.limited, '/account/quotes/quo_2047/changes')
  await settled(page)
  await page
    .getByRole('textbox', { name: /^Quantity of/ })
    .first()
    .fill('60')
  await page.getByRole('textbox', { name: 'What should be different' }).fill('Twice as many handles, please.')
  await page.getByRole('button', { name: 'Send to the seller' }).click()
  await expect(page.getByText('30 → 60', { exact: false }).first()).toBeVisible()

  await handOver(page, people.admin)
  await open(page, '/admin/quotes/quo_2047')
  for (const field of await page.getByRole('textbox', { name: /^Discount on/ }).all()) await field.fill('10')
  await page.getByRole('button', { name: 'Send the offer' }).click()
  await expect(page.getByText('Version 4 offered', { exact: false }).first()).toBeVisible()

  await handOver(page, people.limited)
  await open(page, '/account/quotes/quo_2047')
  await page.getByRole('button', { name: /^Review and order/ }).click()
  await page.getByLabel(/^PO number/).fill('PO-2047')
  await page.getByRole('button', { name: /^Place order for/ }).click()
  const title = page.getByRole('heading', { level: 1, name: /SO-/ })
  await expect(title).toBeVisible()
  const number = /SO-\d+/.exec((await title.textContent()) ?? '')?.[0] ?? ''

  await handOver(page, people.authorizer)
  await open(page, `/account/authorizations?view=pending&q=${number}`)
  await page.getByTestId('authorizations-table').getByRole('link', { name: number }).click()
  await page.getByRole('main').getByRole('button', { name: 'Approve', exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Approve SO-/ })
    .click()
  await expect(page.getByRole('list', { name: 'Authorization path' })).toContainText('Approved by Adam Lis')
})

const photo = { name: 'bent handle.png', mimeType: 'image/png', buffer: Buffer.from('89504e470d0a1a0a', 'hex') }

test('RMA-03 RMA-04 RMA-07 RMA-11 RMA-13 a damaged delivery goes back with a photo, and its credit pays a bill', async ({
  page,
}) => {
  await signInAs(page, people.buyer, '/account/returns/new')
  await settled(page)
  await page
    .getByRole('button', { name: /^Return from SO-/ })
    .first()
    .click()
  await choose(page.getByRole('checkbox', { name: /^Return / }).first())
  await page.getByRole('combobox', { name: /^Reason for / }).selectOption('Damaged in shipping')
  await page.locator('input[type="file"]').first().setInputFiles(photo)
  await expect(page.getByText('bent handle.png')).toBeVisible()
  await page.getByRole('button', { name: 'Send the return' }).click()
  const title = page.getByRole('heading', { level: 1, name: /RMA/ })
  await expect(title).toBeVisible()
  const path = new URL(page.url()).pathname
  await passHour(page)

  await handOver(page, people.admin)
  await open(page, path.replace('/account/', '/admin/'))
  for (const act of ['Save authorization', 'Save receipt', 'Save decision']) {
    const confirm = page.getByRole('button', { name: act })
    if (act === 'Save authorization' && !(await confirm.isVisible())) continue
    await page.getByRole('button', { name: 'All', exact: true }).click()
    await confirm.click()
    await expect(confirm).toBeHidden()
  }
  await passHour(page)

  await handOver(page, people.buyer)
  await open(page, path)
  const memo = page.getByText(/^Credit memo CM-\d+$/)
  await expect(memo).toBeVisible()
  const number = ((await memo.textContent()) ?? '').replace('Credit memo ', '')

  // The memo alone settles a part of a bill that is as large.
  await open(page, '/account/invoices/pay?invoice=["inv_s017"]')
  const boxes = page.getByRole('checkbox', { name: /^(?:CM|DP)-/ })
  await expect(boxes.first()).toBeChecked()
  for (const box of await boxes.all()) {
    if ((await box.locator('xpath=ancestor::li[1]').innerText()).includes(number)) continue
    // What is chosen comes back from the server.
    await box.click()
    await expect(box).not.toBeChecked()
  }
  const line = page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: number }) })
  const [amount = ''] = /[\d,]+\.\d\d/.exec(await line.innerText()) ?? []
  await page.getByRole('button', { name: /^Pay a part/ }).click()
  await page.getByLabel(/^Amount for INV-/).fill(amount.replace(',', ''))
  // The button moves when what is left open appears.
  await page.keyboard.press('Tab')
  await expect(page).toHaveURL(/part=/)
  await settled(page)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Settle with credits' }).click()
  await expect(page.getByRole('main')).toContainText(number)
  await expect(page.getByRole('table', { name: 'What it settled' })).toContainText(amount)
})

test('SUB-04 SUB-06 a licence is added in the middle of a period and billed as it was previewed', async ({ page }) => {
  await signInAs(page, people.buyer, '/account/subscriptions/sub_4001')
  await settled(page)
  await page.getByRole('button', { name: 'Change quantity' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Window designer, seat, quantity').fill('9')
  await dialog.getByRole('button', { name: 'See what it comes to' }).click()
  await expect(dialog.getByRole('table', { name: 'For the rest of the period' })).toBeVisible()
  const next = await dialog.getByRole('group', { name: 'Next bill' }).innerText()
  const previewed = /[\d,]+\.\d\d\sPLN$/.exec(next.trim())?.[0] ?? 'nothing'
  await dialog.getByRole('button', { name: 'Change quantity' }).click()
  await expect(dialog).toBeHidden()
  await moveClock(page, '+30 days')
  // No session lasts that long.
  await signInAs(page, people.buyer, '/account/subscriptions/sub_4001')
  await settled(page)
  const bills = page.getByRole('table', { name: 'Bills' })
  await expect(bills.getByRole('row', { name: /9 × Window designer, seat/ }).first()).toContainText(previewed)
})
