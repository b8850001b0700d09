import { enterScenario } from './demo-controls'
import { choose, expect, settled, signInAs, test } from './fixtures'
import { placeButton, placedNumber } from './ordering'
import { people } from './people'
import { demoPassword } from '../mocks/seed/people'

test('SEC-04 a sign-in that fails says so at the fields and keeps the address', async ({ page }) => {
  await page.goto('/sign-in')
  const form = page.getByRole('form', { name: 'Sign in' })
  const email = form.getByRole('textbox', { name: 'Work e-mail' })
  const password = form.getByLabel('Password', { exact: true })
  await form.getByRole('button', { name: 'Sign in' }).click()
  await expect(email).toHaveAttribute('aria-invalid', 'true')
  await expect(email).toBeFocused()
  await email.fill('nobody@nowhere')
  await password.fill('guess')
  await form.getByRole('button', { name: 'Sign in' }).click()
  await expect(form.getByText('Enter an e-mail address, such as name@company.com.')).toBeVisible()
  await email.fill(people.buyer)
  await form.getByRole('button', { name: 'Sign in' }).click()
  await expect(form.getByText('E-mail and password do not belong together.')).toBeVisible()
  await expect(email).toHaveValue(people.buyer)
  await password.fill(demoPassword)
  await form.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()
})

test('ORD-15 bad input at the checkout is said at the field, and nothing typed is lost', async ({ page }) => {
  await signInAs(page, people.buyer, '/account/checkout')
  const wantedOn = page.getByLabel('Wanted on')
  await page.getByRole('textbox', { name: 'PO number' }).fill('E2E-<b>1</b>')
  await wantedOn.fill('2020-02-02')
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'virus.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ') })
  await expect(page.getByText('Files of this type cannot be attached.')).toBeVisible()
  await placeButton(page).click()
  await expect(page.getByText('Choose a day that is not in the past.')).toBeVisible()
  await expect(wantedOn).toHaveAttribute('aria-invalid', 'true')
  await expect(wantedOn).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'PO number' })).toHaveValue('E2E-<b>1</b>')

  await wantedOn.fill('')
  await placeButton(page).click()
  await placedNumber(page)
})

test('SEC-06 a session that ends in the middle of the checkout asks for the password and loses nothing', async ({
  page,
  context,
}) => {
  await signInAs(page, people.buyer, '/account/checkout')
  await page.getByRole('textbox', { name: 'PO number' }).fill('E2E-4712')
  await page.getByRole('textbox', { name: 'Note for the warehouse' }).fill('Ring twice')
  await enterScenario(context, 'expired-session')
  await placeButton(page).click()

  const dialog = page.getByRole('dialog', { name: 'Sign in again' })
  await dialog.getByLabel('Password', { exact: true }).fill(demoPassword)
  await dialog.getByRole('button', { name: 'Sign in' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('textbox', { name: 'PO number' })).toHaveValue('E2E-4712')
  await expect(page.getByRole('textbox', { name: 'Note for the warehouse' })).toHaveValue('Ring twice')
  await placeButton(page).click()
  await placedNumber(page)
})

test('an answer that fails shows the id to quote and a way to try again', async ({ page, context }) => {
  await signInAs(page, people.buyer, '/account/orders')
  await settled(page)
  await enterScenario(context, 'server-errors')
  await page.getByRole('navigation', { name: 'My Account' }).getByRole('link', { name: 'Invoices' }).click()
  const problem = page.getByTestId('problem').or(page.getByTestId('crash')).first()
  await expect(problem).toContainText('Something went wrong')
  await expect(problem).toContainText(/req-[0-9a-f]+/)
  await enterScenario(context, 'default')
  await problem.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible()
})

test('NAV-12 without a connection the page stays, says so, and goes on when it is back', async ({ page, context }) => {
  await signInAs(page, people.buyer, '/account/orders')
  await settled(page)
  // What is fetched ahead must have arrived: a file that breaks off is a complaint of the browser's own.
  let before = -1
  let sinceLast = 0
  // It comes one thing after another, begun when the browser is idle: once without anything new may be between two.
  const quietRounds = async (): Promise<number> => {
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)))
    const now = await page.evaluate(() => performance.getEntriesByType('resource').length)
    sinceLast = now === before ? sinceLast + 1 : 0
    before = now
    return sinceLast
  }
  await expect.poll(quietRounds, { intervals: [700], timeout: 40_000 }).toBeGreaterThan(2)
  await context.setOffline(true)
  await expect(page.getByText('You are offline. What you see may be old; what you type stays here.')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Purchase history' })).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('You are offline.')).toBeHidden()
})

