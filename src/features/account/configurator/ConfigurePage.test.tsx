import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { placeOrder } from '@/contract/orders'
import { ok } from '@/domain/result'
import { newKey, orderBody } from '@mocks/http/testing/buyers'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

test('PRD-01 PRD-02 a window is configured, put right, bought, and changed in the basket', async () => {
  const world = await createWorld()
  const { id } = await world.user('ines')
  await world.store.write(async (tx) => {
    const basket = await tx.baskets.one('userId', id)
    return ok(basket && (await tx.baskets.update(basket.id, { lines: [] })))
  })
  const { user, router } = await renderRoute('/account/catalogue/WD-76', { as: 'ines', world })
  await user.click(await screen.findByRole('link', { name: 'Configure' }))
  const options = await screen.findByRole('form', { name: 'Options' })
  expect(await screen.findByText('It can be made as chosen')).toBeInTheDocument()

  // What follows the choice: the drawing, and with the size the weight that the hardware has to carry.
  await user.click(within(options).getByLabelText(/^Triple, 44 dB/))
  expect(within(options).getByLabelText(/^Triple, 44 dB/)).toBeChecked()
  const size = within(options).getAllByLabelText('Width')[0]!
  await user.clear(size)
  await user.type(size, '1400')
  expect(await screen.findByRole('img', { name: /^1400 × 1300 mm, tilts and turns, hinges left/ })).toBeInTheDocument()
  const height = within(options).getAllByLabelText('Height')[0]!
  await user.clear(height)
  await user.type(height, '1800')
  expect(await screen.findByRole('img', { name: /^1400 × 1800 mm/ })).toBeInTheDocument()
  expect(screen.getByText('It cannot be made as chosen')).toBeInTheDocument()
  expect(height).toHaveValue('1800')
  const rail = screen.getByRole('complementary', { name: 'Your choice' })
  expect(within(rail).getByText('This hardware carries a sash of up to 80 kg.')).toBeInTheDocument()
  expect(within(rail).getByRole('button', { name: 'Add to basket' })).toHaveAttribute('aria-disabled', 'true')
  await user.click(within(rail).getByRole('button', { name: /^Change “Hardware” to “Heavy duty/ }))
  expect(await screen.findByText('It can be made as chosen')).toBeInTheDocument()

  // What does not go together stays in sight with its reason, and is not taken.
  const concealed = within(options).getByLabelText(/^Concealed/)
  expect(concealed).toHaveAccessibleDescription('Not possible now: This hardware carries a sash of up to 100 kg.')
  await user.click(concealed)
  expect(within(options).getByLabelText(/^Heavy duty/)).toBeChecked()

  // What is typed counts, also when the basket is asked for at once; what cannot be is not ordered as something else.
  const quantity = within(rail).getByLabelText('Quantity')
  const toBasket = within(rail).getByText('Add to basket')
  await user.clear(quantity)
  await user.type(quantity, '0')
  await user.click(toBasket)
  expect(quantity).toHaveFocus()
  await user.clear(quantity)
  await user.type(quantity, '2')
  await user.click(toBasket)
  await user.click(await within(rail).findByText('Open the basket'))
  await user.click(await screen.findByText('Change configuration'))
  const again = await screen.findByRole('form', { name: 'Options' })
  expect(within(again).getAllByLabelText('Width')[0]!).toHaveValue('1400')
  await user.click(within(again).getAllByLabelText(/^Anthracite RAL 7016/)[0]!)
  expect(await screen.findByRole('img', { name: /seen from outside$/ })).toBeInTheDocument()
  await user.click(await screen.findByText('Save in the basket'))
  const saved = await screen.findAllByText('The configuration in the basket is changed.')
  expect(saved.length).toBeGreaterThan(0)
  const basket = await world.store.read((tx) => tx.baskets.one('userId', id))
  expect(
    basket?.lines.map(({ configuration, quantity: wanted }) => ({ ...configuration?.values, wanted })),
  ).toMatchObject([{ width: 1400, height: 1800, hardware: 'heavy', outsideColour: 'anthracite', wanted: 2 }])

  const ines = await world.as('ines')
  const { orderId } = await ines.call(placeOrder, { body: await orderBody(ines) }, { idempotencyKey: newKey() })
  await router.navigate({ to: '/account/orders/$orderId', params: { orderId } })
  expect((await screen.findAllByText('1400 mm')).length).toBeGreaterThan(0)
})
