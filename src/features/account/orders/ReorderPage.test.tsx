import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { getBasket } from '@/contract/basket'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

const table = () => screen.getByRole('table', { name: 'Lines to order again' })
const quantity = (name: RegExp) => within(table()).getByRole('textbox', { name })

describe('ordering again', () => {
  it('TPL-05 puts the chosen lines of an earlier order into the basket', async () => {
    const { user, browser, router } = await renderRoute('/account/orders/ord_s004/reorder', { as: 'ines' })
    const before = (await browser.call(getBasket, {})).lines
    await user.click(within(table()).getByRole('checkbox', { name: /Order Corner drive.* again/ }))
    await user.click(screen.getByRole('button', { name: 'Add 2 lines to the basket' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Basket' })).toBeInTheDocument()
    expect(screen.getByText(/2 lines of SO-\d+ are in the basket now/)).toBeInTheDocument()
    expect(router.state.location.pathname).toBe('/account/basket')
    const after = (await browser.call(getBasket, {})).lines
    expect(after.map(({ sku }) => sku)).toContain('HW-120-A')
    expect(after.length).toBeGreaterThan(before.length)
  })

  it('ORD-07 shows what each line cost then and costs now, and whether it is there', async () => {
    await renderRoute('/account/orders/ord_s004/reorder', { as: 'ines' })
    const row = within(table()).getByText('SC-700-132').closest('tr')
    expect(row).toHaveTextContent(/\d+\.\d\d PLN.*\d+\.\d\d PLN/)
    expect(row).toHaveTextContent(/Same price|than then/)
    expect(row).toHaveTextContent(/in stock/i)
  })

  it('ORD-07 takes only quantities the product is sold in', async () => {
    const { user } = await renderRoute('/account/orders/ord_s004/reorder', { as: 'ines' })
    const field = quantity(/Quantity of Corner drive/)
    await user.clear(field)
    await user.type(field, '33')
    await user.tab()
    expect(field).toHaveAccessibleDescription(/Order in steps of 10, 40 for example/)
    expect(screen.getByRole('button', { name: /^Add 3 lines/ })).toHaveAttribute('aria-disabled', 'true')
    await user.clear(field)
    await user.type(field, '40')
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /^Add 3 lines/ })).not.toHaveAttribute('aria-disabled'),
    )
  })

  it('ORD-07 adds nothing while no line is chosen', async () => {
    const { user } = await renderRoute('/account/orders/ord_s004/reorder', { as: 'ines' })
    await user.click(screen.getByRole('checkbox', { name: 'All lines that can be ordered' }))
    expect(screen.getByRole('button', { name: /^Add/ })).toHaveAccessibleDescription('Choose at least one line')
  })

  it('ORD-07 is refused to people who may not order', async () => {
    await renderRoute('/account/orders/ord_s004/reorder', { as: 'helena' })
    expect(await screen.findByTestId('forbidden')).toHaveTextContent('place orders')
  })

  it('keeps the choice when adding fails', async () => {
    const world = await createWorld()
    const { user } = await renderRoute('/account/orders/ord_s004/reorder', { as: 'ines', world })
    await user.click(within(table()).getByRole('checkbox', { name: /Order Corner drive.* again/ }))
    await world.backend.controls({ command: 'failNext', status: 503, endpointId: 'addBasketLines' })
    await user.click(screen.getByRole('button', { name: 'Add 2 lines to the basket' }))
    expect(await screen.findByTestId('problem')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Add 2 lines to the basket' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Basket' })).toBeInTheDocument()
  })
})
