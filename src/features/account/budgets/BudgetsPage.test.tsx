import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { getBudget, updateBudget } from '@/contract/budgets'
import type { BudgetId } from '@/domain/ids'
import { renderRoute } from '@/testing/render-route'

const workshop = 'bdg_workshop' as BudgetId
const table = () => screen.findByTestId('budgets-table')

describe('the list of budgets', () => {
  it('CON-04 shows what each is for and what is left, and finds and filters', async () => {
    const { user } = await renderRoute('/account/budgets', { as: 'ines' })
    const row = await within(await table()).findByRole('row', { name: /Workshop materials/ })
    expect(row).toHaveTextContent(/410 · Poznań workshop.*Month.*Ask for authorization.*Running/)
    expect(within(row).getByRole('img', { name: /PLN of .*PLN used/ })).toBeInTheDocument()
    await user.type(screen.getByRole('searchbox', { name: 'Search by budget or owner' }), 'ewa')
    expect(
      await within(await table()).findByRole('row', { name: /Samples and small tools.*Ewa Sikora/ }),
    ).toBeInTheDocument()
    await waitFor(() => expect(screen.queryByRole('row', { name: /Workshop/ })).not.toBeInTheDocument())
  })

  it('CON-04 sets a budget up and shows it; a missing owner is told at its field', async () => {
    const { user, router } = await renderRoute('/account/budgets', { as: 'ines' })
    await user.click(await screen.findByRole('button', { name: 'New budget' }))
    const dialog = await screen.findByRole('dialog', { name: 'New budget' })
    await user.type(await within(dialog).findByLabelText(/^Name/), 'Showroom')
    await user.type(within(dialog).getByLabelText(/^Amount for each period/), '5000')
    expect(within(dialog).getByRole('status')).toHaveTextContent('Orders placed from now on count.')
    await user.click(within(dialog).getByRole('button', { name: 'Create budget' }))
    expect(await within(dialog).findAllByText(/./, { selector: '[id$="-error"]' })).not.toHaveLength(0)
    await user.selectOptions(within(dialog).getByLabelText('Whose'), '430 · Kraków showroom')
    await user.click(within(dialog).getByRole('checkbox', { name: 'Ines Calder' }))
    await user.click(within(dialog).getByRole('button', { name: 'Create budget' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Showroom' })).toBeInTheDocument()
    expect(router.state.location.pathname).toMatch(/^\/account\/budgets\/./)
    expect(await screen.findByText('Nothing has been used in this window.')).toBeInTheDocument()
    expect(await screen.findByText('No orders yet')).toBeInTheDocument()
  })

  it('CON-04 tells somebody who may not set budgets up why, and who may', async () => {
    const { user } = await renderRoute('/account/budgets', { as: 'lena' })
    expect(await within(await table()).findByRole('row', { name: /Fitting on site/ })).toBeInTheDocument()
    const create = await screen.findByRole('button', { name: 'New budget' })
    expect(create).toHaveAttribute('aria-disabled', 'true')
    expect(create).toHaveAccessibleDescription(/You may not change budgets/)
    await user.click(create)
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})

describe('one budget', () => {
  it('CON-04 draws its course with the same figures as a table, and lists its orders', async () => {
    const { user } = await renderRoute(`/account/budgets/${workshop}`, { as: 'ines' })
    expect(await screen.findByRole('img', { name: /On .*PLN were left/ })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show as table' }))
    const days = screen.getByRole('table', { name: 'What was used and left, day by day' })
    expect(within(days).getAllByRole('row').length).toBeGreaterThan(2)
    const windows = screen.getByRole('table', { name: 'What was used in each window' })
    expect(within(windows).getAllByRole('row')[1]).toHaveTextContent('running')
    const entries = await screen.findByTestId('budget-entries-table')
    expect((await within(entries).findAllByRole('link', { name: /SO-\d+/ })).length).toBeGreaterThan(0)
  })

  it('CON-04 says before saving what another amount would come to', async () => {
    const { user, browser } = await renderRoute(`/account/budgets/${workshop}`, { as: 'ines' })
    await user.click(screen.getByRole('button', { name: 'Edit' }))
    const dialog = await screen.findByRole('dialog', { name: 'Edit “Workshop materials”' })
    const amount = await within(dialog).findByLabelText(/^Amount for each period/)
    expect(within(dialog).getByText(/it stays with its owner/)).toBeInTheDocument()
    await user.clear(amount)
    await user.type(amount, '1')
    expect(await within(dialog).findByText(/PLN more than the new amount/)).toBeInTheDocument()
    expect(await within(dialog).findAllByRole('link', { name: /SO-\d+, Ines Calder: by/ })).not.toHaveLength(0)
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    expect(await screen.findByText(/^The budget is exceeded by/)).toBeInTheDocument()
    browser.mountHere()
    const saved = await browser.call(getBudget, { params: { budgetId: workshop } })
    expect([saved.amount?.amount, saved.over]).toEqual([100, true])
  })

  it('CON-04 keeps what was typed when somebody else saved first', async () => {
    const { user, world, browser } = await renderRoute(`/account/budgets/${workshop}`, { as: 'ines' })
    await user.click(screen.getByRole('button', { name: 'Edit' }))
    const dialog = await screen.findByRole('dialog', { name: /^Edit/ })
    const name = await within(dialog).findByLabelText(/^Name/)
    await user.clear(name)
    await user.type(name, 'Mine')
    const other = await world.as('ines')
    const { amount, version, ...now } = await other.call(getBudget, { params: { budgetId: workshop } })
    await other.call(updateBudget, {
      params: { budgetId: workshop },
      body: {
        ...{ name: 'Theirs', version, amount: amount!.amount, period: now.period, mode: now.mode },
        ...{ ownerKind: now.owner.kind, ownerId: now.owner.id, startsOn: now.startsOn, endsOn: now.endsOn },
        authorizerIds: now.authorizers.map(({ id }) => id),
      },
    })
    browser.mountHere()
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    const conflict = await screen.findByRole('dialog', { name: 'Somebody else saved this in the meantime' })
    expect(conflict).toHaveTextContent(/Mine/)
    expect(conflict).toHaveTextContent(/Theirs/)
  })

  it('CON-04 deactivates with a yes, activates at once, and says why it cannot be deleted', async () => {
    const { user } = await renderRoute(`/account/budgets/${workshop}`, { as: 'ines' })
    const more = () => user.click(screen.getByRole('button', { name: /^More actions/ }))
    await more()
    const remove = await screen.findByRole('menuitem', { name: /^Delete/ })
    expect(remove).toHaveTextContent(/Orders have used this budget/)
    await user.click(screen.getByRole('menuitem', { name: /^Deactivate/ }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Deactivate “Workshop materials”' }))
    expect(await screen.findByText('The budget is deactivated and limits nothing.')).toBeInTheDocument()
    await more()
    await user.click(await screen.findByRole('menuitem', { name: /^Activate/ }))
    expect(await screen.findByRole('img', { name: /were left/ })).toBeInTheDocument()
  })
})
