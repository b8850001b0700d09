import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { getAccount, updateAccount } from '@/contract/admin/accounts'
import { ok } from '@/domain/result'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'
import { bodyOf, makeWait } from '@mocks/http/testing/members'

describe('the shop accounts', () => {
  it('ADM-17 lists the people of every company, and filters by company, role and state', async () => {
    const { user, router } = await renderRoute('/admin/accounts', { as: 'marta' })
    const table = await screen.findByTestId('accounts-table')
    await waitFor(() => expect(within(table).getAllByText('Kestrel Joinery Sp. z o.o.').length).toBeGreaterThan(1))
    await user.click(screen.getByRole('button', { name: 'Filter' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Account manager' }))
    await waitFor(() => expect(within(table).queryByText('Maja Król')).not.toBeInTheDocument())
    expect(await within(table).findByText('Ines Calder')).toBeInTheDocument()
    expect(router.state.location.search).toMatchObject({ role: ['accountManager'] })
    await user.click(await screen.findByRole('checkbox', { name: 'Sub-account' }))
    await user.click(screen.getByRole('checkbox', { name: 'To be confirmed' }))
    expect(await within(table).findByText('Olga Wolska')).toBeInTheDocument()
    await waitFor(() => expect(within(table).queryByText('Ines Calder')).not.toBeInTheDocument())
  })

  it('ACC-05 ADM-17 makes an account manager for a customer that is searched first', async () => {
    const { user, world } = await renderRoute('/admin/accounts/new', { as: 'marta' })
    await user.type(screen.getByRole('searchbox', { name: /Search name or customer number/ }), 'kestrel')
    await user.click(await screen.findByRole('radio', { name: /Kestrel Joinery/ }))
    // The set of rights that comes with the role is named like it.
    for (const choice of await screen.findAllByRole('radio', { name: /^Account manager/ })) expect(choice).toBeChecked()
    await user.type(screen.getByRole('textbox', { name: 'E-mail' }), 'second@kestrel-joinery.example')
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Druga Osoba')
    await user.click(screen.getByRole('button', { name: /Send the invitation/ }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Druga Osoba' })).toBeInTheDocument()
    const made = await world.store.read(async (tx) => (await tx.users.by('email', 'second@kestrel-joinery.example'))[0])
    expect(made).toMatchObject({ accountRole: 'accountManager', companyId: (await world.user('ines')).companyId })
  })

  it('AUT-24 answers with the same refusal and repair as the store', async () => {
    const world = await createWorld()
    const { id } = await world.user('adam')
    await world.store.write(async (tx) => {
      for (const row of await tx.authorizations.all()) await tx.authorizations.delete(row.id)
      return ok(null)
    })
    const { number } = await makeWait(world, 'maja', [{ amount: 100_000, authorizerIds: [id] }])
    const { user } = await renderRoute(`/admin/accounts/${id}`, { as: 'marta', world })
    await user.click(await screen.findByRole('radio', { name: /Regular account/ }))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    const dialog = await screen.findByTestId('reassign-dialog')
    const link = await within(dialog).findByRole('link', { name: number })
    expect(link).toHaveAttribute('href', expect.stringContaining('/admin/orders/'))
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Reassign to' }), 'Ewa Sikora')
    await user.click(within(dialog).getByRole('button', { name: 'Reassign to Ewa Sikora and save' }))
    await waitFor(async () => expect((await world.user('adam')).accountRole).toBe('regular'))
  })

  it('names the case when limits would leave an order without anybody to decide it', async () => {
    const world = await createWorld({ orders: 0 })
    const [ines, adam, maja] = [await world.user('ines'), await world.user('adam'), await world.user('maja')]
    await world.store.write(async (tx) => {
      for (const row of await tx.spendingLimits.all()) await tx.spendingLimits.delete(row.id)
      for (const row of await tx.authorizations.all()) await tx.authorizations.delete(row.id)
      for (const row of await tx.budgets.all()) await tx.budgets.update(row.id, { active: false })
      await tx.users.update(ines.id, { overrides: { 'authorizations.decide': 'none' } })
      await tx.users.update(adam.id, { active: false })
      await tx.spendingLimits.insert({
        id: 'lim_only' as never,
        companyId: maja.companyId!,
        userId: maja.id,
        amount: 100,
        authorizerIds: [adam.id],
      })
      return ok(await tx.users.update(maja.id, { options: { ...maja.options, limitedBudget: false } }))
    })
    const { user } = await renderRoute(`/admin/accounts/${maja.id}`, { as: 'marta', world })
    await user.click(await screen.findByRole('switch', { name: /^Has a limited budget/ }))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText(/Nobody could decide here: Maja Król/)).toBeInTheDocument()
    expect(screen.getByRole('switch', { name: /^Has a limited budget/ })).toBeChecked()
  })

  it('asks about the clash when somebody of the company saved first', async () => {
    const world = await createWorld({ orders: 0 })
    const { id } = await world.user('tomasz')
    const { user, browser } = await renderRoute(`/admin/accounts/${id}`, { as: 'marta', world })
    await user.click(await screen.findByRole('switch', { name: /^May see stock/ }))
    const other = await world.as('marta')
    const account = await other.call(getAccount, { params: { userId: id } })
    await other.call(updateAccount, { params: { userId: id }, body: bodyOf(account, { phone: '+48 600 100 200' }) })
    browser.mountHere()
    await user.click(screen.getByRole('button', { name: 'Save' }))
    const conflict = await screen.findByTestId('conflict-dialog')
    expect(within(conflict).getByText(/Taken over from the other person.*Phone/)).toBeInTheDocument()
    await user.click(within(conflict).getByRole('button', { name: 'Save' }))
    await waitFor(async () =>
      expect(await world.user('tomasz')).toMatchObject({ phone: '+48 600 100 200', options: { maySeeStock: false } }),
    )
  })
})
