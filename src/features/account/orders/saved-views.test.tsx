import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { ok } from '@/domain/result'
import { renderRoute } from '@/testing/render-route'
import { resetTablePreferences } from '@/shared/ui/table-preferences.store'
import { createWorld } from '@/testing/world'
import { viewIds } from '@mocks/seed/views'

beforeEach(() => {
  resetTablePreferences()
  localStorage.clear()
})
const views = () => within(screen.getByRole('group', { name: 'Views' }))
const tab = (name: RegExp) => views().findByRole('button', { name })

describe('saved views of the purchase history', () => {
  it('shows filters, order and columns of the view, tells when they differ, and goes back', async () => {
    const { user, router } = await renderRoute('/account/orders', { as: 'ines' })
    await user.click(await tab(/^Large orders/))
    await waitFor(() =>
      expect(router.state.location.search).toMatchObject({ totalFrom: 1_000_000, saved: 'view_large' }),
    )
    expect(await tab(/^Large orders/)).toHaveAttribute('aria-pressed', 'true')
    expect(views().getByRole('button', { name: /^All/ })).toHaveAttribute('aria-pressed', 'false')
    const headers = () => screen.getAllByRole('columnheader').map((header) => header.textContent)
    await waitFor(() => expect(headers()).not.toContain('Origin'))
    await user.click(screen.getByRole('button', { name: 'Placed' }))
    expect(await tab(/Large orders.*Changed, not saved/)).toBeInTheDocument()
    await user.click(views().getByRole('button', { name: 'Discard' }))
    await waitFor(() => expect(views().queryByRole('button', { name: 'Discard' })).not.toBeInTheDocument())
    expect(router.state.location.search).toMatchObject({ totalFrom: 1_000_000 })
    await user.click(views().getByRole('button', { name: /^All/ }))
    await waitFor(() => expect(router.state.location.search).toEqual({ view: 'all' }))
    await waitFor(() => expect(headers()).toContain('Origin'))
  })

  it('saves what the list shows under a name, changes it and deletes it', async () => {
    const { user, router } = await renderRoute('/account/orders?status=%5B%22shipped%22%5D', { as: 'helena' })
    await user.click(await views().findByRole('button', { name: 'Save view' }))
    const dialog = await screen.findByRole('dialog', { name: 'Save this view' })
    await user.type(await within(dialog).findByRole('textbox', { name: /Name/ }), 'Waiting for the rest')
    expect(within(dialog).getByRole('radio', { name: 'Everybody in my company' })).toBeDisabled()
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    expect(await within(dialog).findByText('This is there already.')).toBeInTheDocument()
    await user.clear(within(dialog).getByRole('textbox', { name: /Name/ }))
    await user.type(within(dialog).getByRole('textbox', { name: /Name/ }), 'On the way')
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    expect(await tab(/^On the way/)).toHaveAttribute('aria-pressed', 'true')
    expect(router.state.location.search).toMatchObject({ status: ['shipped'] })
    await user.click(views().getByRole('button', { name: 'Saved views' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Delete view' }))
    const confirm = await screen.findByRole('dialog', { name: 'Delete the view “On the way”?' })
    await user.click(within(confirm).getByRole('button', { name: 'Delete view' }))
    await waitFor(() => expect(views().queryByRole('button', { name: /^On the way/ })).not.toBeInTheDocument())
    expect(router.state.location.search).toEqual({})
  })

  it('opens the view used last from a bare address, and says which of its filters the list does not know', async () => {
    const world = await createWorld()
    await world.store.write(async (tx) =>
      ok(await tx.savedViews.update(viewIds.backorders, { query: '?status=%5B%22teleported%22%5D&sort=placedAt' })),
    )
    localStorage.setItem('portico:view:orders', viewIds.backorders)
    const { router } = await renderRoute('/account/orders', { as: 'ines', world })
    await waitFor(() => expect(router.state.location.search).toEqual({ sort: 'placedAt', saved: viewIds.backorders }))
    expect(await screen.findByText('teleported')).toBeInTheDocument()
    expect(views().queryByRole('button', { name: 'Discard' })).not.toBeInTheDocument()
  })
})
