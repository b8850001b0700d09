import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { addBasketLines } from '@/contract/basket'
import { configureProduct } from '@/contract/configurator'
import { newKey } from '@mocks/http/testing/buyers'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

test('PRD-02 a configuration that has become dearer is accepted, one that cannot be made is put right before it is ordered', async () => {
  const world = await createWorld()
  const ines = await world.as('ines')
  const asked = { params: { sku: 'WD-76' }, query: { choice: ['glazing:triple'] } }
  const { productId, choices, name } = await ines.call(configureProduct, asked)
  await ines.call(
    addBasketLines,
    { body: { lines: [{ productId, quantity: 2, choices }] } },
    { idempotencyKey: newKey() },
  )
  const erp = async (action: string): Promise<void> => {
    await world.backend.controls({ command: 'configurator', action, sku: 'WD-76', choice: 'glazing:triple' })
    await world.backend.advance(60_000)
  }
  await erp('dearer')
  const { user } = await renderRoute('/account/basket', { as: 'ines', world })
  expect(await screen.findByText(/^One piece cost .* and now costs/)).toBeInTheDocument()
  expect(screen.getByText(/^1 line needs a change/)).toBeInTheDocument()
  // Another price is no reason for another quantity.
  expect(screen.queryByText(/^Make it/)).not.toBeInTheDocument()
  await user.click(screen.getByText('Keep it on these terms'))
  await waitFor(() => expect(screen.queryByText(/^1 line needs a change/)).not.toBeInTheDocument())
  expect(screen.getByRole('link', { name: 'Change configuration' })).toHaveFocus()
  await erp('slower')
  expect(await screen.findByText('It leaves after 20 workdays instead of 15.')).toBeInTheDocument()
  await user.click(screen.getByText('Keep it on these terms'))
  await waitFor(() => expect(screen.queryByText(/^1 line needs a change/)).not.toBeInTheDocument())
  await user.click(screen.getByText('Go to checkout'))

  // It happens while the buyer is about to order: nothing is ordered, and what stands in the way is named.
  await screen.findByText(/^Place order for/)
  await erp('forbid')
  await user.click(await screen.findByText(/^Place order for/))
  expect(await screen.findByTestId('stopped-lines')).toHaveTextContent(`${name}: its rules or its price`)
  await waitFor(() => expect(screen.getByText(/^Place order for/).closest('button')).toBeDisabled())
  await user.click(screen.getByText('Open the basket'))
  expect(await screen.findByText('Not made at the moment: the supplier has stopped.')).toBeInTheDocument()
  expect(screen.queryByText('Keep it on these terms')).not.toBeInTheDocument()
})
