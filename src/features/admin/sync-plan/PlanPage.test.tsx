import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'

describe('plan and health of the synchronization', () => {
  it('shows the day and the age of the data, and keeps the ERP free until somebody ends it', async () => {
    const { user } = await renderRoute('/admin/sync/plan', { as: 'ida' })
    expect(await screen.findByRole('group', { name: /runs of the last twelve hours/ })).toBeInTheDocument()
    const ages = screen.getByRole('table', { name: 'How old the data is' })
    expect(within(ages).getByRole('row', { name: /Stock.*Fresh/ })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Plan maintenance' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText('Reason'), 'New release')
    await user.click(within(dialog).getByRole('button', { name: 'Keep the ERP free' }))
    expect(await screen.findByText(/until somebody ends the maintenance/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'End it now' }))
    expect(await screen.findByRole('button', { name: 'Plan maintenance' })).toBeInTheDocument()
  })

  it('sets who is told and sends them a trial', async () => {
    const { user } = await renderRoute('/admin/sync/plan', { as: 'ida' })
    await user.click(screen.getByRole('button', { name: 'Thresholds and recipients' }))
    const drawer = await screen.findByRole('dialog')
    await user.click(within(drawer).getByRole('checkbox', { name: 'Marta Lindqvist' }))
    await user.click(within(drawer).getByRole('button', { name: 'Save' }))
    expect(await screen.findByText(/a mail goes to Ida Sol and Marta Lindqvist/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Send a trial' }))
    expect(await screen.findByRole('row', { name: /Trial/ })).toHaveTextContent('Ida Sol and Marta Lindqvist')
  })
})
