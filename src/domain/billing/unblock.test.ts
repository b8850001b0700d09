import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Payable, unblockingSet, type UsableCredit } from './unblock'

const payable = (id: string, open: number, dueOn = '2026-11-01', discount = 0): Payable => ({
  ...{ id, open, dueOn, discount },
})

test('INV-25 takes what costs least, not the largest invoice', () => {
  const invoices = [payable('large', 50_000), payable('a', 600, '2026-10-01'), payable('b', 700), payable('c', 5_000)]
  expect(unblockingSet(invoices, 1_250, [])).toEqual({
    ...{ ids: ['a', 'b'], freed: 1_300, discount: 0, creditIds: [], credits: 0, cash: 1_300 },
  })
})

test('INV-25 weighs early-payment discounts, and uses credits for what would be freed beyond the need', () => {
  const invoices = [payable('plain', 1_000), payable('early', 1_010, '2026-12-01', 20)]
  expect(unblockingSet(invoices, 1_000, [])).toMatchObject({ ids: ['early'], cash: 990, freed: 1_010 })
  const credits = [
    { id: 'large', remaining: 400 },
    { id: 'small', remaining: 10 },
  ]
  expect(unblockingSet(invoices, 1_000, credits)).toMatchObject({
    ...{ ids: ['early'], creditIds: ['small'], cash: 980, freed: 1_000 },
  })
})

test('INV-25 among equals the one due first; nothing when all of them do not suffice', () => {
  const invoices = [payable('later', 500, '2026-12-01'), payable('sooner', 500, '2026-10-01')]
  expect(unblockingSet(invoices, 500, [])?.ids).toEqual(['sooner'])
  expect(unblockingSet(invoices, 1_001, [])).toBeNull()
  expect(unblockingSet([], 1, [])).toBeNull()
})

const someInvoices = fc
  .array(
    fc.record({ open: fc.integer({ min: 1, max: 400 }), percent: fc.integer({ min: 0, max: 10 }), day: fc.nat(27) }),
    {
      maxLength: 9,
    },
  )
  .map((list) =>
    list.map(({ open, percent, day }, at) =>
      payable(`i${at}`, open, `2026-11-${String(day + 1).padStart(2, '0')}`, Math.floor((open * percent) / 100)),
    ),
  )

test('INV-25 the set suffices, has nothing in vain, and no other such set costs less', () => {
  fc.assert(
    fc.property(
      someInvoices,
      fc.integer({ min: 1, max: 1_500 }),
      fc.array(fc.integer({ min: 1, max: 150 }), { maxLength: 3 }),
      (invoices, needed, sizes) => {
        const credits = sizes.map((remaining, at) => ({ id: `c${at}`, remaining }))
        const set = unblockingSet(invoices, needed, credits)
        const open = (picked: readonly Payable[]) => picked.reduce((sum, each) => sum + each.open, 0)
        if (open(invoices) < needed) {
          expect(set).toBeNull()
          return
        }
        const picked = invoices.filter(({ id }) => set?.ids.includes(id))
        expect(set?.freed).toBeGreaterThanOrEqual(needed)
        expect(set?.freed).toBe(open(picked) - (set?.credits ?? 0))
        expect((set?.cash ?? 0) + (set?.discount ?? 0) + (set?.credits ?? 0)).toBe(open(picked))
        for (const each of picked) expect(open(picked) - each.open).toBeLessThan(needed)
        const least = Math.min(...minimalSets(invoices, needed).map((other) => costOf(other, needed, credits)))
        expect(set?.cash).toBe(least)
      },
    ),
  )

  function minimalSets(invoices: readonly Payable[], needed: number): Payable[][] {
    const sets = Array.from({ length: 2 ** invoices.length }, (_, bits) =>
      invoices.filter((_each, at) => (bits >> at) & 1),
    )
    const open = (picked: readonly Payable[]) => picked.reduce((sum, each) => sum + each.open, 0)
    return sets.filter((set) => open(set) >= needed && set.every((each) => open(set) - each.open < needed))
  }
  function costOf(set: readonly Payable[], needed: number, credits: readonly UsableCredit[]): number {
    const open = set.reduce((sum, each) => sum + each.open, 0)
    const payable = set.reduce((sum, each) => sum + each.open - each.discount, 0)
    const most = Math.min(open - needed, payable)
    return payable - credits.reduce((used, { remaining }) => (used + remaining > most ? used : used + remaining), 0)
  }
})

test('a long list of invoices is answered at once', () => {
  const many = Array.from({ length: 300 }, (_, at) => payable(`i${at}`, 1_000 + ((at * 7_919) % 900)))
  const set = unblockingSet(many, 150_000, [])
  expect(set?.freed).toBeGreaterThanOrEqual(150_000)
})
