import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exceededLevels } from '@/domain/authorizations/levels'
import { spendingLimits } from '../spending-limits'
import { seedStory } from '../story'

test('AUT-01 AUT-06 the story’s cases follow its limits, whenever it is opened, and nothing of them lies ahead', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 8 * 24 * 60 }), async (minutes) => {
      const now = Date.parse('2026-11-16T00:00:00Z') + minutes * 60_000
      const { rows } = await seedStory(now, { orders: 100_600, erpOrders: 600 })
      const orders = new Map((rows.orders ?? []).map((order) => [order.id, order]))
      const erpOrders = new Map((rows.erpOrders ?? []).map((order) => [order.number, order]))
      const cases = rows.authorizations ?? []
      expect([...new Set(cases.map(({ status }) => status))].toSorted()).toEqual(['approved', 'declined', 'pending'])
      expect(new Set(cases.flatMap(({ status, current }) => (status === 'pending' ? [current] : [])))).toEqual(
        new Set([0, 1]),
      )
      for (const { orderId, ordererId, levels, status, submittedAt } of cases) {
        const order = orders.get(orderId)!
        const own = spendingLimits.filter(({ userId }) => userId === ordererId)
        const expected = exceededLevels(own, order.total, 'everyLevel')
        expect(levels.map(({ amount, authorizerIds }) => ({ amount, authorizerIds }))).toEqual(expected)
        const theirs = erpOrders.get(order.erpNumber ?? '')!
        expect([order.authorization, theirs.authorization]).toEqual([status, status])
        const times = [submittedAt, ...levels.flatMap(({ decision }) => decision?.at ?? [])]
        expect(times).toEqual(times.toSorted((a, b) => a - b))
        expect(Math.max(...times)).toBeLessThanOrEqual(now)
        const entries = (rows.history ?? []).filter((entry) => entry.orderId === orderId)
        expect(entries.every(({ at }) => at <= now)).toBe(true)
        const confirmed = entries.find(({ event }) => event === 'confirmed')
        if (confirmed) expect(confirmed.at).toBeGreaterThanOrEqual(times.at(-1)!)
      }
      expect((rows.mails ?? []).every(({ sentAt }) => sentAt <= now)).toBe(true)
    }),
    { numRuns: 20 },
  )
})
