import { demoPassword } from '../mocks/seed/people'
import { expect, settled, signInAs, test } from './fixtures'
import { people } from './people'

test('ADM-09 an administrator looks, is refused to change, asks to, changes, and both names are kept', async ({
  page,
}) => {
  await signInAs(page, people.admin)
  await page.getByRole('link', { name: 'Shop accounts' }).click()
  await settled(page)
  await page.getByRole('link', { name: 'Ines Calder' }).first().click()
  await page.getByRole('button', { name: 'Log in as user' }).click()
  const asking = page.getByRole('dialog', { name: 'Log in as Ines Calder?' })
  await asking.getByRole('button', { name: 'Log in as Ines Calder' }).click()
  await expect(asking.getByRole('textbox', { name: 'Reason' })).toHaveAttribute('aria-invalid', 'true')
  await asking.getByRole('textbox', { name: 'Reason' }).fill('Case C-2207: the receipt is not what was asked for')
  await asking.getByRole('textbox', { name: /Ticket/ }).fill('C-2207')
  await asking.getByRole('button', { name: 'Log in as Ines Calder' }).click()

  const bar = page.getByTestId('acting-bar')
  await expect(bar).toContainText('Marta Lindqvist is acting as Ines Calder')
  await expect(bar).toContainText('You can look, and change nothing.')

  // What belongs to the company says so instead of offering a form.
  await page.goto('/account/settings/company')
  await expect(page.getByText('You are only looking at this account.').first()).toBeVisible()
  // What offers a button nevertheless is refused by the backend.
  await page.getByRole('main').getByRole('link', { name: 'Notifications' }).click()
  await page.getByRole('main').getByRole('switch').or(page.getByRole('main').getByRole('checkbox')).first().click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('You are only looking', { exact: true })).toBeVisible()
  page.on('dialog', (dialog) => void dialog.accept())
  // The administration is not there meanwhile, and the bar goes with every page.
  await page.goto('/admin/accounts')
  await expect(page.getByTestId('forbidden')).toBeVisible()
  await expect(bar).toBeVisible()

  await page.goto('/account/settings/company')
  await bar.getByRole('button', { name: 'Ask to write' }).click()
  const proof = page.getByRole('dialog', { name: 'Make changes in the account of Ines Calder?' })
  await proof.getByLabel(/Your own password/).fill(demoPassword)
  await proof.getByRole('button', { name: 'Allow changes' }).click()
  await expect(bar).toContainText('both names are kept')
  const email = page.getByRole('textbox', { name: /E-mail for invoices/ })
  await email.fill('invoices@kestrel-joinery.example')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('invoices@kestrel-joinery.example').or(email)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0)

  await bar.getByRole('button', { name: 'Stop acting' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ines Calder' })).toBeVisible()
  await expect(bar).toHaveCount(0)
  const record = page.getByRole('table', { name: 'Logged in as this user' }).getByRole('row').nth(1)
  await expect(record).toContainText('Marta Lindqvist')
  await expect(record).toContainText('Could make changes')
  await page.getByRole('link', { name: 'Audit', exact: true }).click()
  await settled(page)
  await expect(page.getByText('Marta Lindqvist').first()).toBeVisible()
  await expect(page.getByText('Ines Calder').first()).toBeVisible()
})
