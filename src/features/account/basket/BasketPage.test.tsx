import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addBasketLines, getBasket, removeBasketLine } from '@/contract/basket'
import { createCatalog } from '@/contract/catalogs'
import { searchProducts } from '@/contract/products'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

const field = (name: RegExp) => screen.findByRole('textbox', { name })

describe('the basket', () => {
  it('ORD-25 adds a product with a few keys: search, number, Enter', async () => {
    const { user, browser } = await renderRoute('/account/basket', { as: 'ines' })
    const search = screen.getByRole('combobox', { name: 'SKU or product name' })
    await user.type(search, 'GC-340-L')
    await screen.findByRole('option', { name: /GC-340-L/ })
    await user.keyboard('{Enter}')
    const amount = await field(/^Quantity$/)
    await waitFor(() => expect(amount).toHaveFocus())
    await user.clear(amount)
    await user.type(amount, '20{Enter}')
    await waitFor(async () => {
      const { lines } = await browser.call(getBasket, {})
      expect(lines.find(({ sku }) => sku === 'GC-340-L')?.quantity).toBe(20)
    })
    await waitFor(() => expect(search).toHaveFocus())
    expect(search).toHaveValue('')
  })

  it('ORD-15 changes a quantity at once and shows the amounts the backend answers', async () => {
    const { user, browser } = await renderRoute('/account/basket', { as: 'ines' })
    const before = await browser.call(getBasket, {})
    const line = before.lines.find(({ minimum, multiple }) => minimum === 1 && multiple === 1) ?? before.lines[0]
    const quantity = await field(new RegExp(`Quantity of ${line?.name.slice(0, 12)}`))
    await user.clear(quantity)
    await user.type(quantity, '30')
    await waitFor(async () => {
      const after = await browser.call(getBasket, {})
      expect(after.lines.find(({ id }) => id === line?.id)?.quantity).toBe(30)
      expect(after.totals?.total.amount).not.toBe(before.totals?.total.amount)
    })
  })

  it('ORD-15 shows the quantity of a line again when its field was emptied and left', async () => {
    const { user, browser } = await renderRoute('/account/basket', { as: 'ines' })
    const [line] = (await browser.call(getBasket, {})).lines
    const quantity = await field(new RegExp(`Quantity of ${line?.name.slice(0, 12)}`))
    await user.clear(quantity)
    expect(quantity).toHaveValue('')
    await user.tab()
    expect(quantity).toHaveValue(String(line?.quantity))
    await user.clear(quantity)
    await user.type(quantity, '2,5')
    await user.tab()
    expect(quantity).toHaveValue('2,5')
    expect(quantity).toBeInvalid()
  })

  it('ORD-15 says at the line why a quantity cannot be ordered, and offers one that can', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { rows } = await ines.call(searchProducts, { query: { q: 'GC-340-L' } })
    const productId = rows[0]?.id
    if (!productId) throw new Error('The seed has no such product')
    await ines.call(addBasketLines, { body: { lines: [{ productId, quantity: 13 }] } }, { idempotencyKey: 'thirteen' })
    const { user } = await renderRoute('/account/basket', { as: 'ines', world })
    const quantity = await field(/Quantity of Corner drive/)
    expect(quantity).toHaveAccessibleDescription(/Order in steps of 10/)
    expect(screen.getByRole('button', { name: 'Go to checkout' })).toHaveAccessibleDescription(/1 line needs a change/)
    await user.click(screen.getByRole('button', { name: 'Make it 20' }))
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Go to checkout' })).not.toHaveAttribute('aria-disabled'),
    )
  })

  it('ORD-15 takes a line out and puts it back on Undo', async () => {
    const { user, browser } = await renderRoute('/account/basket', { as: 'ines' })
    const before = (await browser.call(getBasket, {})).lines
    const [first] = screen.getAllByRole('button', { name: /^Remove / })
    if (first) await user.click(first)
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(async () => {
      const after = (await browser.call(getBasket, {})).lines
      expect(after.map(({ sku }) => sku).sort()).toEqual(before.map(({ sku }) => sku).sort())
    })
  })

  it('ORD-15 says when the basket was changed elsewhere and shows what it is now', async () => {
    const world = await createWorld()
    const { user } = await renderRoute('/account/basket', { as: 'ines', world })
    const elsewhere = await world.as('ines')
    const { lines } = await elsewhere.call(getBasket, {})
    const [gone, kept] = lines
    if (!gone || !kept) throw new Error('The seed has too short a basket')
    const quantity = await field(new RegExp(`Quantity of ${kept.name.slice(0, 12)}`))
    await elsewhere.call(removeBasketLine, { params: { lineId: gone.id }, query: { version: gone.version } })
    const own = await world.as('ines')
    own.mountHere()
    await user.clear(quantity)
    await user.type(quantity, '40')
    await waitFor(() => expect(screen.queryByText(gone.sku)).not.toBeInTheDocument())
  })

  it('ORD-15 goes to the checkout with a quantity that was typed just now, and calls nothing changed', async () => {
    const { user, browser } = await renderRoute('/account/basket', { as: 'ines' })
    const [line] = (await browser.call(getBasket, {})).lines
    const quantity = await field(new RegExp(`Quantity of ${line?.name.slice(0, 12)}`))
    await user.clear(quantity)
    await user.type(quantity, '40')
    await user.click(screen.getByRole('button', { name: 'Go to checkout' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Checkout' })).toBeInTheDocument()
    expect((await browser.call(getBasket, {})).lines[0]?.quantity).toBe(40)
    const order = screen.getByRole('list', { name: 'Lines in this order' })
    expect(within(order).getAllByRole('listitem')[0]).toHaveTextContent('40')
    expect(screen.queryByText('The basket has changed')).not.toBeInTheDocument()
  })

  it('ORD-15 does not go to the checkout past a quantity that is none', async () => {
    const { user, browser, router } = await renderRoute('/account/basket', { as: 'ines' })
    const [line] = (await browser.call(getBasket, {})).lines
    const quantity = await field(new RegExp(`Quantity of ${line?.name.slice(0, 12)}`))
    await user.clear(quantity)
    await user.type(quantity, '2,5')
    await user.click(screen.getByRole('button', { name: 'Go to checkout' }))
    await waitFor(() => expect(quantity).toHaveFocus())
    expect(router.state.location.pathname).toBe('/account/basket')
  })

  it('ORD-15 keeps the place of the keyboard when a line is taken out, down to the last', async () => {
    const { user, browser } = await renderRoute('/account/basket', { as: 'ines' })
    const { lines } = await browser.call(getBasket, {})
    for (const { name } of lines) {
      const left = screen.getAllByRole('button', { name: /^Remove / }).length - 1
      screen.getByRole('button', { name: `Remove ${name}` }).focus()
      await user.keyboard('{Enter}')
      await waitFor(() => expect(screen.queryAllByRole('button', { name: /^Remove / })).toHaveLength(left))
      if (left > 0) await waitFor(() => expect(screen.getAllByRole('button', { name: /^Remove / })[0]).toHaveFocus())
    }
    await waitFor(() => expect(document.activeElement).not.toBe(document.body))
  })

  it('CON-03 says at the line what the person’s catalogs do not hold', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { id } = await world.user('ines')
    const body = { name: 'Small things', description: '', active: true, productIds: [], branchIds: [], userIds: [id] }
    const input = { body: { ...body, categories: ['gaskets', 'screws'] } }
    await ines.call(createCatalog, input, { idempotencyKey: 'catalog-of-ines' })
    await renderRoute('/account/basket', { as: 'ines', world })
    expect(await screen.findAllByText('Not in your catalogs. Remove it to go on.')).toHaveLength(1)
  })

  it('says why it is empty and what to do', async () => {
    await renderRoute('/account/basket', { as: 'lukas' })
    expect(await screen.findByText('The basket is empty')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Go to the purchase history' })).toHaveAttribute('href', '/account/orders')
  })

  it('is refused to people who may not order', async () => {
    await renderRoute('/account/basket', { as: 'helena' })
    expect(await screen.findByTestId('forbidden')).toHaveTextContent('place orders')
  })
})
