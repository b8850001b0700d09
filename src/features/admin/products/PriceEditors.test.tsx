import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { getProductMasters, updateProductMasters } from '@/contract/admin/product-masters'
import { getProduct } from '@/contract/admin/products'
import type { ProductId } from '@/domain/ids'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

const productId = 'prd_vt-030-w' as ProductId

it('PRD-07 INT-03 sets list prices and prices by quantity where the portal is master, and only there', async () => {
  const world = await createWorld({ orders: 0 })
  const marta = await world.as('marta')
  const { version, rules, exceptions } = await marta.call(getProductMasters, {})
  const own = rules.map((each) => (each.field === 'prices' ? { ...each, rule: 'portal' as const } : each))
  const page = await renderRoute(`/admin/products/${productId}`, { as: 'marta', world })
  const prices = await screen.findByRole('region', { name: 'Prices' })
  expect(within(prices).queryByLabelText(/^List price in/)).not.toBeInTheDocument()
  await marta.call(updateProductMasters, { body: { version, rules: own, exceptions } })

  const { user } = page
  const field = await within(prices).findByLabelText('List price in PLN')
  await user.clear(field)
  await user.type(field, '99.5')
  const { breaks } = await marta.call(getProduct, { params: { productId } })
  await user.click(within(prices).getByRole('button', { name: 'Add a price' }))
  const entry = within(prices).getAllByRole('group').at(-1)!
  await user.selectOptions(within(entry).getByLabelText('For'), 'B')
  await user.clear(within(entry).getByLabelText('From quantity'))
  await user.type(within(entry).getByLabelText('From quantity'), '500')
  await user.selectOptions(within(entry).getByLabelText('Currency'), 'PLN')
  await user.type(within(entry).getByLabelText('Price of one'), '80')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(async () => {
    const saved = await marta.call(getProduct, { params: { productId } })
    expect(saved.prices.map(({ list }) => list)).toContainEqual({ amount: 9950, currency: 'PLN' })
    expect(saved.breaks).toHaveLength(breaks.length + 1)
  })
})
