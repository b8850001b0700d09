import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'

describe('a subscription', () => {
  it('SUB-03 SUB-04 shows its parts; a new quantity is previewed before it is confirmed, and then in effect', async () => {
    const { user } = await renderRoute('/account/subscriptions/sub_4001', { as: 'ines' })
    const lines = await screen.findByRole('table', { name: 'What it consists of' })
    expect(within(lines).getByText('Library of profiles')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Change quantity' }))
    const dialog = await screen.findByRole('dialog')
    const field = within(dialog).getByLabelText('Window designer, seat, quantity')
    await user.clear(field)
    await user.type(field, '10')
    await user.click(within(dialog).getByRole('button', { name: 'See what it comes to' }))
    expect(await within(dialog).findByText(/At once: Window designer, seat: 8 → 10/)).toBeVisible()
    expect(within(dialog).getByRole('table', { name: 'For the rest of the period' })).toBeVisible()
    expect(dialog).toContainElement(document.activeElement as HTMLElement)
    await user.click(within(dialog).getByRole('button', { name: 'Back' }))
    await waitFor(() => expect(within(dialog).getByLabelText('Window designer, seat, quantity')).toHaveFocus())
    await user.click(within(dialog).getByRole('button', { name: 'See what it comes to' }))
    await within(dialog).findByText(/At once: Window designer, seat: 8 → 10/)
    expect(within(lines).getAllByText('8')).toHaveLength(2)
    await user.click(within(dialog).getByRole('button', { name: 'Change quantity' }))
    await waitFor(() => expect(within(lines).getAllByText('10')).toHaveLength(2))
  })

  it('SUB-09 says at the action why it cannot be cancelled here, and whom to call', async () => {
    const { user } = await renderRoute('/account/subscriptions/sub_4002', { as: 'ines' })
    await user.click(await screen.findByRole('button', { name: 'More for this subscription' }))
    expect(await screen.findAllByText(/it can grow, but not shrink or stop/)).not.toHaveLength(0)
    expect(screen.getByRole('link', { name: '+48 12 555 01 41' })).toBeVisible()
  })
})
