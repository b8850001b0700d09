import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { getRole, updateRole } from '@/contract/admin/roles'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'
import { roleIds } from '@mocks/seed/roles'

const right = (name: RegExp) => screen.findByRole('radiogroup', { name })

describe('a role', () => {
  it('ADM-08 ACC-20 adds what a right needs, locks it, tells the effect, and saves', async () => {
    const { user, world } = await renderRoute(`/admin/roles/${roleIds.purchaser}`, { as: 'marta' })
    await user.click(within(await right(/manage the team/)).getByRole('radio', { name: 'Company' }))
    const seeing = await right(/see the team/)
    expect(within(seeing).getByRole('radio', { name: 'Company' })).toBeChecked()
    expect(within(seeing).getByRole('radio', { name: 'No' })).toBeDisabled()
    expect(seeing).toHaveAccessibleDescription(/Needed for: manage the team/)
    const effect = screen.getByRole('region', { name: 'What saving does' })
    await waitFor(() => expect(within(effect).getAllByText(/people gain/)).toHaveLength(2))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(async () => {
      const row = await world.store.read((tx) => tx.roles.require(roleIds.purchaser))
      expect(row.grants).toMatchObject({ 'team.edit': 'company', 'team.view': 'company' })
    })
  })

  it('asks about the clash right by right when somebody else saved first', async () => {
    const world = await createWorld({ orders: 0 })
    const { user, browser } = await renderRoute(`/admin/roles/${roleIds.viewer}`, { as: 'marta', world })
    await user.click(within(await right(/see orders/)).getByRole('radio', { name: 'Branch' }))
    const other = await world.as('marta')
    const params = { roleId: roleIds.viewer }
    const { version, names, grants } = await other.call(getRole, { params })
    const theirs = [...grants, { permission: 'prices.view' as const, scope: 'company' as const }]
    await other.call(updateRole, { params, body: { version, names, grants: theirs } })
    browser.mountHere()
    await user.click(screen.getByRole('button', { name: 'Save' }))
    const conflict = await screen.findByTestId('conflict-dialog')
    expect(within(conflict).getByText(/see prices/)).toBeInTheDocument()
    await user.click(within(conflict).getByRole('button', { name: 'Save' }))
    await waitFor(async () => {
      const row = await world.store.read((tx) => tx.roles.require(roleIds.viewer))
      expect(row.grants).toMatchObject({ 'orders.view': 'branch', 'prices.view': 'company' })
    })
  })

  it('compares two roles where they differ', async () => {
    await renderRoute(`/admin/roles/compare?a=${roleIds.orderDesk}&b=${roleIds.integrator}`, { as: 'marta' })
    const table = await screen.findByRole('table', { name: 'Daily work' })
    expect(within(table).getByRole('rowheader', { name: /send orders to the ERP/ })).toBeInTheDocument()
    expect(within(table).queryByRole('rowheader', { name: /see the dashboard/ })).not.toBeInTheDocument()
  })
})
