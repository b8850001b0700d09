import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../calendar'
import { creditOf, lineCredit, nothingPaid, paidForLines, type Paid, addPaid } from './credit'
import { type DeliveredPart, freePieces, stillTaken, takePieces } from './eligibility'
import { formatFault, formatNumber, numberResets, sequenceOf } from './number-format'
import { afterAct, isPossible, leastOf, mostOf, type ReturnPieces, returnStatus, takenPieces } from './states'
import { returnActs, type ReturnStatus } from './vocabulary'

const amount = fc.integer({ min: 0, max: 10_000_000 })
const line = fc.record({ net: amount, tax: amount, discount: amount, pieces: fc.integer({ min: 1, max: 60 }) })

test('RMA-11 credits of single returns add up to what was paid for the line, whatever their sizes and order', () => {
  fc.assert(
    fc.property(line, fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 60 }), (whole, sizes) => {
      let before: Paid & { pieces: number } = { ...nothingPaid, pieces: 0 }
      for (const size of [...sizes, whole.pieces]) {
        const quantity = Math.min(size, whole.pieces - before.pieces)
        const credit = lineCredit(whole, before, quantity)
        expect(Math.min(credit.net, credit.tax, credit.discount)).toBeGreaterThanOrEqual(0)
        before = { ...addPaid(before, credit), pieces: before.pieces + quantity }
      }
      expect(before).toEqual(whole)
    }),
  )
})

test('RMA-11 tax and early-payment discount are split so that lines and freight make up the document', () => {
  const whole = fc.record({ nets: fc.array(amount, { minLength: 1, maxLength: 12 }), freight: amount, tax: amount })
  fc.assert(
    fc.property(whole, fc.integer({ min: 0, max: 1_000 }), ({ nets, freight, tax }, discount) => {
      const facts = { freight, tax, discount, currency: 'PLN' as const }
      const paid = paidForLines(
        nets.map((net) => ({ net })),
        facts,
      )
      const sum = paid.reduce((all, each) => all + creditOf(each), 0)
      expect(sum).toBeLessThanOrEqual(nets.reduce((all, net) => all + net, 0) + tax)
      if (freight === 0) expect(sum).toBe(nets.reduce((all, net) => all + net, 0) + tax - discount)
    }),
  )
})

test('RMA-11 the credit is for what was paid: 1 000 with 23 % tax and 2 % discount taken comes to 1 205.40', () => {
  const [paid] = paidForLines([{ net: 100_000 }], { freight: 0, tax: 23_000, discount: 2_460, currency: 'PLN' })
  expect(creditOf(paid!)).toBe(120_540)
  const thirds = { net: 1_000, tax: 0, discount: 0, pieces: 3 }
  expect(lineCredit(thirds, { ...nothingPaid, pieces: 0 }, 1).net).toBe(333)
  expect(lineCredit(thirds, { net: 666, tax: 0, discount: 0, pieces: 2 }, 1).net).toBe(334)
})

const today = '2026-11-20'
const part = fc.record({
  quantity: fc.integer({ min: 1, max: 20 }),
  deliveredOn: fc.option(
    fc.integer({ min: -60, max: 0 }).map((days) => addDays(today, days)),
    { nil: null },
  ),
})

