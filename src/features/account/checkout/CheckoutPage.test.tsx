import { onlineManager } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { addBasketLines, getBasket } from '@/contract/basket'
import { getOrder, listOrders } from '@/contract/orders'
import { searchProducts } from '@/contract/products'
import { ok } from '@/domain/result'
import { basketQueries } from '@/entities/basket/basket.queries'
import { holdReplies } from '@/testing/hold-replies'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'
import { userIds } from '@mocks/seed/people'
import { checkoutDraftOf } from './checkout-draft.store'

const placeButton = () => screen.getByRole('button', { name: /^Place order for [\d,]+\.\d\d\s[A-Z]{3}$/ })
const receipt = () => screen.findByRole('heading', { level: 1, name: /^Order SO-\d+ is placed$/ })

/** Puts a product into somebody's basket. */
const fill = async (world: World, person: string, quantity: number): Promise<void> => {
  const client = await world.as(person)
  const { rows } = await client.call(searchProducts, { query: { q: 'HW-101-K' } })
  const productId = rows[0]?.id
  if (!productId) throw new Error('The seed has no such product')
  await client.call(
    addBasketLines,
    { body: { lines: [{ productId, quantity }] } },
    { idempotencyKey: `fill-${person}` },
  )
}

describe('the checkout', () => {
  it('ORD-08 lets a buyer with terms order on account without anybody else', async () => {
    const { user, browser } = await renderRoute('/account/checkout', { as: 'ines' })
    expect(screen.getAllByText(/payable within 30 days/)).not.toHaveLength(0)
    await user.click(placeButton())
    await receipt()
    expect(screen.getByText(/pay by invoice, 30 days net/)).toBeInTheDocument()
    expect((await browser.call(getBasket, {})).lines).toEqual([])
  })

  it('ORD-15 sends number, reference, note, address and a file with the order', async () => {
    const { user, browser, router } = await renderRoute('/account/checkout', { as: 'ines' })
    await user.type(screen.getByRole('textbox', { name: /PO number/ }), 'KJ-9001')
    await user.type(screen.getByRole('textbox', { name: /Reference/ }), 'Wola 14')
    await user.type(screen.getByRole('textbox', { name: /Note for the warehouse/ }), 'Ring twice')
    await user.click(screen.getByRole('radio', { name: /Gdańsk/ }))
    const input = screen.getByTestId('file-upload').querySelector('input[type="file"]')
    await user.upload(
      input as HTMLInputElement,
      new File(['%PDF-1.7 drawing'], 'drawing.pdf', { type: 'application/pdf' }),
    )
    await screen.findByText('drawing.pdf')
    await waitFor(() => expect(checkoutDraftOf(userIds.ines)?.attachments).toHaveLength(1))
    await user.click(placeButton())
    await receipt()
    const orderId = router.state.location.pathname.split('/')[3] as never
    const order = await browser.call(getOrder, { params: { orderId } })
    expect(order).toMatchObject({ poNumber: 'KJ-9001', reference: 'Wola 14', note: 'Ring twice' })
    expect(order.shipTo.city).toBe('Gdańsk')
    expect(order.documents.map(({ name }) => name)).toContain('drawing.pdf')
  })

  it('ORD-15 says at the field that a number is too long, and cuts nothing off it', async () => {
    const { user } = await renderRoute('/account/checkout', { as: 'ines' })
    const number = screen.getByRole('textbox', { name: /PO number/ })
    await user.click(number)
    await user.paste('4500-2026/KRK-'.repeat(3))
    await user.click(placeButton())
    expect(number).toHaveFocus()
    expect(number).toHaveValue('4500-2026/KRK-'.repeat(3))
    expect(number).toHaveAccessibleDescription(/35/)
  })

  it('ORD-25 does not say that nothing was ordered while the receipt is on its way', async () => {
    const { user, queryClient } = await renderRoute('/account/checkout', { as: 'ines' })
    const said = new Set<string>()
    const watch = new MutationObserver(() => {
      for (const alert of screen.queryAllByRole('alert')) said.add(alert.textContent)
    })
    watch.observe(document.body, { childList: true, subtree: true })
    const release = holdReplies(/\/orders\/order-[^/]+$/)
    await user.click(placeButton())
    const { queryKey } = basketQueries.checkout()
    await waitFor(() => expect(queryClient.getQueryData(queryKey)?.basket.lines).toEqual([]))
    release()
    await receipt()
    watch.disconnect()
    expect([...said]).toEqual([])
  })

  it('ORD-25 places one order however often the button is clicked', async () => {
    const { user, browser } = await renderRoute('/account/checkout', { as: 'ines' })
    const before = (await browser.call(listOrders, { query: {} })).total
    await user.dblClick(placeButton())
    await receipt()
    expect((await browser.call(listOrders, { query: {} })).total).toBe(before + 1)
  })

  it('ORD-15 NAV-12 without a network says so at once, and sends nothing when the network is back', async () => {
    const { user, browser, world } = await renderRoute('/account/checkout', { as: 'ines' })
    const before = (await browser.call(listOrders, { query: {} })).total
    const number = screen.getByRole('textbox', { name: /PO number/ })
    await user.type(number, 'KJ-9002')
    const network = (offline: boolean) =>
      world.backend.controls({ command: 'network', latencyMs: 0, chaosRate: 0, offline })
    onlineManager.setOnline(false)
    onTestFinished(() => onlineManager.setOnline(true))
    await network(true)
    await user.click(placeButton())
    expect(await screen.findByTestId('form-problem')).toHaveTextContent('The portal could not be reached')
    expect(placeButton()).toBeEnabled()
    expect(number).toHaveValue('KJ-9002')
    await network(false)
    onlineManager.setOnline(true)
    await waitFor(async () => expect((await browser.call(listOrders, { query: {} })).total).toBe(before))
    await user.click(placeButton())
    await receipt()
    expect((await browser.call(listOrders, { query: {} })).total).toBe(before + 1)
  })

  it('ORD-15 says at the field what is wrong and keeps what was typed', async () => {
    const { user } = await renderRoute('/account/checkout', { as: 'ines' })
    const wanted = screen.getByLabelText(/Wanted on/)
    await user.type(wanted, '2020-01-01')
    await user.type(screen.getByRole('textbox', { name: /PO number/ }), 'KJ-9002')
    await user.click(placeButton())
    await waitFor(() => expect(wanted).toHaveAttribute('aria-invalid', 'true'))
    expect(screen.getByRole('textbox', { name: /PO number/ })).toHaveValue('KJ-9002')
  })

  it('ORD-15 keeps what was typed over leaving and coming back', async () => {
    const { user, router } = await renderRoute('/account/checkout', { as: 'ines' })
    await user.type(screen.getByRole('textbox', { name: /PO number/ }), 'KJ-9003')
    await user.click(screen.getByRole('link', { name: 'Change the basket' }))
    await screen.findByRole('heading', { level: 1, name: 'Basket' })
    router.history.back()
    expect(await screen.findByRole('textbox', { name: /PO number/ })).toHaveValue('KJ-9003')
  })

  it('ORD-15 shows the difference when the basket changed meanwhile, and orders nothing until agreed again', async () => {
    const world = await createWorld()
    // A page that hears of nothing: without this it may show the change before the click, which then agrees to it.
    await world.backend.controls({ command: 'failNext', status: 401, endpointId: 'streamChanges' })
    const { user, browser } = await renderRoute('/account/checkout', { as: 'ines', world })
    await fill(world, 'ines', 20)
    browser.mountHere()
    await user.click(placeButton())
    const notice = await screen.findByText('The basket has changed')
    expect(notice).toBeInTheDocument()
    const difference = await screen.findByTestId('total-difference')
    expect(within(difference).getByText('Total before')).toBeInTheDocument()
    await user.click(placeButton())
    await receipt()
  })

  it('ORD-15 shows the difference when only prices changed, and orders at the new ones once agreed', async () => {
    const world = await createWorld()
    // A page that hears of nothing: without this it would show the new prices before anybody orders.
    await world.backend.controls({ command: 'failNext', status: 401, endpointId: 'streamChanges' })
    const { user, browser, router } = await renderRoute('/account/checkout', { as: 'ines', world })
    const before = await browser.call(getBasket, {})
    const { productId } = before.lines[0]!
    await world.store.write(async (tx) => {
      const { listPrice } = await tx.products.require(productId)
      return ok(await tx.products.update(productId, { listPrice: { ...listPrice, PLN: (listPrice.PLN ?? 0) + 1000 } }))
    })
    browser.mountHere()
    await user.click(placeButton())
    expect(await screen.findByText('Prices have changed')).toBeInTheDocument()
    expect(screen.queryByText('The basket has changed')).not.toBeInTheDocument()
    const after = await browser.call(getBasket, {})
    expect([after.version, after.lines.length]).toEqual([before.version, before.lines.length])
    expect(after.totals!.total.amount).toBeGreaterThan(before.totals!.total.amount)
    expect(await screen.findByTestId('total-difference')).toBeInTheDocument()

    browser.mountHere()
    await user.click(placeButton())
    await receipt()
    const orderId = router.state.location.pathname.split('/')[3] as never
    expect((await browser.call(getOrder, { params: { orderId } })).totals!.total).toEqual(after.totals!.total)
  })

  it('ORD-08 refuses an order over the credit limit with the amounts, and says so before', async () => {
    const world = await createWorld()
    await fill(world, 'ruth', 500)
    const { user, browser } = await renderRoute('/account/checkout', { as: 'ruth', world })
    expect(screen.getByText('This order exceeds your credit limit')).toBeInTheDocument()
    const before = (await browser.call(listOrders, { query: {} })).total
    await user.click(placeButton())
    expect(await screen.findByText('The order exceeds your credit limit')).toBeInTheDocument()
    expect(screen.getByText(/Nothing was ordered. Limit [\d,.]+\sUSD/)).toBeInTheDocument()
    expect((await browser.call(listOrders, { query: {} })).total).toBe(before)
  })

  it('ORD-08 refuses a blocked customer', async () => {
    const world = await createWorld()
    await fill(world, 'pavel', 10)
    await renderRoute('/account/checkout', { as: 'pavel', world })
    expect(screen.getAllByText('Your account is blocked for orders').length).toBeGreaterThan(0)
    expect(placeButton()).toBeDisabled()
  })

  it('places the order once when the answer was lost and it is tried again', async () => {
    const world = await createWorld()
    const { user, browser } = await renderRoute('/account/checkout', { as: 'ines', world })
    const before = (await browser.call(listOrders, { query: {} })).total
    await world.backend.controls({ command: 'failNext', status: 503, endpointId: 'placeOrder' })
    await user.click(placeButton())
    await screen.findByTestId('form-problem')
    await user.click(placeButton())
    await receipt()
    expect((await browser.call(listOrders, { query: {} })).total).toBe(before + 1)
  })
})
