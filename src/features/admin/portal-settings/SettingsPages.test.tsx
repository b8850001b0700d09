import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { updatePortalSettings } from '@/contract/admin/portal-settings'
import { ok } from '@/domain/result'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'

const label = /Administrators may edit orders/
const stored = async (world: World) => (await world.store.read((tx) => tx.portalSettings.all()))[0]
type User = Awaited<ReturnType<typeof renderRoute>>['user']
/** Saves, and agrees to what is said of the effect. */
const save = async (user: User) => {
  await user.click(screen.getByRole('button', { name: 'Save' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(await within(dialog).findByRole('button', { name: 'Save settings' }))
}

describe('the settings of the portal', () => {
  it('ADM-05 ADM-19 says what a setting does and whom it concerns before it is saved', async () => {
    const { user, world } = await renderRoute('/admin/settings/ordering', { as: 'marta' })
    await user.click(await screen.findByRole('radio', { name: 'View only' }))
    expect(screen.getByText(/Nobody orders/)).toBeInTheDocument()
    await user.click(screen.getByRole('switch', { name: label }))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    const dialog = await screen.findByRole('dialog', { name: 'What this changes' })
    expect(await within(dialog).findByText(/The rights of \d+ people change/)).toBeInTheDocument()
    expect(within(dialog).getByRole('table', { name: 'People whose rights change' })).toHaveTextContent('Ines Calder')
    expect(within(dialog).getByText(/stays stored and counts again/)).toBeInTheDocument()
    expect((await stored(world))?.orderingMode).toBe('viewAndOrder')
    await user.click(within(dialog).getByRole('button', { name: 'Save settings' }))
    await waitFor(async () =>
      expect(await stored(world)).toMatchObject({ orderingMode: 'viewOnly', adminMayEditOrders: false }),
    )
    expect(await screen.findByText(/Changed by Marta Lindqvist/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument()
  })

  it('ORD-24 tells at the field what cannot be saved', async () => {
    const { user, world } = await renderRoute('/admin/settings/ordering', { as: 'marta' })
    await user.clear(screen.getByLabelText('Lead time in working days'))
    await user.type(screen.getByLabelText('Lead time in working days'), '99')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('At most 60.')).toBeInTheDocument()
    expect((await stored(world))?.minLeadDays).toBe(0)
  })

  it('NAV-11 closes a module for a price group', async () => {
    const { user, world } = await renderRoute('/admin/settings/modules', { as: 'marta' })
    await user.click(screen.getByRole('checkbox', { name: 'Budgets for Price group B' }))
    await save(user)
    await waitFor(async () => expect((await stored(world))?.modulesB).not.toContain('budgets'))
    expect((await stored(world))?.modulesA).toContain('budgets')
  })

  it('ADM-21 INV-21 NAV-13 sets credit, reward and brand in their sections', async () => {
    const world = await createWorld()
    const payment = await renderRoute('/admin/settings/payment', { as: 'marta', world })
    await payment.user.click(screen.getByRole('radio', { name: 'Have it authorized' }))
    await payment.user.type(screen.getByLabelText('Price group B'), '2500')
    await payment.user.clear(screen.getByLabelText('Discount'))
    await payment.user.type(screen.getByLabelText('Discount'), '1.5')
    await save(payment.user)
    await waitFor(async () =>
      expect(await stored(world)).toMatchObject({
        creditPolicy: 'authorize',
        defaultLimitB: 250_000,
        earlyPaymentBasisPoints: 150,
      }),
    )
  })

  it('notices that somebody else saved first', async () => {
    const world = await createWorld()
    const { user, browser } = await renderRoute('/admin/settings/ordering', { as: 'marta', world })
    await user.click(screen.getByRole('switch', { name: label }))
    const other = await world.as('marta')
    const version = (await stored(world))?.version ?? 0
    await other.call(updatePortalSettings, { body: { version, pricesVisible: false } })
    browser.mountHere()
    await save(user)
    const conflict = await screen.findByTestId('conflict-dialog')
    await user.click(within(conflict).getByRole('button', { name: /^Save/ }))
    await waitFor(async () =>
      expect(await stored(world)).toMatchObject({ adminMayEditOrders: false, pricesVisible: false }),
    )
  })

  it('ADM-05 is a form to read for whoever may only see it, with whom to ask', async () => {
    const world = await createWorld()
    const karol = await world.user('karol')
    await world.store.write(async (tx) =>
      ok(await tx.users.update(karol.id, { overrides: { 'portalSettings.view': 'all' } })),
    )
    await renderRoute('/admin/settings/ordering', { as: 'karol', world })
    expect(screen.getByText(/You may see these settings but not change them.*Marta Lindqvist/)).toBeInTheDocument()
    expect(screen.getByRole('switch', { name: label })).toBeDisabled()
  })

  it('ADM-19 lists what was changed and brings a former state back', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    const version = (await stored(world))?.version ?? 0
    await marta.call(updatePortalSettings, { body: { version, poNumberRequired: true } })
    const { user } = await renderRoute('/admin/settings/history', { as: 'marta', world })
    const list = await screen.findByRole('list', { name: 'History' })
    expect(list).toHaveTextContent(/PO number is required.*Off.*On/)
    await user.click(within(list).getByRole('button', { name: /Restore the state before/ }))
    const dialog = await screen.findByRole('dialog', { name: 'Restore a former state' })
    await user.click(await within(dialog).findByRole('button', { name: 'Restore this state' }))
    await waitFor(async () => expect((await stored(world))?.poNumberRequired).toBe(false))
  })
})
