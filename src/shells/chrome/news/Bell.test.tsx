import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { OrderId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

const open = async (user: Awaited<ReturnType<typeof renderRoute>>['user'], unread: number) => {
  await user.click(await screen.findByRole('button', { name: `Notifications, ${unread} unread` }))
  return screen.findByRole('list', { name: 'Notifications' })
}

it('NAV-09 counts what is unread, opens the page behind a line, and is quiet once all is read', async () => {
  const world = await createWorld()
  const { user } = await renderRoute('/account/settings', { as: 'ines', world })
  const bell = await screen.findByRole('button', { name: /^Notifications, \d+ unread$/ })
  const unread = Number(/\d+/.exec(bell.getAttribute('aria-label') ?? '')?.[0])
  const list = await open(user, unread)
  const line = within(list).getAllByRole('link', { name: /invoices? (?:is|are) overdue/ })[0]!
  expect(within(line).getByRole('img', { name: 'Unread' })).toBeInTheDocument()
  await user.click(line)
  await screen.findByRole('heading', { level: 1, name: /Invoices/ })
  await open(user, unread - 1)
  await user.click(await screen.findByRole('button', { name: 'Mark all as read' }))
  await waitFor(() => expect(screen.queryByRole('img', { name: 'Unread' })).not.toBeInTheDocument())
  await user.keyboard('{Escape}')
  expect(await screen.findByRole('button', { name: 'Notifications, none unread' })).toBeInTheDocument()
})

it('NAV-09 hears of an order that fails while the page is open, and says where nothing is new', async () => {
  const world = await createWorld({ orders: 0 })
  const { id: userId } = await world.user('karol')
  await world.store.write(async (tx) =>
    ok(await tx.noticeReads.insert({ id: 'read' as never, userId, until: world.clock.now(), keys: [] })),
  )
  const { user } = await renderRoute('/admin/profile', { as: 'karol', world })
  await screen.findByRole('button', { name: 'Notifications, none unread' })
  await world.backend.advance(60_000)
  await world.store.write(async (tx) => {
    const failed = await tx.orders.update('ord_s002' as OrderId, { erpState: 'failed' })
    return ok(
      await tx.sendAttempts.insert({
        ...{ id: 'att_bell' as never, orderId: failed.id, at: world.clock.now(), by: 'Somebody', outcome: 'rejected' },
        ...{ erpNumber: null, message: null, payloadHash: '', payload: '' },
      } as never),
    )
  })
  const list = await open(user, 1)
  expect(within(list).getByRole('link', { name: /did not get into the ERP.*Unread/ })).toBeInTheDocument()
})
