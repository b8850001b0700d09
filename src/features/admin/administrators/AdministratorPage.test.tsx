import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'
import { roleIds } from '@mocks/seed/roles'
import { ok } from '@/domain/result'

describe('an administrator', () => {
  it('ADM-11 gets roles and customers, and the page tells why they may do what', async () => {
    const world = await createWorld({ orders: 0 })
    const { id } = await world.user('jonas')
    const { user } = await renderRoute(`/admin/administrators/${id}`, { as: 'marta', world })
    await user.click(await screen.findByRole('checkbox', { name: 'Order desk' }))
    expect(screen.queryByRole('radiogroup', { name: 'In which languages' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: 'Translator' }))
    await user.click(screen.getByRole('radio', { name: /Some languages/ }))
    await user.click(screen.getByRole('checkbox', { name: /^Polish/ }))
    await user.click(screen.getByRole('radio', { name: /Some customers/ }))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByRole('radiogroup', { name: 'For which customers' })).toBeInvalid()
    await user.click(screen.getByRole('checkbox', { name: /Germany/ }))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(async () =>
      expect(await world.user('jonas')).toMatchObject({
        roleIds: [roleIds.registrar, roleIds.orderDesk, roleIds.translator],
        languages: ['pl'],
        customerScope: { companyIds: [], countries: ['DE'] },
      }),
    )
    const chain = screen.getByRole('region', { name: 'Why can, why can’t' })
    await user.selectOptions(within(chain).getByRole('combobox', { name: 'Action' }), 'roles.edit')
    expect(await within(chain).findByText('Jonas Falk may not change roles.')).toBeInTheDocument()
    await user.selectOptions(within(chain).getByRole('combobox', { name: 'Action' }), 'orderDesk.send')
    expect(await within(chain).findByText(/may send orders to the ERP/)).toBeInTheDocument()
  })

  it('ADM-11 leads whoever may open one tab to this tab, and whoever may open none to a way out', async () => {
    const world = await createWorld({ orders: 0 })
    const one = await renderRoute('/admin', { as: 'jonas', world })
    expect(one.router.state.location.pathname).toBe('/admin/registrations')
    const navigation = screen.getByRole('navigation', { name: 'Administration' })
    expect(
      within(navigation)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Registrations'])
    one.unmount()
    const { id } = await world.user('jonas')
    await world.store.write(async (tx) => ok(await tx.users.update(id, { roleIds: [] })))
    await renderRoute('/admin', { as: 'jonas', world })
    expect(await screen.findByText('Marta Lindqvist can give you a role.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Sign out' })).toBeInTheDocument()
  })

  it('shows who may only look the values, and whom to ask', async () => {
    const world = await createWorld({ orders: 0 })
    await world.store.write(async (tx) => {
      const role = await tx.roles.require(roleIds.integrator)
      return ok(await tx.roles.update(role.id, { grants: { ...role.grants, 'administrators.view': 'all' } }))
    })
    const { id } = await world.user('nina')
    await renderRoute(`/admin/administrators/${id}`, { as: 'ida', world })
    expect((await screen.findAllByText(/You may not change administrators.*Marta Lindqvist/)).length).toBeGreaterThan(0)
    expect(screen.getAllByText('Poland and Czechia').length).toBeGreaterThan(0)
    expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument()
  })

  it('ADM-11 is switched off as it is now where a colleague changed it meanwhile', async () => {
    const world = await createWorld({ orders: 0 })
    const { id } = await world.user('nina')
    const { user, browser } = await renderRoute(`/admin/administrators/${id}`, { as: 'marta', world })
    await user.click(await screen.findByRole('button', { name: 'Switch off' }))
    const dialog = await screen.findByRole('dialog')
    browser.mountHere()
    await world.store.write(async (tx) => ok(await tx.users.update(id, { phone: '+48 600 700 800' })))
    await user.click(within(dialog).getByRole('button', { name: /^Switch Nina/ }))
    await within(dialog).findByText('Somebody else saved first')
    await screen.findByDisplayValue('+48 600 700 800')
    await user.click(within(dialog).getByRole('button', { name: /^Switch Nina/ }))
    await waitFor(async () => expect((await world.user('nina')).active).toBe(false))
  })
})
