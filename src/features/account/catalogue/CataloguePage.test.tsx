import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderRoute } from '@/testing/render-route'

const goods = () => screen.findByTestId('goods')

test('NAV-14 the catalogue forgives a slip, is narrowed down by the address, and leads to the product', async () => {
  const { user, router } = await renderRoute('/account/catalogue?q=hadnle', { as: 'ines' })
  expect(await screen.findByText('Showing results for handle')).toBeInTheDocument()
  await user.click(await screen.findByRole('checkbox', { name: /^white/ }))
  await waitFor(() => expect(router.state.location.search).toMatchObject({ feature: ['colour:white'] }))
  const link = await within(await goods()).findByRole('link', { name: 'Window handle Astra, 35 mm spindle, white' })
  await user.click(link)
  expect(await screen.findByRole('heading', { level: 1, name: /Window handle Astra/ })).toBeInTheDocument()
  expect(router.state.location.pathname).toBe('/account/catalogue/HW-101-W')
})

test('NAV-14, PRD-06 the page of a product says why it costs that, converts it, and fills the basket by its rules', async () => {
  const { user, world } = await renderRoute('/account/catalogue/GK-350-P?currency=EUR', { as: 'ines' })
  expect(await screen.findByText(/^Also in EUR: \u20661 PLN = 0\.2352 EUR/)).toBeInTheDocument()
  const steps = screen.getByRole('table', { name: 'Price by quantity' })
  expect(within(steps).getAllByRole('row').length).toBeGreaterThan(2)
  expect(within(steps).getAllByText('By quantity').length).toBeGreaterThan(0)
  const form = screen.getByRole('form', { name: 'Order this product' })
  const quantity = within(form).getByLabelText('Quantity')
  await user.clear(quantity)
  await user.type(quantity, '51')
  expect(await within(form).findByText('The next possible quantity is 100.')).toBeInTheDocument()
  await user.clear(quantity)
  await user.type(quantity, '100')
  await user.click(within(form).getByRole('button', { name: 'Add to basket' }))
  expect(await within(form).findByText(/^In the basket/)).toBeInTheDocument()
  const { id } = await world.user('ines')
  const basket = await world.store.read((tx) => tx.baskets.one('userId', id))
  expect(basket?.lines.some((line) => line.quantity >= 100)).toBe(true)
})

test('NAV-14 a product that is no longer sold says so and names what there is instead', async () => {
  await renderRoute('/account/catalogue/HW-101-B', { as: 'ines' })
  expect(await screen.findByText('This product is no longer sold')).toBeInTheDocument()
  expect(screen.getAllByRole('link', { name: /anthracite/ }).length).toBeGreaterThan(0)
  expect(screen.queryByRole('button', { name: 'Add to basket' })).toBeNull()
})
