import type { APIRequestContext } from '@playwright/test'
import { choose, expect, settled, test } from '../fixtures'
import { placeButton, placedNumber } from '../ordering'
import { people } from '../people'
import { control, personAt } from './two-machines'

const company = 'Okna Podhale Sp. z o.o.'
const email = 'ewa@okna-podhale.example'
const handle = 'HW-120-W'

type State = { mails: { to: string; links: (string | { href: string })[] }[] }

/** The link of the newest mail to somebody, as it stands in their mailbox. */
const mailedLink = async (request: APIRequestContext, to: string): Promise<string> => {
  const { mails } = (await (await request.get('/api/__backend/state')).json()) as State
  const paths = mails
    .filter((mail) => mail.to === to)
    .flatMap(({ links }) => links.map((link) => (typeof link === 'string' ? link : link.href)))
  const link = new URL(paths.find((path) => path.includes('token=')) ?? '/', 'http://localhost')
  return link.pathname + link.search
}

test('REG-01 REG-02 REG-03 REG-04 ORD-23 ACC-14 a company nobody knows registers, becomes a customer of the ERP, and places its first order', async ({
  browser,
  baseURL,
  request,
}) => {
  test.setTimeout(120_000)
  await control(request, { command: 'erp', mode: 'up' })
  const guest = await (await browser.newContext({ baseURL })).newPage()
  await guest.goto('/register')
  await guest.getByLabel('Company name').fill(company)
  await guest.getByLabel('Tax number').fill('PL 856-734-62-15')
  await guest.getByLabel('Street and number').fill('ul. Nowotarska 5')
  await guest.getByLabel('Postal code').fill('34-500')
  await guest.getByLabel('City').fill('Zakopane')
  await guest.getByLabel('Your name').fill('Ewa Gąsienica')
  await guest.getByLabel('Phone').fill('+48 18 555 01 10')
  await guest.getByLabel('Work e-mail').fill(email)
  await choose(guest.getByRole('checkbox'))
  await guest.getByRole('button', { name: 'Send the registration' }).click()
  await expect(guest.getByRole('heading', { level: 1, name: 'Look into your mail' })).toBeVisible()
  await guest.goto(await mailedLink(request, email))
  await guest.getByRole('button', { name: 'This is my address' }).click()
  await expect(guest.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()

  const desk = await personAt(browser, baseURL, people.admin)
  await desk.goto('/admin/registrations')
  await settled(desk)
  await desk.getByTestId('registrations-table').getByRole('link', { name: company }).click()
  await desk.getByRole('link', { name: /Create the contractor/ }).click()
  await expect(desk.getByLabel('Tax number')).toHaveValue('PL8567346215')
  await desk.getByLabel('Credit limit').fill('10000')
  await desk.getByRole('button', { name: 'Create in the ERP' }).click()

  await expect(desk.getByRole('radio', { name: new RegExp(`${company}.*C-`) })).toBeChecked()
  await expect(desk.getByRole('radio', { name: /Ewa Gąsienica/ })).toBeChecked()
  await desk.getByRole('button', { name: 'Approve and invite Ewa Gąsienica' }).click()
  await expect(desk.getByRole('link', { name: new RegExp(company) })).toBeVisible()

  await guest.goto(await mailedLink(request, email))
  await guest.getByLabel('New password').fill('seven quiet oak planks')
  await guest.getByRole('button', { name: 'Set the password and sign in' }).click()
  await expect(guest.getByRole('navigation', { name: 'My Account' })).toBeVisible()

  await guest.goto('/account/basket')
  await settled(guest)
  await guest.getByRole('combobox', { name: 'SKU or product name' }).fill(handle)
  await guest.getByRole('option').first().click()
  await guest.getByRole('textbox', { name: 'Quantity', exact: true }).fill('10')
  await guest.keyboard.press('Enter')
  await expect(guest.getByRole('table', { name: 'Basket lines' })).toContainText(handle)
  await guest.getByRole('button', { name: 'Go to checkout' }).click()
  await placeButton(guest).click()
  const number = await placedNumber(guest)

  await desk.getByRole('link', { name: new RegExp(company) }).click()
  await desk.getByRole('link', { name: 'Documents' }).click()
  await expect(desk.getByTestId('customer-orders-table').getByRole('link', { name: number })).toBeVisible()
})
