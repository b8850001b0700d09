import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'

describe('the dashboard', () => {
  it('ADM-01 shows what needs action, then sales, and each count opens its list', async () => {
    const { user, router } = await renderRoute('/admin/dashboard', { as: 'marta' })
    expect(screen.getByText('Last 30 days')).toBeInTheDocument()
    expect(screen.getByText(/Converted into EUR at the ERP’s rates of/)).toBeInTheDocument()

    await user.click(screen.getByRole('link', { name: /Orders the ERP refused/ }))
    await screen.findByText('Orders', { selector: 'h1' })
    expect(router.state.location).toMatchObject({ pathname: '/admin/orders', search: { view: 'failed' } })
  })

  it('ADM-01 has the figures of the chart as a table', async () => {
    const { user } = await renderRoute('/admin/dashboard', { as: 'marta' })
    expect(screen.getByRole('img', { name: /Bar chart of sales over the last 30 days/ })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show as table' }))
    const table = screen.getByRole('table', { name: 'Sales by day, last 30 days' })
    // 30 days, the heads and the sum
    expect(within(table).getAllByRole('row')).toHaveLength(32)
  })

  it('ADM-01 leaves out what the viewer may not open', async () => {
    await renderRoute('/admin/dashboard', { as: 'ida' })
    expect(screen.getByRole('link', { name: /Sync jobs failed/ })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: /Orders/ })).not.toBeInTheDocument()
    expect(screen.queryByText('Sales by day')).not.toBeInTheDocument()
  })

  it('refuses a buyer with the missing right in words', async () => {
    await renderRoute('/admin/dashboard', { as: 'ines' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/not|may/i)
    expect(screen.queryByText('Needs action')).not.toBeInTheDocument()
  })
})
