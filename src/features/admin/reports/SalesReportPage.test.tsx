import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'

describe('ADM-24 the reports', () => {
  it('show sales by month with a chart, and by customer beside the period before', async () => {
    const { user } = await renderRoute('/admin/reports', { as: 'marta' })
    expect(await screen.findByRole('img', { name: /Bar chart of sales/ })).toBeInTheDocument()
    const table = await screen.findByTestId('sales-report-table')
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(10)
    await user.click(screen.getByRole('button', { name: 'By customer' }))
    expect(
      await within(await screen.findByTestId('sales-report-table')).findByText(/^Kestrel Joinery/),
    ).toBeInTheDocument()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Compare with' }), 'A year earlier')
    expect(await screen.findByRole('columnheader', { name: /Change/ })).toBeInTheDocument()
  })

  it('show the goods with what open orders need of them', async () => {
    const { user } = await renderRoute('/admin/reports/goods', { as: 'marta' })
    expect(await screen.findByText('GA-600-8')).toBeInTheDocument()
    await user.click(within(screen.getByRole('group', { name: 'Views' })).getByRole('button', { name: /^Backordered/ }))
    await waitFor(() => expect(screen.queryByText('GA-600-8')).not.toBeInTheDocument())
    expect(screen.getByText('GA-600-12')).toBeInTheDocument()
  })
})
