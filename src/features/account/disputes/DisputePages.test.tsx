import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

describe('the pages of a dispute', () => {
  it('INV-02 disputes an amount of a line, shows it at the invoice, and leads to paying the rest', async () => {
    const { user, router } = await renderRoute('/account/invoices/inv_s017/dispute', { as: 'ines' })
    await user.click(await screen.findByRole('button', { name: 'Send dispute' }))
    expect(await screen.findByText('Choose at least one line.')).toBeInTheDocument()
    await user.click(screen.getAllByRole('checkbox', { name: /^Dispute / })[0]!)
    await user.selectOptions(screen.getByRole('combobox', { name: /^Dispute .+ by$/ }), 'Amount')
    const amount = screen.getByRole('textbox', { name: /^Amount for / })
    await user.clear(amount)
    await user.type(amount, '100')
    await user.type(screen.getByRole('textbox', { name: /^What happened\?/ }), 'Agreed was less.')
    await user.click(screen.getByRole('button', { name: 'Send dispute' }))
    expect(await screen.findByRole('heading', { level: 1, name: /^DIS-/ })).toBeInTheDocument()
    const table = screen.getByRole('table', { name: 'Disputed lines' })
    expect(within(table).getAllByText(/100\.00/).length).toBeGreaterThan(0)
    await user.click(screen.getByRole('link', { name: 'Pay the rest' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Make a payment' })).toBeInTheDocument()
    expect((await screen.findAllByText(/^100\.00.PLN disputed, left out$/)).length).toBeGreaterThan(0)
    expect(router.state.location.search).toMatchObject({ invoice: ['inv_s017'] })
  })

  it('INV-13 is decided at the desk: a part is credited, the rest is due again', async () => {
    const world = await createWorld()
    const { user } = await renderRoute('/admin/disputes/dis_d01', { as: 'marta', world })
    await user.click(await screen.findByRole('radio', { name: 'Credit a part' }))
    await user.type(screen.getByRole('textbox', { name: /^Amount to credit/ }), '100')
    await user.type(screen.getByRole('textbox', { name: /^Answer to the customer/ }), 'Half of it was agreed.')
    await user.click(screen.getByRole('button', { name: /^Credit 100\.00/ }))
    expect(await screen.findByText('Partly credited', { selector: 'header *' })).toBeInTheDocument()
    expect(screen.getByText(/^CM-/)).toBeInTheDocument()
    expect(screen.getByText(/^Due again by/)).toBeInTheDocument()
    const history = within(screen.getByRole('list', { name: 'History' })).getAllByRole('listitem')
    expect(history.map((entry) => entry.textContent)).toEqual([
      expect.stringMatching(/^Partly credited Marta Lindqvist/),
      expect.stringMatching(/^246\.00.PLN disputed Ines Calder/),
    ])
  })
})
