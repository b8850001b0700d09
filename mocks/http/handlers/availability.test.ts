import { describe, expect, it } from 'vitest'
import { getOrder, listOrders } from '@/contract/orders'
import { createWorld } from '@/testing/world'

describe('the portal while the ERP is away', () => {
  it('NAV-12 shows the whole history with its documents at any hour, whether or not the ERP answers', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const before = await ines.call(listOrders, { query: { view: 'all', sort: 'placedAt', pageSize: 1 } })

    await world.backend.controls({ command: 'erp', mode: 'down' })
    await world.backend.advance(14 * 60 * 60 * 1000)

    const night = await world.as('ines')
    const after = await night.call(listOrders, { query: { view: 'all', sort: 'placedAt', pageSize: 1 } })
    expect(after.total).toBe(before.total)
    const oldest = await night.call(getOrder, { params: { orderId: after.rows[0]!.id } })
    expect(oldest.documents.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['orderConfirmation', 'invoice']))
  })
})
