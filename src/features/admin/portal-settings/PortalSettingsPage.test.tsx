import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { updatePortalSettings } from '@/contract/admin/portal-settings'
import { ok } from '@/domain/result'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'

const label = /Administrators may edit orders/
const stored = async (world: World) => (await world.store.read((tx) => tx.portalSettings.all()))[0]

describe('the settings of the portal', () => {
  it('ADM-05 switches the editing of orders off and says what that does', async () => {
    const { user, world } = await renderRoute('/admin/settings', { as: 'marta' })
    await user.click(screen.getByRole('switch', { name: label }))
    expect(screen.getByText(/Orders go to the ERP exactly as they were placed/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(async () => expect((await stored(world))?.adminMayEditOrders).toBe(false))
    expect(await screen.findByText(/Changed by Marta Lindqvist/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument()
  })

  it('ADM-19 gates ordering, payment, prices and stock, each with its effect and how many accounts it concerns', async () => {
    const { user, world } = await renderRoute('/admin/settings', { as: 'marta' })
    await user.click(screen.getByRole('radio', { name: 'View only' }))
    expect(screen.getByText(/Nobody orders/)).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'Prepaid' }))
    expect(screen.getByText(/Sub-accounts cannot order/)).toBeInTheDocument()
    await user.click(screen.getByRole('switch', { name: /Prices are visible/ }))
    await user.click(screen.getByRole('switch', { name: /Stock is visible/ }))
    expect(screen.getAllByText(/Concerns \d+ accounts/)).toHaveLength(5)
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(async () =>
      expect(await stored(world)).toMatchObject({
        orderingMode: 'viewOnly',
        onlineOrderPayment: 'prepaid',
        pricesVisible: false,
        stockVisible: false,
        adminMayEditOrders: true,
      }),
    )
  })

  it('ACC-21 REG-01 keeps single rights with the administration and closes the registration', async () => {
    const { user, world } = await renderRoute('/admin/settings', { as: 'marta' })
    await user.click(screen.getByRole('switch', { name: /Account managers give single rights/ }))
    await user.click(screen.getByRole('switch', { name: /Companies can register/ }))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(async () =>
      expect(await stored(world)).toMatchObject({ managersGrantRights: false, registrationOpen: false }),
    )
  })

  it('discards a change without saving', async () => {
    const { user } = await renderRoute('/admin/settings', { as: 'marta' })
    await user.click(screen.getByRole('switch', { name: label }))
    await user.click(screen.getByRole('button', { name: 'Discard' }))
    expect(screen.getByRole('switch', { name: label })).toBeChecked()
  })

  it('notices that somebody else saved first', async () => {
    const world = await createWorld()
    const { user, browser } = await renderRoute('/admin/settings', { as: 'marta', world })
    await user.click(screen.getByRole('switch', { name: label }))
    const other = await world.as('marta')
    const version = (await stored(world))?.version ?? 0
    await other.call(updatePortalSettings, { body: { version, adminMayEditOrders: true } })
    browser.mountHere()
    await user.click(screen.getByRole('button', { name: 'Save' }))
    const conflict = await screen.findByTestId('conflict-dialog')
    await user.click(within(conflict).getByRole('button', { name: 'Save with these choices' }))
    await waitFor(async () => expect((await stored(world))?.adminMayEditOrders).toBe(false))
  })

  it('ADM-05 is a form to read for whoever may only see it', async () => {
    const world = await createWorld()
    const marta = await world.user('marta')
    await world.store.write(async (tx) => {
      for (const roleId of marta.roleIds) {
        const { grants } = await tx.roles.require(roleId)
        const { 'portalSettings.edit': _edit, ...rest } = grants
        await tx.roles.update(roleId, { grants: rest })
      }
      return ok(null)
    })
    await renderRoute('/admin/settings', { as: 'marta', world })
    expect(screen.getByText(/You may see these settings but not change them/)).toBeInTheDocument()
    expect(screen.getByRole('switch', { name: label })).toBeDisabled()
  })
})
