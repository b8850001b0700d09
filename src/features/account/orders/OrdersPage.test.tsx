import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { breakDown } from '@/testing/break-down'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

const table = () => screen.findByTestId('orders-table')
const rowOf = async (poNumber: string): Promise<HTMLElement> => {
  const cell = await within(await table()).findByText(poNumber)
  return cell.closest('tr') ?? cell
}
const bodyRows = async () =>
  within(await table())
    .getAllByRole('row')
    .filter((row) => row.closest('tbody'))

describe('the purchase history', () => {
  it('ORD-01 shows number, date, amount, origin and tracking of an order', async () => {
    await renderRoute('/account/orders', { as: 'ines' })
    const row = await rowOf('KJ-7719')
    expect(within(row).getByRole('link', { name: /^SO-\d+$/ })).toHaveAttribute(
      'href',
      expect.stringContaining('ord_s004'),
    )
    expect(row).toHaveTextContent(/16 Nov 2026/)
    expect(row).toHaveTextContent('Partly shipped')
    expect(row).toHaveTextContent('Online')
    expect(row).toHaveTextContent(/[\d,]+\.\d\d PLN/)
  })

  it('ORD-02 has the tabs Open, In store and All with their counts', async () => {
    const { user, router } = await renderRoute('/account/orders', { as: 'ines' })
    await screen.findByRole('button', { name: /^Open\s*\d+$/ })
    const inStore = screen.getByRole('button', { name: /^In store\s*\d+$/ })
    await user.click(inStore)
    await waitFor(async () => {
      const rows = await bodyRows()
      expect(rows.length).toBe(Number(/\d+/.exec(inStore.textContent ?? '')?.[0]))
      for (const row of rows) expect(row).toHaveTextContent('In store')
    })
    expect(router.state.location.search).toMatchObject({ view: 'inStore' })
    await user.click(screen.getByRole('button', { name: /^All/ }))
    await rowOf('KJ-7731')
  })

  it('ORD-03 tells where an order came from, whatever the way', async () => {
    await renderRoute('/account/orders?pageSize=100', { as: 'ines' })
    expect(await rowOf('KJ-7704')).toHaveTextContent('E-mail')
    expect(await rowOf('4500019840')).toHaveTextContent('EDI')
    expect(await rowOf('KJ-7731')).toHaveTextContent('Online')
  })

  it('ORD-04 shows carrier and tracking number, how many shipments more, or that nothing has left', async () => {
    await renderRoute('/account/orders', { as: 'ines' })
    const shipped = await rowOf('KJ-7719')
    expect(shipped).toHaveTextContent(/(DPD|DHL|UPS|GLS|InPost) \w+.*\+1/)
    expect(await rowOf('KJ-7731')).toHaveTextContent('Not shipped')
  })

  it('ORD-01 finds an order by the SKU of a product on it and says when nothing matches', async () => {
    const { user, router } = await renderRoute('/account/orders', { as: 'ines' })
    await rowOf('KJ-7731')
    await user.type(screen.getByRole('searchbox', { name: /SKU or product/ }), 'GT-300-8011200')
    await waitFor(() => expect(screen.queryByText('KJ-7719')).not.toBeInTheDocument())
    await rowOf('KJ-7731')
    await user.type(screen.getByRole('searchbox', { name: /SKU or product/ }), ' nonsense')
    // The list follows each key: what the last of them asks for must not come after it is cleared.
    await waitFor(() => expect(router.state.location.search).toMatchObject({ q: 'GT-300-8011200 nonsense' }))
    await user.click(await screen.findByRole('button', { name: 'Clear filters' }))
    await rowOf('KJ-7719')
  })

  it('ORD-01 filters from the address, says each filter as a chip and takes it back', async () => {
    const { user, router } = await renderRoute('/account/orders?status=%5B%22onHold%22%5D', { as: 'ines' })
    await rowOf('KJ-7729')
    expect(await bodyRows()).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Remove filter: Status' }))
    expect(screen.getByRole('searchbox', { name: /^Order, PO/ })).toHaveFocus()
    await rowOf('KJ-7719')
    expect(router.state.location.search).not.toHaveProperty('status')
  })

  it('ORD-01 opens with an address that makes no sense', async () => {
    await renderRoute('/account/orders?page=minus&status=lost&sort=colour&totalFrom=much', { as: 'ines' })
    await rowOf('KJ-7731')
  })

  it('ORD-01 hides amounts and ordering again from people without the permissions', async () => {
    await renderRoute('/account/orders', { as: 'helena' })
    const row = await rowOf('KJ-7719')
    expect(row).not.toHaveTextContent('PLN')
    expect(screen.queryByRole('link', { name: /again$/ })).not.toBeInTheDocument()
    expect(screen.queryByText(/^Total of/)).not.toBeInTheDocument()
  })

  it('refuses people of the seller, with whose page it is', async () => {
    await renderRoute('/account/orders', { as: 'ida' })
    expect(await screen.findByTestId('forbidden')).toHaveTextContent('It is a page for customers')
  })

  it('says what went wrong and tries again', async () => {
    const world = await createWorld()
    const mend = await breakDown(world, 'listOrders')
    const { user } = await renderRoute('/account/orders', { as: 'ines', world })
    await screen.findByTestId('problem')
    mend()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await rowOf('KJ-7731')
  })
})
