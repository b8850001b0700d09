import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { getInvoice } from '@/contract/invoice-detail'
import { listInvoices } from '@/contract/invoices'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'

const invoicesOf = async (world: World, view: 'open' | 'paid') => {
  const ines = await world.as('ines')
  const { rows } = await ines.call(listInvoices, { query: { view, sort: '-issuedOn', pageSize: 12 } })
  return Promise.all(rows.map(({ id }) => ines.call(getInvoice, { params: { invoiceId: id } })))
}

describe('the page of an invoice', () => {
  it('INV-18 INV-05 shows the discount with its last day and real rate, the order, and leads to the payment', async () => {
    const world = await createWorld()
    const invoice = (await invoicesOf(world, 'open')).find(({ discount, order }) => discount?.available && order?.id)
    const { user, router } = await renderRoute(`/account/invoices/${invoice!.id}`, { as: 'ines', world })
    expect(await screen.findByText(/^Save .+: pay .+ by /)).toBeInTheDocument()
    expect(screen.getByText(/of the whole invoice/)).toBeInTheDocument()
    expect(screen.getAllByText(invoice!.order!.number).length).toBeGreaterThan(0)
    await user.click(screen.getByRole('button', { name: 'Pay' }))
    expect(router.state.location.pathname).toBe('/account/invoices/pay')
    expect(router.state.location.search).toMatchObject({ invoice: [invoice!.id] })
  })

  it('INV-07 INV-14 shows what settled a paid one', async () => {
    const world = await createWorld()
    const invoice = (await invoicesOf(world, 'paid')).find(({ settlements }) => settlements.length > 0)
    await renderRoute(`/account/invoices/${invoice!.id}`, { as: 'ines', world })
    const table = await screen.findByRole('table', { name: 'Payments and credits' })
    expect(within(table).getAllByRole('row').length).toBe(invoice!.settlements.length + 2)
    expect(screen.queryByRole('button', { name: 'Pay' })).not.toBeInTheDocument()
  })
})

describe('the invoices that are selected', () => {
  it('INV-02 go to one payment', async () => {
    const { user, router } = await renderRoute('/account/invoices?view=open', { as: 'ines' })
    const boxes = await screen.findAllByRole('checkbox', { name: /INV-/ })
    await user.click(boxes[0]!)
    await user.click(boxes[1]!)
    await user.click(await screen.findByRole('button', { name: 'Pay 2 invoices' }))
    expect(router.state.location.pathname).toBe('/account/invoices/pay')
    expect((router.state.location.search as { invoice: string[] }).invoice).toHaveLength(2)
  })
})
