import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { getBasket } from '@/contract/basket'
import { ok } from '@/domain/result'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'
import { countLooks, type QuickLook } from './quick-lines'
import { addWritten, useQuickOrder } from './quick-order.store'

/** Waits for what the backend says of the lines; roles of a long list take long to work out. */
const settled = (counts: Partial<Record<QuickLook, number>>) =>
  waitFor(() => expect(countLooks(useQuickOrder.getState().lines)).toMatchObject({ waiting: 0, ...counts }))
const row = (number: string) =>
  screen.getByText(number, { selector: '[role="cell"]' }).closest('[role="row"]') as HTMLElement
const table = () => screen.getByRole('table', { name: 'Lines of the quick order' })

describe('a quick order', () => {
  it('ORD-16 takes 200 pasted numbers, has the wrong ones put right, and fills the basket', async () => {
    const world = await createWorld()
    const all = await world.store.read((tx) => tx.products.all())
    const good = all.filter((product) => !product.discontinued && !product.configurator && product.offer === undefined)
    const lines = Array.from({ length: 196 }, (_, at) => {
      const { sku, minimum, multiple } = good[at % 12]!
      return `${sku}\t${Math.ceil(minimum / multiple) * multiple}`
    })
    const text = ['SKU\tQuantity', ...lines, 'HW-101-WX\t20', 'HW-120-B\t20', 'SC-700-132\tmany', 'HG-440-S\t1'].join(
      '\n',
    )
    const { user, browser, router } = await renderRoute('/account/quick-order', { as: 'tomasz', world })

    fireEvent.change(screen.getByLabelText('Lines'), { target: { value: text } })
    fireEvent.click(screen.getByText('Read lines'))
    expect(screen.getByLabelText('SKU is')).toHaveValue('sku')
    fireEvent.click(screen.getByText('Take over 200 lines'))
    await settled({ ready: 196, fix: 3, adjust: 1 })

    fireEvent.click(screen.getByText('To put right', { selector: 'button' }))
    expect(row('198')).toHaveTextContent('Nobody knows this number')
    fireEvent.click(within(row('198')).getByText(/^Take HW-101-W /))
    await settled({ ready: 197, fix: 2 })
    expect(row('199')).toHaveTextContent('This product is no longer sold')
    fireEvent.click(within(row('199')).getByText(/^Take HW-120-A/))
    await settled({ ready: 198, fix: 1 })
    expect(row('200')).toHaveTextContent('“many” is no quantity')
    const quantity = within(row('200')).getByLabelText(/^Quantity/)
    await user.clear(quantity)
    await user.type(quantity, '4{Enter}')
    await settled({ ready: 199, fix: 0 })
    expect(row('201')).toHaveTextContent(/At least \d+, in steps of \d+/)
    fireEvent.click(screen.getByText('Accept 1 correction'))
    await settled({ ready: 200, adjust: 0 })

    fireEvent.click(screen.getByText(/^Put \d+ products into the basket/))
    await waitFor(() => expect(router.state.location.pathname).toBe('/account/basket'))
    const basket = (await browser.call(getBasket, {})).lines
    expect(basket.map(({ sku }) => sku)).toEqual(expect.arrayContaining(['HW-101-W', 'HW-120-A', 'SC-700-132']))
    expect(basket.flatMap(({ problems }) => problems)).toEqual([])
  })

  it('ORD-16 puts nothing in twice when it fails half-way, and a list of hundreds is one basket', async () => {
    const world = await createWorld({ products: 700 })
    const all = await world.store.read((tx) => tx.products.all())
    const good = all.filter(({ sku, discontinued }) => /-\d{3}$/.test(sku) && !discontinued).slice(0, 520)
    const { browser } = await renderRoute('/account/quick-order', { as: 'tomasz', world })
    addWritten(
      good.map(({ sku, minimum, multiple }, at) => ({
        ...{ row: at + 1, sku, unit: '' },
        quantity: String(Math.ceil(minimum / multiple) * multiple),
      })),
    )
    await settled({ ready: 520 })
    const before = (await browser.call(getBasket, {})).lines.length
    await world.store.write(async (tx) => ok(await tx.products.update(good[510]!.id, { discontinued: true })))
    fireEvent.click(screen.getByText('Put 520 products into the basket'))
    await settled({ ready: 19, fix: 1 })
    expect(useQuickOrder.getState().lines).toHaveLength(20)
    fireEvent.click(screen.getByText('Put 19 products into the basket'))
    await settled({ ready: 0, fix: 1 })
    expect((await browser.call(getBasket, {})).lines).toHaveLength(before + 519)
  })

  it('ORD-16 is typed without a mouse: number, Enter, quantity, Enter', async () => {
    const { user } = await renderRoute('/account/quick-order', { as: 'tomasz' })
    const field = screen.getByRole('combobox', { name: 'Product' })
    await user.type(field, 'HW-101-W')
    await screen.findByRole('option', { name: /HW-101-W/ })
    await user.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Quantity' })).toHaveFocus())
    await user.keyboard('{Enter}')
    expect(field).toHaveFocus()
    expect(await within(table()).findByText(/handle/i)).toBeInTheDocument()
    await user.type(field, 'no such thing')
    await user.click(screen.getByText('Add'))
    await settled({ ready: 1, fix: 1 })
    expect(table()).toHaveTextContent('Nobody knows this number')
    await user.click(screen.getByText('Clear the list'))
    expect(useQuickOrder.getState().lines).toEqual([])
    await user.click(await screen.findByText('Undo'))
    await settled({ ready: 1, fix: 1 })
  })
})