test('RMA-03 RMA-22 over random histories never more is in returns than was delivered, or ordered where that counts', () => {
  const step = fc.record({
    wanted: fc.integer({ min: 1, max: 20 }),
    kept: fc.nat(20),
    day: fc.integer({ min: 0, max: 40 }),
  })
  const returnsOf = fc.constantFrom('delivered' as const, 'all' as const)
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 4 }),
      fc.nat(20),
      returnsOf,
      fc.array(step, { maxLength: 12 }),
      (parts, more, base, steps) => {
        const ordered = parts.reduce((sum, { quantity }) => sum + quantity, 0) + more
        const came = parts.reduce((sum, { quantity, deliveredOn }) => sum + (deliveredOn ? quantity : 0), 0)
        const taken = new Map<number | null, number>()
        const withTaken = (): DeliveredPart[] => parts.map((each, at) => ({ ...each, taken: taken.get(at) ?? 0 }))
        for (const { wanted, kept, day } of steps) {
          const rules = { returnDays: 30, returnsOf: base }
          const free = freePieces(ordered, withTaken(), rules, addDays(today, day), taken.get(null))
          const most = free.reduce((sum, { quantity }) => sum + quantity, 0)
          if (most === 0) continue
          const pieces = takePieces(free, Math.min(wanted, most))
          // The desk may let some of it go, which is then free again.
          for (const { part: at, quantity } of stillTaken(pieces, kept)) taken.set(at, (taken.get(at) ?? 0) + quantity)
          const all = [...taken.values()].reduce((sum, quantity) => sum + quantity, 0)
          expect(all).toBeLessThanOrEqual(base === 'all' ? ordered : came)
        }
      },
    ),
  )
})

const asked = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 })

test('RMA-13 whatever the desk does, pieces only grow fewer from step to step and what is refused is free again', () => {
  const move = fc.record({ act: fc.constantFrom(...returnActs), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  fc.assert(
    fc.property(asked, fc.array(move, { maxLength: 10 }), (quantities, moves) => {
      let lines: ReturnPieces[] = quantities.map((quantity) => ({
        quantity,
        authorized: null,
        received: null,
        approved: null,
      }))
      let status: ReturnStatus = 'pending'
      for (const { act, share } of moves) {
        if (!isPossible(status, act)) continue
        const said = lines.map(
          (each) => leastOf(act, each) + Math.floor((mostOf(act, each) - leastOf(act, each)) * share),
        )
        lines = afterAct(lines, act, said)
        status = returnStatus(lines, act === 'close' ? 'closed' : null)
        for (const each of lines) {
          const { quantity, authorized, received, approved } = each
          expect(authorized ?? 0).toBeLessThanOrEqual(quantity)
          expect(received ?? 0).toBeLessThanOrEqual(authorized ?? 0)
          expect(approved ?? 0).toBeLessThanOrEqual(received ?? 0)
          expect(takenPieces(each, status)).toBeLessThanOrEqual(quantity)
        }
        if (status === 'denied' || status === 'rejected')
          for (const each of lines) expect(takenPieces(each, status)).toBe(0)
      }
    }),
  )
})

test('RMA-18 a format gives every count of its sequence a number of its own, and says what is wrong with others', () => {
  expect(formatNumber('RMA-{YYYY}-{00000}', 42, '2026-11-20')).toBe('RMA-2026-00042')
  expect(formatNumber('R{YY}{MM}/{000}', 12_345, '2026-11-20')).toBe('R2611/12345')
  expect(formatFault('RMA-{00000}', 'yearly')).toBe('yearMissing')
  expect(formatFault('RMA-{YYYY}-{000}', 'monthly')).toBe('monthMissing')
  expect(formatFault('RMA', 'never')).toBe('noCounter')
  expect(formatFault('{00}{000}', 'never')).toBe('twoCounters')
  expect(formatFault('{DD}-{000}', 'never')).toBe('unknownToken')
  expect(formatFault('a"<{000}', 'never')).toBe('characters')
  const day = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays('2026-01-01', days))
  const format = fc.constantFrom('RMA-{YYYY}-{MM}-{000}', '{YY}{MM}{0000}', '{00000}/{YYYY}')
  fc.assert(
    fc.property(fc.array(day, { maxLength: 60 }), format, fc.constantFrom(...numberResets), (days, shape, reset) => {
      if (formatFault(shape, reset)) return
      const counts = new Map<string, number>()
      const numbers = days.toSorted().map((each) => {
        const sequence = sequenceOf(reset, each)
        counts.set(sequence, (counts.get(sequence) ?? 0) + 1)
        return reset === 'never' ? `${counts.get(sequence)}` : formatNumber(shape, counts.get(sequence) ?? 0, each)
      })
      expect(new Set(numbers).size).toBe(numbers.length)
    }),
  )
})
