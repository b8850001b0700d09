import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addBasketLines, getBasket } from '@/contract/basket'
import { getOrder } from '@/contract/orders'
import type { ProductId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { holdReplies } from '@/testing/hold-replies'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'

/** Lays as many pieces of a product into one warehouse alone. */
const lay = (world: World, productId: ProductId, code: string, quantity: number) =>
  world.store.write(async (tx) => {
    const row = await tx.stock.one('productId', productId)
    return ok(await tx.stock.update(row!.id, { home: code, quantity, warehouses: [{ code, quantity }] }))
  })

/** Two lines of Ines, each lying in a warehouse of its own. */
const apart = async () => {
  const world = await createWorld()
  const { id, companyId } = await world.user('ines')
  const plain = (await world.store.read((tx) => tx.products.all())).filter(
    (row) => !row.discontinued && !row.configurator && row.listPrice.PLN && row.listPrice.PLN < 3_000,
  )
  const [a, b] = plain as [(typeof plain)[number], (typeof plain)[number]]
  await world.store.write(async (tx) => {
    const basket = await tx.baskets.one('userId', id)
    return ok(basket && (await tx.baskets.update(basket.id, { lines: [], companyId: companyId! })))
  })
  const quantities = [a, b].map(({ minimum, multiple }) => Math.ceil(minimum / multiple) * multiple)
  await lay(world, a.id, 'POZ', quantities[0]! * 2)
  await lay(world, b.id, 'GDA', quantities[1]! * 2)
  const ines = await world.as('ines')
  const lines = [a, b].map(({ id: productId }, at) => ({ productId, quantity: quantities[at]! }))
  await ines.call(addBasketLines, { body: { lines } }, { idempotencyKey: 'apart-of-ines' })
  return { world, a, b, quantities }
}

describe('an order in parts', () => {
  it('ORD-18 is split over two warehouses by choice, at the cost shown, and is followed delivery by delivery', async () => {
    const { world } = await apart()
    const { user, browser, router } = await renderRoute('/account/checkout', { as: 'ines', world })
    expect(within(await screen.findByTestId('standing')).getAllByRole('listitem')).toHaveLength(4)
    const before = (await browser.call(getBasket, {})).plan.choices
    const release = holdReplies(/\/basket$/)
    const perWarehouse = screen.getByRole('radio', { name: /^One for each warehouse/ })
    await user.click(perWarehouse)
    // A choice that is switched off while it is worked on would lose the focus to nowhere.
    expect(perWarehouse).toBeEnabled()
    expect(perWarehouse).toBeChecked()
    release()
    expect(await screen.findByText('Delivery 1 from Poznań')).toBeInTheDocument()
    expect(screen.getByText('Delivery 2 from Gdańsk')).toBeInTheDocument()
    expect(screen.queryByText('The basket has changed')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /^Place order for / }))
    await screen.findByRole('heading', { level: 1, name: /^Order SO-\d+ is placed$/ })
    const orderId = router.state.location.pathname.split('/')[3] as never
    const order = await browser.call(getOrder, { params: { orderId } })
    expect(order.totals!.total).toEqual(before.find(({ split }) => split === 'warehouse')!.total)
    await router.navigate({ to: '/account/orders/$orderId', params: { orderId } })
    const table = await screen.findByRole('table', { name: 'Agreed deliveries' })
    expect(within(table).getByText('Delivery 1 from Poznań')).toBeInTheDocument()
    expect(within(table).getAllByText(/^Leaves /)).toHaveLength(2)
  })

  it('ORD-19 shows what is different when stock has moved, and orders once that is agreed to', async () => {
    const { world, a, quantities } = await apart()
    const { user } = await renderRoute('/account/checkout', { as: 'ines', world })
    await screen.findByTestId('deliveries')
    await lay(world, a.id, 'POZ', 0)
    expect(await screen.findByText('Stock has changed')).toBeInTheDocument()
    expect(screen.getByTestId('changed-lines')).toHaveTextContent(`0 → ${quantities[0]} backordered`)
    await user.click(screen.getByRole('button', { name: /^Place order for / }))
    await screen.findByRole('heading', { level: 1, name: /^Order SO-\d+ is placed$/ })
  })
})

it('ORD-15 a line gets its own day and note on the basket page, and keeps them', async () => {
  const { world, a } = await apart()
  const { user, browser } = await renderRoute('/account/basket', { as: 'ines', world })
  const [open] = await screen.findAllByRole('button', { name: /^Note, date or address of / })
  await user.click(open!)
  const dialog = await screen.findByRole('dialog')
  await user.type(await within(dialog).findByLabelText('Not before'), '2026-12-07')
  await user.type(within(dialog).getByRole('textbox', { name: 'Note for this line' }), 'Third floor')
  await user.click(within(dialog).getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(await screen.findByText('Third floor')).toBeInTheDocument()
  expect(screen.getByText(/^Not before /)).toBeInTheDocument()
  const { lines } = await browser.call(getBasket, {})
  expect(lines.find(({ productId }) => productId === a.id)!.wishes).toMatchObject({ requestedOn: '2026-12-07' })
})
