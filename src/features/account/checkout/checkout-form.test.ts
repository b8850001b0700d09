import { expect, it } from 'vitest'
import type { Basket } from '@/contract/basket'
import { agreedTo, changedSince } from './checkout-form'

const basketOf = (version: number, dispatchOn: string): Basket =>
  ({
    version,
    totals: { total: { amount: 803_432, currency: 'PLN' } },
    plan: { deliveries: [{ dispatchOn, lines: [{ quantity: 35 }] }] },
  }) as unknown as Basket

it('calls a newer basket a change, and not one that is drawn a moment before the buyer’s own choice', () => {
  const [before, chosen] = [basketOf(3, '2026-11-26'), basketOf(4, '2026-11-24')]
  expect(changedSince(agreedTo(before), chosen)).toBe('basket')
  expect(changedSince(agreedTo(chosen), before)).toBeNull()
  expect(changedSince(agreedTo(chosen), chosen)).toBeNull()
  expect(changedSince(agreedTo(chosen), basketOf(4, '2026-11-30'))).toBe('stock')
})
