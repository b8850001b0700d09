import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, type MockContext, vi } from 'vitest'
import { editDeskOrder, getDeskOrder } from '@/contract/admin/orders'
import type { OrderId } from '@/domain/ids'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'

/** Waits to be sent, so that the desk may still edit it. */
const orderId = 'ord_s001' as OrderId

const numberPoAtTheDesk = async (world: World, poNumber: string) => {
  const karol = await world.as('karol')
  const { version, reference, note, requestedOn, deliveryAddressId } = await karol.call(getDeskOrder, {
    params: { orderId },
  })
  await karol.call(editDeskOrder, {
    params: { orderId },
    body: {
      version,
      poNumber,
      reference: reference ?? '',
      note: note ?? '',
      requestedOn,
      deliveryAddressId: deliveryAddressId!,
      lines: [],
    },
  })
}

/** Has the page's change stream been answered? What happens before goes with what the page reads first. */
const isListening = ({ calls, settledResults }: MockContext<World['backend']['exchange']>): boolean =>
  calls.some(([{ url }], at) => new URL(url).pathname === '/api/events' && settledResults[at]?.type === 'fulfilled')

describe('an open page', () => {
  it.each(['/account/orders', `/account/orders/${orderId}`])(
    'ORD-22 %s shows by itself what somebody else changes',
    async (path) => {
      const world = await createWorld()
      const exchange = vi.spyOn(world.backend, 'exchange')
      const { browser } = await renderRoute(path, { as: 'ines', world })
      await waitFor(() => expect(isListening(exchange.mock)).toBe(true))
      await numberPoAtTheDesk(world, 'LIVE-1')
      browser.mountHere()
      expect((await screen.findAllByText('LIVE-1')).length).toBeGreaterThan(0)
    },
  )

  it('ORD-22 also shows what changed after it had read and before it listened', async () => {
    const world = await createWorld()
    const { promise, resolve } = Promise.withResolvers<void>()
    const exchange = world.backend.exchange
    vi.spyOn(world.backend, 'exchange').mockImplementation(async (request, caller) => {
      if (new URL(request.url).pathname === '/api/events') await promise
      return exchange(request, caller)
    })
    const { browser } = await renderRoute(`/account/orders/${orderId}`, { as: 'ines', world })
    expect(await screen.findByTestId('order-lines')).toBeInTheDocument()
    await numberPoAtTheDesk(world, 'MISSED-1')
    browser.mountHere()
    expect(screen.queryByText('MISSED-1')).not.toBeInTheDocument()
    resolve()
    expect((await screen.findAllByText('MISSED-1')).length).toBeGreaterThan(0)
  })
})
