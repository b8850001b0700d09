import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'
import { actions as accountActions } from '../account/actions'
import { actions as adminActions } from '../admin/actions'

const openPalette = async (path: string, as: string) => {
  const page = await renderRoute(path, { as })
  await page.user.keyboard('{Control>}k{/Control}')
  const dialog = await screen.findByRole('dialog', { name: 'Command palette' })
  const field = within(dialog).getByRole('combobox')
  const option = (name: RegExp) => within(dialog).findByRole('option', { name })
  const ask = async (text: string) => {
    await page.user.clear(field)
    await page.user.type(field, text)
  }
  return { ...page, dialog, ask, option }
}

describe('the command palette', () => {
  it('finds an order by its number and opens it, and offers it again the next time', async () => {
    const { user, router, world, ask, option } = await openPalette('/account/settings/profile', 'ines')
    const order = await world.store.read(async (tx) => {
      const [user_] = (await tx.users.all()).filter(({ email }) => email.startsWith('ines.'))
      const { ids } = await tx.search.orders({ companyIds: [user_!.companyId!] }, 'placedAt', true, 3, 1)
      return tx.orders.require(ids[0]!)
    })
    await ask(`#${order.number}`)
    await option(new RegExp(order.number))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(router.state.location.pathname).toBe(`/account/orders/${order.id}`))
    await user.keyboard('{Control>}k{/Control}')
    expect(await screen.findByRole('option', { name: new RegExp(order.number) })).toBeInTheDocument()
    expect(screen.getByText('Opened recently')).toBeInTheDocument()
  })

  it('lets Enter wait for what the last words find, instead of taking what the words before found', async () => {
    const { user, router, world, dialog, ask, option } = await openPalette('/account/settings/profile', 'ines')
    const { first, second } = await world.store.read(async (tx) => {
      const ines = (await tx.users.all()).find(({ email }) => email.startsWith('ines.'))!
      const { ids } = await tx.search.orders({ companyIds: [ines.companyId!] }, 'placedAt', true, 3, 2)
      return { first: await tx.orders.require(ids[0]!), second: await tx.orders.require(ids[1]!) }
    })
    await ask(`#${first.number}`)
    await option(new RegExp(first.number))
    const field = within(dialog).getByRole('combobox')
    fireEvent.change(field, { target: { value: `#${second.number}` } })
    fireEvent.keyDown(field, { key: 'Enter' })
    await waitFor(() => expect(router.state.location.pathname).toBe(`/account/orders/${second.id}`))
    await user.keyboard('{Control>}k{/Control}')
    // A page needs no answer and is taken at once.
    const again = await screen.findByRole('dialog', { name: 'Command palette' })
    fireEvent.change(within(again).getByRole('combobox'), { target: { value: 'invoi' } })
    await user.keyboard('{Enter}')
    await waitFor(() => expect(router.state.location.pathname).toBe('/account/invoices'))
  })

  it('lists a page and an action one may not use, with the right it takes and whom to ask', async () => {
    const { user, router, dialog, ask, option } = await openPalette('/account/settings/profile', 'helena')
    await ask('team')
    const team = await option(/^Team/)
    expect(team).toHaveAttribute('aria-disabled', 'true')
    await waitFor(() => expect(team).toHaveTextContent(/Needs the right .+Ines Calder can give it to you/))
    const before = router.state.location.href
    await user.keyboard('{Enter}')
    expect(router.state.location.href).toBe(before)
    await ask('>place an')
    expect(await option(/Place an order/)).toHaveAttribute('aria-disabled', 'true')
    await waitFor(() => expect(within(dialog).getAllByRole('option')).toHaveLength(1))
    await ask('>open orders')
    expect(await option(/Show open orders/)).not.toHaveAttribute('aria-disabled')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(router.state.location.href).toBe('/account/orders?view=open'))
  })

  it('finds customers, people and registrations for staff, and nothing for who may not', async () => {
    const { ask, option, user, router } = await openPalette('/admin/profile', 'marta')
    await ask('kestrel')
    await option(/Kestrel Joinery.*C-/)
    await ask('@ines')
    await user.click(await option(/Ines Calder/))
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/admin\/accounts\//))
  })

  it('leads only to pages there are', async () => {
    const { router } = await renderRoute('/sign-in')
    for (const { to } of [...accountActions, ...adminActions]) expect(Object.keys(router.routesByPath)).toContain(to)
  })
})
