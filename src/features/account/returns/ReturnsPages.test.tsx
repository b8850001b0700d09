import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'

describe('returns', () => {
  it('RMA-08 RMA-09 counts and values what is ticked, says what is missing, and keeps it until it is sent', async () => {
    const { user, router } = await renderRoute('/account/returns/new', { as: 'ines' })
    const [first] = await screen.findAllByRole('button', { name: /^Return from SO-/ })
    await user.click(first!)
    const [tick] = await screen.findAllByRole('checkbox', { name: /^Return / })
    await user.click(tick!)
    expect(await screen.findByText('1 product', { exact: false })).toBeInTheDocument()
    expect(await screen.findAllByText(/Expected credit: /)).not.toHaveLength(0)
    await user.click(screen.getByRole('button', { name: 'Send the return' }))
    expect(await screen.findByText('1 line is not complete')).toBeInTheDocument()
    const reason = screen.getByRole('combobox', { name: /^Reason for / })
    expect(reason).toHaveFocus()
    const quantity = screen.getByRole('textbox', { name: /^Quantity of / })
    await user.clear(quantity)
    await user.type(quantity, '9999')
    expect(screen.getByText(/^At most \d+ can be returned\.$/)).toBeInTheDocument()
    await user.clear(quantity)
    await user.type(quantity, '1')
    expect(
      within(reason)
        .getAllByRole('option')
        .slice(1, 3)
        .map((option) => option.textContent),
    ).toEqual([...['Damaged in shipping', 'Wrong item']])
    await user.selectOptions(reason, 'Wrong item')
    await user.click(screen.getByRole('button', { name: 'Send the return' }))
    expect(await screen.findByRole('heading', { level: 1, name: /RMA-/ })).toBeInTheDocument()
    expect(router.state.location.pathname).toMatch(/^\/account\/returns\/.+/)
  })

  it('NAV-02 RMA-24 RMA-11 opens from the list, with steps and the thread to answer in', async () => {
    const { user } = await renderRoute('/account/returns?view=open', { as: 'ines' })
    const table = await screen.findByTestId('returns-table')
    const row = await within(table).findByRole('row', { name: /Received/ })
    await user.click(within(row).getByRole('link'))
    const steps = await screen.findByRole('list', { name: 'How far the return is' })
    expect(within(steps).getAllByRole('listitem')).toHaveLength(5)
    // What is waited for is not told as done.
    expect(within(steps).getByText('Inspection')).toHaveAttribute('aria-current', 'step')
    const thread = screen.getByRole('list', { name: 'Messages with the returns desk' })
    expect(within(thread).getAllByRole('listitem')).toHaveLength(2)
    await user.type(screen.getByLabelText('Your message'), 'Thank you')
    await user.click(screen.getByRole('button', { name: 'Send message' }))
    await waitFor(() => expect(within(thread).getAllByRole('listitem')).toHaveLength(3))
  })
})
