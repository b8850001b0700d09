import type { Page } from '@playwright/test'
import { accessibilityViolations, expect, nothingSideways, settled, signInAs, test } from './fixtures'
import { people } from './people'

const [germany, emirates] = ['Rheintal Fensterbau GmbH', 'Al Noor Glazing LLC']
const company = (page: Page) => page.getByTestId('company')
const menu = (page: Page) => page.getByRole('menu')
/** A menu opens over the page, outside of its landmarks. */
const over = { except: ['region'] }

test('SEC-04 somebody works for two companies, and no page of one touches the other', async ({
  page,
  context,
  allowConsole,
}) => {
  // The router tells the console of an address without a record.
  allowConsole(/ApiProblem: resource\/not-found/)
  await signInAs(page, people.ofTwoCompanies)
  await page.getByRole('navigation').getByRole('link', { name: 'Orders', exact: true }).click()
  await settled(page)
  const order = page.getByRole('main').getByRole('table').getByRole('link', { name: /^SO-/ }).first()
  const number = await order.innerText()
  await order.click()
  await settled(page)
  const address = page.url()

  const second = await context.newPage()
  await second.goto('/account/settings/profile')
  await settled(second)
  const phone = second.getByLabel('Phone')
  const kept = await phone.inputValue()
  await phone.fill('+49 761 5550 555')

  // By keyboard, and to the list above the order.
  await company(page).focus()
  await page.keyboard.press('Enter')
  await expect(menu(page).getByRole('menuitemradio', { name: germany })).toBeChecked()
  expect(await accessibilityViolations(page, over), 'the menu of companies').toEqual([])
  await menu(page).getByRole('menuitemradio', { name: emirates }).press('Enter')
  await expect(company(page)).toContainText(emirates)
  // It goes by itself after some seconds.
  await expect(page.getByText(`You now work for ${emirates}`)).toBeVisible()
  await expect(page).toHaveURL(/\/account\/orders$/)
  await settled(page)
  await expect(page.getByRole('link', { name: number })).toHaveCount(0)

  // The page of the first company asks instead of acting, with what was typed still in it.
  const asked = second.getByRole('dialog', { name: `This browser now works for ${emirates}` })
  await expect(asked).toBeVisible()
  expect(await accessibilityViolations(second), 'the question of the other page').toEqual([])
  await asked.getByRole('button', { name: `Go on for ${emirates}` }).click()
  await second.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Stay here' }).click()
  await expect(phone).toHaveValue('+49 761 5550 555')
  await asked.getByRole('button', { name: `Go on for ${emirates}` }).click()
  await second.getByRole('button', { name: 'Leave and lose the changes' }).click()
  await expect(company(second)).toContainText(emirates)
  await settled(second)
  await expect(second.getByText(`How we address and reach you about orders of ${emirates}.`)).toBeVisible()
  await second.close()

  // The address of the order says whose it is, and leads there.
  await page.goto(address)
  await page.getByRole('button', { name: `Go on for ${germany}` }).click()
  await expect(page.getByRole('heading', { level: 1, name: number })).toBeVisible()
  await expect(company(page)).toContainText(germany)
  await page.goto('/account/settings/profile')
  await expect(page.getByLabel('Phone')).toHaveValue(kept)
})

test('SEC-04 the company is seen and changed on a telephone, in the dark and from right to left', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 320, height: 740 })
  await signInAs(page, people.ofTwoCompanies)
  await page.getByRole('button', { name: /^EN/ }).click()
  await page.getByRole('menuitemradio', { name: 'العربية' }).click()
  await settled(page)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(company(page)).toContainText(germany)
  await company(page).click()
  await expect(menu(page).getByRole('menuitemradio', { name: emirates })).toBeInViewport({ ratio: 1 })
  expect(await accessibilityViolations(page, over), 'the menu of companies').toEqual([])
  await nothingSideways(page, 'the menu of companies')
  await menu(page).getByRole('menuitemradio', { name: emirates }).click()
  await expect(company(page)).toContainText(emirates)
})
