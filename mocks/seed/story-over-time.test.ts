import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateIn, isWorkday } from '@/domain/calendar'
import type { OrderStatus } from '@/domain/orders/vocabulary'
import { salesOf } from '@mocks/engine/dashboard/sales'
import { createSeed, defaultOrders, forkStore } from '@mocks/seeded-store'
import { seedStory, type Story } from './story'

const sunday = Date.parse('2026-11-22T22:40:00Z')
/** Any second of two years. */
const anyNow = fc.integer({ min: 0, max: 2 * 365 * 86_400 }).map((second) => Date.UTC(2026, 10, 1) + second * 1000)
const runs = { numRuns: 12 }
const timeout = 120_000
const storyAt = (now: number): Promise<Story> =>
  seedStory(now, { orders: 101_200, shipments: 501_300, invoices: 81_170 })
const numbersOf = (rows: readonly { number: string }[]) => rows.map(({ number }) => Number(number.replace(/\D/g, '')))

/** Every instant of a row by the names that instants have. */
function instantsOf(rows: readonly object[]): number[] {
  // What runs out some day has its end ahead of it.
  const names = /^(at|(?!.*[eE]xpiresAt).*At|asOf)$/
  return rows.flatMap((row) =>
    Object.entries(row).flatMap(([name, value]) => (names.test(name) && typeof value === 'number' ? [value] : [])),
  )
}

describe('the story', () => {
  test(
    'is the same for the same time',
    async () => {
      expect(await storyAt(sunday)).toEqual(await storyAt(sunday))
      const rows = async () => {
        const store = forkStore(await createSeed({ seededAt: sunday, orders: 60 }))
        return store.read(async (tx) => {
          const { ids } = await tx.search.orders({}, 'placedAt', true, 0, 400)
          return Promise.all(ids.map((id) => tx.orders.require(id)))
        })
      }
      expect(await rows()).toEqual(await rows())
    },
    timeout,
  )

  test(
    'breaks no rule of the store and tells of nothing to come, whenever it is opened',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyNow, async (now) => {
          const store = forkStore(await createSeed({ seededAt: now, orders: 30 }))
          expect(store.violations()).toEqual([])
          const { rows } = await storyAt(now)
          const { timers: _timers, syncJobs: _jobs, ...told } = rows
          for (const [table, each] of Object.entries(told))
            expect([table, instantsOf(each).filter((at) => at > now)]).toEqual([table, []])
          for (const { events } of rows.erpOrders ?? []) expect(instantsOf(events).filter((at) => at > now)).toEqual([])
        }),
        runs,
      )
    },
    timeout,
  )

  test(
    'goes forward: numbers rise with time, and each thing follows from the one before',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyNow, async (now) => {
          const { rows } = await storyAt(now)
          const orders = rows.orders ?? []
          const times = orders.map(({ placedAt }) => placedAt)
          expect(times).toEqual(times.toSorted((a, b) => a - b))
          expect(numbersOf(orders)).toEqual(numbersOf(orders).toSorted((a, b) => a - b))
          const shipments = (rows.shipments ?? []).toSorted((a, b) => a.packedAt - b.packedAt)
          expect(numbersOf(shipments)).toEqual(numbersOf(shipments).toSorted((a, b) => a - b))
          const byNumber = (rows.invoices ?? []).toSorted((a, b) => numbersOf([a])[0]! - numbersOf([b])[0]!)
          const invoices = byNumber.filter(({ orderId }) => orderId !== null)
          const bills = byNumber.filter(({ orderId }) => orderId === null)
          for (const series of [invoices, bills]) {
            const days = series.map(({ issuedOn }) => issuedOn)
            expect(days).toEqual(days.toSorted())
          }
          for (const { orderId, packedAt, handedOverAt, deliveredAt, carrier, trackingNumber } of shipments) {
            const order = orders.find(({ id }) => id === orderId)
            expect(order?.placedAt).toBeLessThanOrEqual(packedAt)
            expect(packedAt <= (handedOverAt ?? now) && (handedOverAt ?? 0) <= (deliveredAt ?? now)).toBe(true)
            const travels = handedOverAt !== null && order?.deliveryMethod !== 'Collected'
            expect([carrier !== null, trackingNumber !== null]).toEqual([travels, travels])
          }
          for (const { orderId, issuedOn, dueOn } of invoices) {
            const left = shipments.filter((shipment) => shipment.orderId === orderId)
            expect(issuedOn).toBe(dateIn('Europe/Warsaw', Math.max(...left.map((each) => each.handedOverAt ?? now))))
            expect(dueOn >= issuedOn).toBe(true)
          }
        }),
        runs,
      )
    },
    timeout,
  )

  test(
    'spreads orders over workdays, each as far as its age lets it be',
    async () => {
      const oldest: Partial<Record<OrderStatus, number>> = { received: 2, confirmed: 6, picking: 4, shipped: 5 }
      await fc.assert(
        fc.asyncProperty(anyNow, async (now) => {
          const { rows } = await storyAt(now)
          const byDay = new Map<string, number>()
          for (const { placedAt, status, id } of rows.orders ?? []) {
            const day = dateIn('Europe/Warsaw', placedAt)
            byDay.set(day, (byDay.get(day) ?? 0) + 1)
            const days = (now - placedAt) / 86_400_000
            expect([id, days <= ((oldest[status] ?? Infinity) + 1) * 1.4 + 3]).toEqual([id, true])
            if (status === 'delivered') expect([id, days > 1 || id.startsWith('ord_u')]).toEqual([id, true])
            // Only the order of the last minute may be of a Sunday.
            if (id !== 'ord_s001') expect([id, day, isWorkday(day)]).toEqual([id, day, true])
          }
          expect(Math.max(...byDay.values())).toBeLessThanOrEqual(9)
          expect(byDay.size).toBeGreaterThan(45)
        }),
        runs,
      )
    },
    timeout,
  )

  test(
    'makes a month that is like the one before',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyNow, async (now) => {
          const store = forkStore(await createSeed({ seededAt: now, orders: defaultOrders }))
          const { last30 } = await store.read((tx) => salesOf(tx, {}, now, 'Europe/Warsaw'))
          expect(Math.abs(last30.orders / last30.previousOrders - 1)).toBeLessThan(0.25)
          expect(Math.abs(last30.value.amount / last30.previousValue.amount - 1)).toBeLessThan(0.25)
        }),
        { numRuns: 5 },
      )
    },
    timeout,
  )

  test(
    'has orders only of people who may order',
    async () => {
      const store = forkStore(await createSeed({ seededAt: sunday, orders: 300 }))
      await store.read(async (tx) => {
        const { ids } = await tx.search.orders({ origins: ['online'] }, 'placedAt', true, 0, 600)
        const names = await Promise.all(ids.map(async (id) => (await tx.orders.require(id)).placedBy))
        expect(names).toContain('Ines Calder')
        for (const name of ['Helena Brandt', 'Nadia Orlik', 'Oskar Lind']) expect(names).not.toContain(name)
      })
    },
    timeout,
  )
})
