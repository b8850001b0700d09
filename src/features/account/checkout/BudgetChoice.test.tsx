import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addBasketLines } from '@/contract/basket'
import { getOrder, listOrders } from '@/contract/orders'
import type { BudgetId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'
import type { BudgetRow } from '@mocks/store/rows/company'

const placeButton = () => screen.getByRole('button', { name: /^Place order for/ })

/** Somebody with goods in the basket, and budgets as the test wants them. */
const worldFor = async (person: string, budgets: Partial<Record<string, Partial<BudgetRow>>> = {}): Promise<World> => {
  const world = await createWorld()
  const client = await world.as(person)
  const products = await world.store.read((tx) => tx.products.all())
  const product = products.find(({ discontinued, minimum }) => !discontinued && minimum === 1)!
  const lines = [{ productId: product.id, quantity: product.multiple * 10 }]
  await client.call(addBasketLines, { body: { lines } }, { idempotencyKey: `basket-of-${person}` })
  const { id: reader } = await world.user(person)
  await world.store.write(async (tx) => {
    await tx.users.update(reader, { locale: 'en' })
    for (const [id, patch] of Object.entries(budgets)) await tx.budgets.update(id as BudgetId, patch ?? {})
    return ok(null)
  })
  return world
}

describe('cost centre and budget at the checkout', () => {
  it('AUT-30 lets the buyer choose the cost centre, shows what is left after the order, and charges it', async () => {
    const world = await worldFor('lena')
    const { user, browser, router } = await renderRoute('/account/checkout', { as: 'lena', world })
    const section = await screen.findByRole('region', { name: 'Cost centre and budget' })
    expect(screen.queryByTestId('checkout-budget')).not.toBeInTheDocument()
    await user.selectOptions(within(section).getByLabelText('Cost centre'), '420 · Gdańsk site fitting')
    const budget = await screen.findByTestId('checkout-budget')
    expect(budget).toHaveTextContent(/Fitting on site until .*Left now.*PLN.*After this order.*PLN/)
    await user.click(placeButton())
    await screen.findByRole('heading', { level: 1, name: /is placed$/ })
    browser.mountHere()
    const orderId = router.state.location.pathname.split('/')[3] as never
    expect((await browser.call(getOrder, { params: { orderId } })).costCentre?.code).toBe('420')
  })

  it('AUT-30 refuses an order without a cost centre where one has to be chosen, and keeps what was typed', async () => {
    const world = await worldFor('lena')
    const { user, browser } = await renderRoute('/account/checkout', { as: 'lena', world })
    const before = (await browser.call(listOrders, { query: {} })).total
    browser.mountHere()
    await user.type(screen.getByRole('textbox', { name: /PO number/ }), 'KJ-P-1')
    await user.click(placeButton())
    expect(await screen.findByText('A cost centre has to be chosen')).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: /PO number/ })).toHaveValue('KJ-P-1')
    expect((await browser.call(listOrders, { query: {} })).total).toBe(before)
  })

  it('CON-05 warns of a budget that is exceeded, with by how much', async () => {
    const warned = await worldFor('tomasz', { bdg_fitting: { amount: 0 } })
    await renderRoute('/account/checkout', { as: 'tomasz', world: warned })
    expect(await screen.findByText(/exceeds the budget “Fitting on site” by .*PLN/)).toBeInTheDocument()
    expect(screen.getByText(/You may order all the same/)).toBeInTheDocument()
    expect(screen.getByText('420 · Gdańsk site fitting')).toBeInTheDocument()
  })

  it('CON-05 says before ordering that a budget lets nothing beyond it through, and orders nothing', async () => {
    const blocked = await worldFor('tomasz', { bdg_fitting: { amount: 0, mode: 'block' } })
    const { user, browser } = await renderRoute('/account/checkout', { as: 'tomasz', world: blocked })
    expect(await screen.findByText(/wait for the next window from .*2026/)).toBeInTheDocument()
    const before = (await browser.call(listOrders, { query: {} })).total
    browser.mountHere()
    await user.click(placeButton())
    expect(await screen.findByText('The order exceeds the budget')).toBeInTheDocument()
    expect((await browser.call(listOrders, { query: {} })).total).toBe(before)
  })

  it('AUT-30 shows nothing to people whom no budget concerns', async () => {
    await renderRoute('/account/checkout', { as: 'ines' })
    expect(placeButton()).toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Cost centre and budget' })).not.toBeInTheDocument()
  })
})
