import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

const table = () => screen.findByTestId('desk-orders-table')
const bodyRows = async () => within(await table()).getAllByRole('row').slice(1)

describe('the orders of the desk', () => {
  it('ADM-03 lists the orders of every company with counts of each view and totals by currency', async () => {
    await renderRoute('/admin/orders?pageSize=100', { as: 'marta' })
    await screen.findByText('SO-100149')
    expect(screen.getByRole('button', { name: /^Not in the ERP\s*3$/ })).toBeInTheDocument()
    const rows = await bodyRows()
    const companies = new Set(rows.map((row) => within(row).getAllByRole('cell')[1]?.textContent))
    expect(companies.size).toBeGreaterThan(3)
    const totals = within(await table()).getByText(/^Total of \d+ orders$/).closest('tr')
    expect(totals?.textContent).toMatch(/PLN.*EUR|EUR.*PLN/)
  })

  it('ADM-03 opens the view a link names and keeps a change of view in the address', async () => {
    const { user, router } = await renderRoute('/admin/orders?view=failed', { as: 'marta' })
    await screen.findByText('SO-100145')
    expect(await bodyRows()).toHaveLength(3) // two orders and the totals
    await user.click(screen.getByRole('button', { name: /^Not in the ERP/ }))
    await screen.findByText('SO-100149')
    expect(router.state.location.search).toMatchObject({ view: 'notInErp' })
  })

  it('ADM-04 filters by several things at once, says them as chips and takes them back one by one', async () => {
    const { user, router } = await renderRoute('/admin/orders?view=notInErp', { as: 'marta' })
    await screen.findByText('SO-100149')
    await user.click(screen.getByRole('button', { name: 'Filter' }))
    const panel = await screen.findByRole('dialog')
    await user.click(await within(panel).findByRole('checkbox', { name: /Kestrel Joinery/ }))
    await user.click(within(panel).getByRole('checkbox', { name: 'Sending failed' }))
    await waitFor(() => expect(screen.queryByText('SO-100149')).not.toBeInTheDocument())
    expect(screen.getByText('SO-100145')).toBeInTheDocument()
    expect(screen.queryByText('SO-100132')).not.toBeInTheDocument()
    expect(router.state.location.search).toMatchObject({ erpState: ['failed'], view: 'notInErp' })

    await user.click(screen.getByRole('button', { name: /Remove.*ERP state/, hidden: true }))
    await screen.findByText('SO-100149')
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
    const { user } = await renderRoute('/admin/orders?q=no-such-order', { as: 'marta' })
    await user.click(await screen.findByRole('button', { name: /Clear/ }))
    expect(await screen.findByText('SO-100149')).toBeInTheDocument()
  })

  it('shows what went wrong and tries again', async () => {
    const world = await createWorld()
    await world.backend.controls({ command: 'failNext', status: 500, endpointId: 'listDeskOrders' })
    const { user } = await renderRoute('/admin/orders', { as: 'marta', world })
    await screen.findByTestId('problem')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('SO-100149')).toBeInTheDocument()
  })

  it('is refused to whoever may not see the desk', async () => {
    await renderRoute('/admin/orders', { as: 'ida' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/not|may/i)
    expect(screen.queryByTestId('desk-orders')).not.toBeInTheDocument()
  })
})
