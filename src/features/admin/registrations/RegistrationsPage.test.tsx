import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'

describe('the registrations', () => {
  it('REG-02 lists who waits with the best match, and opens one', async () => {
    const { user } = await renderRoute('/admin/registrations', { as: 'marta' })
    const table = await screen.findByTestId('registrations-table')
    expect(await within(table).findByText('Stolarnia Brzoza')).toBeInTheDocument()
    expect(within(table).queryByText('Glasklar Import')).not.toBeInTheDocument()
    await user.click(within(table).getByRole('link', { name: 'Stolarnia Brzoza' }))
    expect(await screen.findByRole('heading', { level: 1, name: /Stolarnia Brzoza/ })).toBeInTheDocument()
  })

  it('REG-03 REG-04 approves with customer and role in one step', async () => {
    const { user, world } = await renderRoute('/admin/registrations/reg_brzoza', { as: 'marta' })
    expect(screen.getByRole('radio', { name: /Stolarnia Brzoza Sp\. z o\.o\..*C-10082/ })).toBeChecked()
    expect(screen.getByText(/100.* tax number, name/)).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: /Regular account/ }))
    await user.click(screen.getByRole('button', { name: 'Approve and invite Hanna Brzoza' }))
    expect(await screen.findByText(/C-10082 Stolarnia/)).toBeInTheDocument()
    expect(await world.user('hanna@stolarnia-brzoza.example')).toMatchObject({
      accountRole: 'regular',
      confirmed: true,
    })
  })

  it('rejects with a reason, which must be given', async () => {
    const { user } = await renderRoute('/admin/registrations/reg_tatra', { as: 'marta' })
    await user.click(screen.getByRole('button', { name: 'Reject' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Reject REG-1003' }))
    expect(within(dialog).getByLabelText('Reason')).toHaveAttribute('aria-invalid', 'true')
    await user.type(within(dialog).getByLabelText('Reason'), 'We deliver to joiners only.')
    await user.click(within(dialog).getByRole('button', { name: 'Reject REG-1003' }))
    expect(await screen.findByText('We deliver to joiners only.')).toBeInTheDocument()
  })

  it('shows the order desk why it cannot decide, and who lacks the right that the page is not theirs', async () => {
    await renderRoute('/admin/registrations/reg_brzoza', { as: 'karol', locale: 'en' })
    expect(screen.getByRole('button', { name: /Approve and invite/ })).toHaveAttribute('aria-disabled', 'true')
    expect(screen.getAllByText(/may not decide about registrations/).length).toBeGreaterThan(0)
  })
})
