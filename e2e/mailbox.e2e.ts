import { expect, settled, signInAs, test } from './fixtures'
import { people } from './people'

test('MBX-01 MBX-02 MBX-03 RMA-26 an e-mail becomes a complaint of its customer, with what it names', async ({
  page,
}) => {
  await signInAs(page, people.admin, '/admin/mailbox')
  await settled(page)
  await page.getByRole('link', { name: 'Scratched handles in the delivery to Gdańsk' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: /Scratched handles/ })).toBeVisible()
  // Its script is gone, and its pictures wait for the reader.
  const messages = page.getByRole('list', { name: 'Messages' })
  await expect(messages.getByText('2 pictures from elsewhere are not loaded', { exact: false })).toBeVisible()
  await messages.getByRole('button', { name: 'Load them for this conversation' }).click()
  await expect(messages.getByRole('img', { name: 'Kestrel Joinery' })).toHaveAttribute('src', /^data:image/)

  // The order that the words name is attached, then a complaint is made of the message.
  const attach = page.getByRole('button', { name: /^Attach to SO-/ })
  const number = ((await attach.textContent()) ?? '').replace('Attach to ', '')
  await attach.click()
  await expect(page.getByRole('button', { name: `Remove from ${number}` })).toBeVisible()
  await page.getByRole('button', { name: 'Complaint' }).click()
  const drawer = page.getByRole('dialog', { name: 'Case from this message' })
  await expect(drawer.getByRole('combobox', { name: 'Type' })).toHaveValue('complaint')
  await expect(drawer.getByRole('combobox', { name: 'About' }).locator('option:checked')).toHaveText(`Order ${number}`)
  await drawer.getByRole('button', { name: 'Open the case' }).click()

  await expect(page).toHaveURL(/\/admin\/cases\//)
  await expect(page.getByText('two of the handles of order', { exact: false })).toBeVisible()
  await expect(page.getByRole('main').getByText('Tomasz Wrona').first()).toBeVisible()
  // The conversation stays with the case.
  await page.getByRole('link', { name: 'Scratched handles in the delivery to Gdańsk' }).click()
  await expect(page).toHaveURL(/\/admin\/mailbox\/eml_damaged/)
})
