import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { OrderId } from '@/domain/ids'
import { breakDown } from '@/testing/break-down'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'

const numberOf = (world: World, id: string) =>
  world.store.read(async (tx) => (await tx.orders.require(id as OrderId)).number)
/** Waiting to be sent; rejected once for Kestrel Joinery; rejected once for another company. */
const storyOf = async (world: World) => ({
  queued: await numberOf(world, 'ord_s001'),
  rejected: await numberOf(world, 'ord_s011'),
  rejectedElsewhere: await numberOf(world, 'ord_s052'),
})

const table = () => screen.findByTestId('desk-orders-table')
const bodyRows = async () =>
  within(await table())
    .getAllByRole('row')
    .slice(1)

describe('the orders of the desk', () => {
  it('ADM-03 lists the orders of every company with counts of each view and totals by currency', async () => {
    const world = await createWorld()
    const { queued } = await storyOf(world)
    await renderRoute('/admin/orders?pageSize=100', { as: 'marta', world })
    await screen.findByText(queued)
    expect(screen.getByRole('button', { name: /^Not in the ERP\s*3$/ })).toBeInTheDocument()
    const rows = await bodyRows()
    const companies = new Set(rows.map((row) => within(row).getAllByRole('cell')[1]?.textContent))
    expect(companies.size).toBeGreaterThan(3)
    const totals = within(await table())
      .getByText(/^Total of \d+ orders$/)
      .closest('tr')
    expect(totals?.textContent).toMatch(/PLN.*EUR|EUR.*PLN/)
  })

  it('ADM-03 opens the view a link names and keeps a change of view in the address', async () => {
    const world = await createWorld()
    const { queued, rejected } = await storyOf(world)
    const { user, router } = await renderRoute('/admin/orders?view=failed', { as: 'marta', world })
    await screen.findByText(rejected)
    expect(await bodyRows()).toHaveLength(3) // two orders and the totals
    await user.click(screen.getByRole('button', { name: /^Not in the ERP/ }))
    await screen.findByText(queued)
    expect(router.state.location.search).toMatchObject({ view: 'notInErp' })
  })

  it('ADM-04 filters by several things at once, says them as chips and takes them back one by one', async () => {
    const world = await createWorld()
    const { queued, rejected, rejectedElsewhere } = await storyOf(world)
    const { user, router } = await renderRoute('/admin/orders?view=notInErp', { as: 'marta', world })
    await screen.findByText(queued)
    await user.click(screen.getByRole('button', { name: 'Filter' }))
    const panel = await screen.findByRole('dialog')
    await user.click(await within(panel).findByRole('checkbox', { name: /Kestrel Joinery/ }))
    await user.click(within(panel).getByRole('checkbox', { name: 'Sending failed' }))
    await waitFor(() => expect(screen.queryByText(queued)).not.toBeInTheDocument())
    expect(screen.getByText(rejected)).toBeInTheDocument()
    expect(screen.queryByText(rejectedElsewhere)).not.toBeInTheDocument()
    expect(router.state.location.search).toMatchObject({ erpState: ['failed'], view: 'notInErp' })

    await user.click(screen.getByRole('button', { name: /Remove.*ERP state/, hidden: true }))
    await screen.findByText(queued)
    expect(router.state.location.search).not.toHaveProperty('erpState')
  })

  it('ADM-04 compares amounts only within one currency', async () => {
    const { user } = await renderRoute('/admin/orders', { as: 'marta' })
    await user.click(screen.getByRole('button', { name: 'Filter' }))
    const panel = await screen.findByRole('dialog')
    expect(within(panel).getByText(/Choose one currency first/)).toBeInTheDocument()
    await user.click(await within(panel).findByRole('checkbox', { name: 'PLN' }))
    expect(await within(panel).findByLabelText('Total from')).toBeInTheDocument()
  })

  it('offers to clear the filters when nothing matches', async () => {
    const world = await createWorld()
    const { queued } = await storyOf(world)
    const { user } = await renderRoute('/admin/orders?q=no-such-order', { as: 'marta', world })
    await user.click(await screen.findByRole('button', { name: 'Clear filters' }))
    expect(await screen.findByText(queued)).toBeInTheDocument()
  })

  it('shows what went wrong and tries again', async () => {
    const world = await createWorld()
    const { queued } = await storyOf(world)
    const mend = await breakDown(world, 'listDeskOrders')
    const { user } = await renderRoute('/admin/orders', { as: 'marta', world })
    await screen.findByTestId('problem')
    mend()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText(queued)).toBeInTheDocument()
  })

  it('is refused to whoever may not see the desk', async () => {
    await renderRoute('/admin/orders', { as: 'ida' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/not|may/i)
    expect(screen.queryByTestId('desk-orders')).not.toBeInTheDocument()
  })
})

describe('orders that their customers have to authorize', () => {
  it('ADM-22 ADM-23 are found by the state of their authorization and show its path without a way to decide', async () => {
    const world = await createWorld()
    const waiting = await numberOf(world, 'ord_a002')
    const { user } = await renderRoute('/admin/orders?authorization=pending', { as: 'marta', world })
    await user.click(await within(await table()).findByRole('link', { name: waiting }))
    const path = await screen.findByRole('list', { name: 'Authorization path' })
    expect(path).toHaveTextContent(/Approved by Adam Lis/)
    expect(path).toHaveTextContent(/Ines Calder decides/)
    expect(screen.queryByRole('button', { name: 'Approve' })).not.toBeInTheDocument()
  })
})
