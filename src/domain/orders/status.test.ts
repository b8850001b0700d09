import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canReach, canTransition, deriveStatus, isFinal, isSoundLine, openQuantity, type OrderPhase } from './status'
import { openOrderStatuses, orderStatuses, shipmentStatuses } from './vocabulary'

const line = fc
  .record({
    ordered: fc.nat(100),
    confirmed: fc.option(fc.nat(100)),
    shippedShare: fc.nat(100),
    backShare: fc.nat(100),
  })
  .map(({ ordered, confirmed, shippedShare, backShare }) => {
    const due = confirmed ?? ordered
    const shipped = Math.floor((due * shippedShare) / 100)
    return { ordered, confirmed, shipped, backordered: Math.floor(((due - shipped) * backShare) / 100) }
  })
const shipment = fc.record({ status: fc.constantFrom(...shipmentStatuses) })

describe('status of an order', () => {
  test('ORD-01 final statuses lead nowhere, open ones go on', () => {
    for (const status of orderStatuses) {
      // A declined order is over unless somebody cancels the decision (AUT-15).
      expect(isFinal(status)).toBe(!openOrderStatuses.includes(status) && status !== 'declined')
      expect(orderStatuses.some((next) => canTransition(status, next))).toBe(!isFinal(status))
    }
  })

  test('every status can be reached from received, and none twice over a final one', () => {
    for (const status of orderStatuses) expect(canReach('received', status)).toBe(true)
    expect(canReach('delivered', 'shipped')).toBe(false)
    expect(canReach('shipped', 'picking')).toBe(false)
    expect(canReach('rejected', 'confirmed')).toBe(false)
  })

  test('quantities and shipments decide', () => {
    const open = { ordered: 10, confirmed: 10, shipped: 0, backordered: 0 }
    expect(deriveStatus('received', [open], [])).toBe('received')
    expect(deriveStatus('confirmed', [{ ...open, backordered: 4 }], [])).toBe('backordered')
    expect(deriveStatus('picking', [open, { ...open, backordered: 4 }], [])).toBe('picking')
    expect(deriveStatus('picking', [{ ...open, shipped: 6 }], [{ status: 'delivered' }])).toBe('partlyShipped')
    expect(deriveStatus('picking', [{ ...open, shipped: 10 }], [{ status: 'inTransit' }])).toBe('shipped')
    expect(deriveStatus('picking', [{ ...open, shipped: 10 }], [{ status: 'delivered' }])).toBe('delivered')
    expect(deriveStatus('picking', [{ ...open, confirmed: 6, shipped: 6 }], [{ status: 'packed' }])).toBe('shipped')
    expect(deriveStatus('cancelled', [open], [])).toBe('cancelled')
  })

  test('shipping more never leads to an illegal path', () => {
    const lines = fc.array(line, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(lines, fc.array(shipment, { maxLength: 4 }), (before, shipments) => {
        // Goods that are not owed any more are not sent: an order that has arrived gets no further shipment.
        fc.pre(before.some((each) => openQuantity(each) > 0))
        const phase: OrderPhase = 'picking'
        const after = before.map((each) => ({ ...each, shipped: each.shipped + openQuantity(each), backordered: 0 }))
        const from = deriveStatus(phase, before, shipments)
        expect(canReach(from, deriveStatus(phase, after, [...shipments, { status: 'packed' }]))).toBe(true)
      }),
    )
  })
})

test('sound lines never ship more than confirmed', () => {
  fc.assert(fc.property(line, (each) => void expect(isSoundLine(each)).toBe(true)))
  expect(isSoundLine({ ordered: 10, confirmed: 6, shipped: 7, backordered: 0 })).toBe(false)
  expect(isSoundLine({ ordered: 10, confirmed: 10, shipped: 6, backordered: 5 })).toBe(false)
})
