import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { updatePortalSettings } from '@/contract/admin/portal-settings'
import { ok } from '@/domain/result'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'

const label = /Administrators may edit orders/
const stored = async (world: World) => (await world.store.read((tx) => tx.portalSettings.all()))[0]
type User = Awaited<ReturnType<typeof renderRoute>>['user']
/** Saves, and agrees to what is said of the effect, once it is said. */
const save = async (user: User) => {
  await user.click(screen.getByRole('button', { name: 'Save' }))
  const dialog = await screen.findByRole('dialog')
  const agree = await within(dialog).findByRole('button', { name: 'Save settings' })
  await waitFor(() => expect(agree).toBeEnabled())
  await user.click(agree)
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
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument())
  })

  it('ORD-24 tells at the field what cannot be saved', async () => {
    const { user, world } = await renderRoute('/admin/settings/ordering', { as: 'marta' })
    await user.clear(await screen.findByLabelText('Lead time in working days'))
    await user.type(screen.getByLabelText('Lead time in working days'), '99')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('At most 60.')).toBeInTheDocument()
    expect((await stored(world))?.minLeadDays).toBe(0)
  })

  it('NAV-11 closes a module for a price group', async () => {
    const { user, world } = await renderRoute('/admin/settings/modules', { as: 'marta' })
    await user.click(await screen.findByRole('checkbox', { name: 'Budgets for Price group B' }))
    await save(user)
    await waitFor(async () => expect((await stored(world))?.modulesB).not.toContain('budgets'))
    expect((await stored(world))?.modulesA).toContain('budgets')
  })

  it('ADM-21 INV-21 NAV-13 sets credit, reward and brand in their sections', async () => {
    const world = await createWorld()
    const payment = await renderRoute('/admin/settings/payment', { as: 'marta', world })
    await payment.user.click(await screen.findByRole('radio', { name: 'Have it authorized' }))
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

  it('RMA-23 gives a shop a value of its own, shows what it follows, and gives the value of everywhere back', async () => {
    const world = await createWorld()
    const own = async () => (await world.store.read((tx) => tx.shopSettings.one('shop', 'PL')))?.own
    const { user } = await renderRoute('/admin/settings/returns', { as: 'marta', world })
    await waitFor(() => expect(screen.getAllByText('Sweden has a value of its own.')).toHaveLength(3))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Shop' }), 'Poland')
    const form = await screen.findByRole('form', { name: 'Returns in the shop Poland' })
    expect(within(form).getAllByText('As everywhere')).toHaveLength(8)
    const days = within(form).getByLabelText('Days to return goods')
    await user.clear(days)
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(days).toBeInvalid())
    await user.type(days, '14')
    await user.click(within(form).getByRole('radio', { name: 'Every month' }))
    // Their numbers are a shop's own together or not at all.
    expect(within(form).getAllByText('Value of this shop.')).toHaveLength(3)
    await user.click(within(form).getByRole('button', { name: 'Number of a return: use the general value' }))
    expect(within(form).getAllByText('Value of this shop.')).toHaveLength(1)
    expect(within(form).getByText('Everywhere: 30.')).toBeInTheDocument()
    await save(user)
    await waitFor(async () => expect(await own()).toEqual({ returnDays: 14 }))
    expect(await screen.findByRole('option', { name: 'Poland – 1 value of its own' })).toBeInTheDocument()
    await user.click(await screen.findByRole('button', { name: 'Days to return goods: use the general value' }))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    const dialog = await screen.findByRole('dialog', { name: 'What this changes in the shop Poland' })
    expect(await within(dialog).findByText('As everywhere')).toBeInTheDocument()
    await user.click(within(dialog).getByRole('button', { name: 'Save settings' }))
    await waitFor(async () => expect(await own()).toEqual({}))
  })

  it('notices that somebody else saved first', async () => {
    const world = await createWorld()
    const { user, browser } = await renderRoute('/admin/settings/ordering', { as: 'marta', world })
    await user.click(await screen.findByRole('switch', { name: label }))
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
    expect(
      await screen.findByText(/You may see these settings but not change them.*Marta Lindqvist/),
    ).toBeInTheDocument()
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
