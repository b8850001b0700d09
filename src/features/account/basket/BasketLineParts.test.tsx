import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { addBasketLines, getBasket, getCheckout } from '@/contract/basket'
import { ok } from '@/domain/result'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'
import { empty, products } from '@mocks/http/testing/buyers'

it('ORD-15 a line is split, and a part of it goes to another address', async () => {
  const world = await createWorld()
  await empty(world, 'ines')
  const [product] = (await products(world)).filter(({ minimum, multiple }) => minimum === 1 && multiple === 1)
  const client = await world.as('ines')
  const body = { lines: [{ productId: product!.id, quantity: 8 }] }
  await client.call(addBasketLines, { body }, { idempotencyKey: 'eight-of-it' })
  const { deliveryAddresses } = await client.call(getCheckout, {})
  const site = deliveryAddresses[1]!.address
  const { user, browser } = await renderRoute('/account/basket', { as: 'ines', world })

  await user.click(await screen.findByRole('button', { name: /^Split the line of/ }))
  const dialog = within(await screen.findByRole('dialog', { name: /^Split / }))
  const pieces = await dialog.findByRole('textbox', { name: 'How many go another way' })
  expect(pieces).toHaveValue('4')
  const save = () => dialog.getByRole('button', { name: 'Split line' })
  expect(save()).toHaveAccessibleDescription(/Choose what is different/)
  await user.clear(pieces)
  await user.type(pieces, '3')
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Delivery address' }), `${site.name}, ${site.city}`)
  await user.click(save())
  await waitFor(async () => {
    const { lines } = await browser.call(getBasket, {})
    expect(lines.map(({ quantity, shipTo }) => [quantity, shipTo?.name])).toEqual([
      [5, undefined],
      [3, site.name],
    ])
  })
  expect(await screen.findByText(`To ${site.name}, ${site.city}`)).toBeVisible()
})

it.each([
  ['block', /You can pay by card or pay invoices at the checkout/],
  ['authorize', /It will wait until an account manager/],
] as const)('ORD-17 INV-24 the basket warns of the credit before it is ordered: %s', async (creditPolicy, said) => {
  const world = await createWorld()
  const { companyId } = await world.user('ines')
  await world.store.write(async (tx) => {
    const [settings] = await tx.portalSettings.all()
    await tx.portalSettings.update(settings!.id, { creditPolicy })
    return ok(await tx.companies.update(companyId!, { creditLimit: 1 }))
  })
  await renderRoute('/account/basket', { as: 'ines', world })
  expect(await screen.findByText('This order exceeds your credit limit')).toBeVisible()
  expect(screen.getByText(said)).toBeVisible()
  expect(screen.getByRole('link', { name: 'View open invoices' })).toBeVisible()
})
