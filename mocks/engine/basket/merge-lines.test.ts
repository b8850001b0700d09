import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AddressId, BasketLineId, ProductId } from '@/domain/ids'
import { isOrderable, nextOrderable } from '@/domain/quantity'
import { countingIds } from '@mocks/ids'
import type { BasketLineRow } from '@mocks/store/rows/products'
import type { Context } from '../context'
import { lineKey, partFaults, versionOf, withAdded, withChanged, withParted } from './merge-lines'

const rule = { minimum: 10, multiple: 5 }
const wishes = fc.record({
  deliveryAddressId: fc.constantFrom(undefined, 'site' as AddressId, 'yard' as AddressId),
  note: fc.constantFrom('', 'Third floor'),
})
const deed = fc.oneof(
  fc.record({ do: fc.constant('add' as const), product: fc.nat(2), wishes, quantity: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ do: fc.constant('part' as const), line: fc.nat(6), pieces: fc.integer({ min: 1, max: 100 }), wishes }),
  fc.record({ do: fc.constant('wish' as const), line: fc.nat(6), wishes }),
)
const total = (lines: readonly BasketLineRow[]): Record<string, number> => {
  const sums: Record<string, number> = {}
  for (const { productId, quantity } of lines) sums[productId] = (sums[productId] ?? 0) + quantity
  return sums
}

test('ORD-15 whatever is added, parted and wished, no piece is lost, and every part can be ordered', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
      const ctx = { ids: countingIds('l') } as unknown as Context
      let lines: BasketLineRow[] = []
      for (const each of deeds) {
        const before = total(lines)
        if (each.do === 'add') {
          const productId = `p${each.product}` as ProductId
          const quantity = nextOrderable(each.quantity, rule)
          const { deliveryAddressId, note } = each.wishes
          const wished = { note, ...(deliveryAddressId && { deliveryAddressId }) }
          lines = withAdded(lines, [{ productId, quantity, configuration: null, wishes: wished }], ctx)
          expect(total(lines)).toEqual({ ...before, [productId]: (before[productId] ?? 0) + quantity })
        } else {
          const line = lines[each.line % Math.max(lines.length, 1)]
          if (!line) continue
          const { deliveryAddressId, note } = each.wishes
          const wished = { ...(note && { note }), ...(deliveryAddressId && { deliveryAddressId }) }
          const changed = { ...line, version: versionOf(line) + 1 }
          if (each.do === 'wish') lines = withChanged(lines, { ...changed, wishes: wished })
          else if (partFaults(line, { pieces: each.pieces, wishes: wished }, rule).length === 0)
            lines = withParted(lines, changed, { pieces: each.pieces, wishes: wished }, ctx)
          expect(total(lines)).toEqual(before)
        }
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
        expect(new Set(lines.map(lineKey)).size).toBe(lines.length)
        expect(lines.every(({ quantity }) => isOrderable(quantity, rule))).toBe(true)
      }
    }),
  )
})

test('ORD-15 a line that becomes like another one joins it', () => {
  const line = (id: string, quantity: number, note?: string): BasketLineRow => ({
    ...{ id: id as BasketLineId, productId: 'p' as ProductId, quantity, version: 3 },
    ...(note && { wishes: { note } }),
  })
  const [here, there] = [line('a', 10), line('b', 15, 'Third floor')]
  const joined = withChanged([here, there], { ...there, wishes: {}, version: 4 })
  expect(joined).toEqual([{ ...here, quantity: 25, version: 4 }])
  expect(lineKey(joined[0]!)).toBe(lineKey(here))
})