test('NAV-12 a page whose script cannot be fetched says so within the portal, and comes when the connection is back', async ({
  page,
  context,
  allowConsole,
}) => {
  allowConsole(/ERR_INTERNET_DISCONNECTED|did not arrive|Error in route match/)
  await signInAs(page, people.buyer)
  await settled(page)
  await context.setOffline(true)
  await page.getByRole('navigation', { name: 'My Account' }).getByRole('link', { name: 'Disputes' }).click()
  await expect(page.getByTestId('crash')).toContainText('The portal could not be reached')
  await context.setOffline(false)
  await expect(page.getByRole('heading', { level: 1, name: 'Disputes' })).toBeVisible()
})

test('NAV-12 a part whose script cannot be fetched leaves the rest of the page as it is, and comes with the page anew', async ({
  page,
  allowConsole,
}) => {
  allowConsole(/ERR_FAILED/)
  const panel = /assets\/FilterPanel-.+\.js$/
  await page.route(panel, (route) => route.abort())
  await signInAs(page, people.buyer, '/account/orders')
  await settled(page)
  const filter = page.getByRole('main').getByRole('button', { name: 'Filter' })
  await filter.click()
  await expect(page.getByTestId('problem')).toContainText('The portal could not be reached')
  await expect(page.getByRole('table', { name: 'Purchase history' })).toBeVisible()
  await page.unroute(panel)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByTestId('problem')).toBeHidden()
  await settled(page)
  await filter.click()
  await expect(page.getByRole('dialog', { name: 'Filter' })).toBeVisible()
})

test('ADM-05 who saves an order after somebody else is asked what to keep', async ({ page, context }) => {
  await signInAs(page, people.admin)
  const other = await context.newPage()
  for (const [desk, reference] of [
    [page, 'Mine'],
    [other, 'Theirs'],
  ] as const) {
    await desk.goto('/admin/orders?q=KJ-7731')
    await desk.getByTestId('desk-orders-table').getByRole('link').first().click()
    await desk.getByRole('button', { name: 'Edit order' }).click()
    await desk.getByRole('dialog').getByRole('textbox', { name: 'Reference' }).fill(reference)
  }
  await other.getByRole('button', { name: 'Save changes' }).click()
  await expect(other.getByRole('main')).toContainText('Theirs')

  await page.getByRole('button', { name: 'Save changes' }).click()
  const conflict = page.getByRole('dialog', { name: 'Somebody else saved this in the meantime' })
  await expect(conflict.getByRole('group', { name: 'Reference' })).toContainText('Theirs')
  await choose(conflict.getByRole('radio', { name: /^Yours/ }))
  await conflict.getByRole('button', { name: 'Save with these choices' }).click()
  await expect(conflict).toBeHidden()
  await expect(page.getByRole('main')).toContainText('Mine')
  await expect(other.getByRole('main')).toContainText('Mine')
})

test('who may not open a page is told which permission is missing, inside the shell', async ({ page }) => {
  await signInAs(page, people.integrator, '/admin/orders')
  await expect(page.getByTestId('forbidden')).toContainText('It needs the permission “')
  await expect(
    page.getByRole('navigation', { name: 'Administration' }).getByRole('link', { name: 'Synchronization' }),
  ).toBeVisible()
  await expect(
    page.getByRole('navigation', { name: 'Administration' }).getByRole('link', { name: 'Orders' }),
  ).toHaveCount(0)
})

test('a viewer sees no prices, no basket, and why', async ({ page }) => {
  await signInAs(page, people.viewer, '/account/basket')
  await expect(page.getByTestId('forbidden')).toContainText('Ines Calder can give it to you')
  await page.goto('/account/orders')
  await settled(page)
  await expect(page.getByRole('table', { name: 'Purchase history' })).not.toContainText('PLN')
})

test('an address that leads nowhere says so and shows a way on', async ({ page, allowConsole }) => {
  allowConsole(/resource\/not-found/)
  await page.goto('/nowhere/at/all')
  await expect(page.getByRole('heading', { level: 1, name: 'There is nothing here' })).toBeVisible()
  await signInAs(page, people.buyer, '/account/orders/ord_unknown')
  await expect(page.getByTestId('not-found')).toBeVisible()
  await page.getByRole('navigation', { name: 'My Account' }).getByRole('link', { name: 'Orders' }).click()
  await expect(page.getByRole('table', { name: 'Purchase history' })).toBeVisible()
})
