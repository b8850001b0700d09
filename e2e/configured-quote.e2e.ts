import { accessibilityViolations, choose, expect, settled, signInAs, test } from './fixtures'
import { handOver, open } from './hand-over'
import { placeButton } from './ordering'
import { people } from './people'

test('PRD-01 PRD-02 QUO-01 QUO-03 QUO-07 what is put together is asked for, offered otherwise, accepted and ordered', async ({
  page,
}) => {
  const main = page.getByRole('main')
  await signInAs(page, people.buyer, '/account/catalogue/WD-76/configure?choice=["width:1200"]')
  await settled(page)
  await choose(main.getByRole('radio', { name: /^Anthracite/ }).first())
  await expect(page).toHaveURL(/outsideColour/)
  await settled(page)
  await main.getByRole('button', { name: 'Ask for a quote' }).click()
  const wanted = page.getByRole('table', { name: 'What you need' })
  await expect(wanted).toContainText('1200 mm')
  await main.getByRole('button', { name: 'Not in the catalogue' }).click()
  await expect(wanted.getByRole('textbox', { name: 'Goods in your own words', exact: true })).toBeFocused()
  await page.keyboard.type('Sealant for outdoor joints')
  await wanted.getByRole('textbox', { name: /^Quantity of Sealant/ }).fill('24')
  await wanted.getByRole('textbox', { name: /^Wished price of Window/ }).fill('850')
  expect(await accessibilityViolations(page)).toEqual([])
  await main.getByRole('button', { name: 'Send the request' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /QU-/ })).toBeVisible()
  const path = new URL(page.url()).pathname

  await handOver(page, people.admin)
  await open(page, path.replace('/account/', '/admin/'))
  await main.getByRole('button', { name: 'Change configuration' }).click()
  const dialog = page.getByRole('dialog')
  await choose(dialog.getByRole('radio', { name: /^Triple(?! with|,)/ }))
  await dialog.getByRole('button', { name: 'Take this configuration' }).click()
  await expect(dialog).toBeHidden()
  await main.getByRole('combobox', { name: /^Choose a product for/ }).fill('GL-960-G')
  await page.getByRole('option', { name: /GL-960-G/ }).click()
  await main.getByRole('textbox', { name: /^Price of Window/ }).fill('990')
  expect(await accessibilityViolations(page)).toEqual([])
  await main.getByRole('button', { name: 'Send the offer' }).click()
  await expect(main.getByText(/^Version 2 offered/).first()).toBeVisible()

  await handOver(page, people.buyer)
  await open(page, path)
  const told = main.getByRole('status').filter({ hasText: 'The seller offers something else' })
  await expect(told).toContainText('Glazing Double → Triple')
  await main.getByRole('button', { name: 'Review and order' }).click()
  await main.getByRole('textbox', { name: /^PO number/ }).fill('PO-WD-76')
  await placeButton(page).click()
  await main.getByRole('link', { name: 'See the order' }).click()
  const line = main.getByRole('table').getByRole('row', { name: /Window Vista 76/ })
  await expect(line).toContainText('990.00 PLN')
  await line.getByText('1200 mm').first().click()
  await expect(line).toContainText('Triple')
})
