import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { needsApproval, discountOf } from './approval'
import {
  afterStep,
  allQuoteSteps,
  canStep,
  maySpeak,
  type Negotiation,
  quoteSteps,
  statusNow,
  turnOf,
} from './negotiation'
import { versionChanges } from './version-diff'
import { quoteStatuses } from './vocabulary'

type Version = { number: number; side: 'buyer' | 'seller'; validUntil: string | null }
const days = ['2026-11-20', '2026-11-21', '2026-11-25', '2026-12-01']
const closed = ['ordered', 'declined', 'withdrawn', 'expired']

describe('QUO-10 turns of a negotiation', () => {
  it('belong to one side at a time, and to nobody once it is over', () => {
    for (const status of quoteStatuses) {
      const sending = allQuoteSteps.filter((step) => quoteSteps[step].sends && canStep(status, step))
      for (const step of sending) expect(quoteSteps[step].side).toBe(turnOf(status))
      expect(maySpeak(status)).toBe(turnOf(status) !== null)
      if (closed.includes(status)) expect(allQuoteSteps.filter((step) => canStep(status, step))).toEqual([])
    }
  })

  it('QUO-11, QUO-12 keep every version as it was sent, however both sides play', () => {
    const move = fc.record({
      step: fc.constantFrom(...allQuoteSteps),
      validUntil: fc.constantFrom(null, ...days),
      days: fc.nat(1),
    })
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const first: Version = { number: 1, side: 'buyer', validUntil: null }
        let quote: Negotiation<Version> = { state: 'requested', versions: [first] }
        let day = 0
        for (const { step, validUntil, days: passed } of moves) {
          day = Math.min(day + passed, days.length - 1)
          const today = days[day]!
          const status = statusNow(quote, today)
          const { side, sends } = quoteSteps[step]
          const version = { number: quote.versions.length + 1, side, validUntil: side === 'buyer' ? null : validUntil }
          const next = afterStep(quote, step, today, sends ? version : undefined)
          if (closed.includes(status)) expect(next).toBeNull()
          if (next === null) continue
          if (sends) expect(turnOf(status)).toBe(side)
          expect(next.versions.slice(0, quote.versions.length)).toEqual(quote.versions)
          expect(next.versions.length).toBe(quote.versions.length + (sends ? 1 : 0))
          expect(next.versions.map(({ number }) => number)).toEqual(next.versions.map((_, at) => at + 1))
          quote = next
        }
      }),
    )
  })

  it('sends nothing without a version, and no version without sending', () => {
    const quote: Negotiation<Version> = {
      state: 'requested',
      versions: [{ number: 1, side: 'buyer', validUntil: null }],
    }
    expect(afterStep(quote, 'offer', days[0]!)).toBeNull()
    expect(afterStep(quote, 'cancel', days[0]!, { number: 2, side: 'buyer', validUntil: null })).toBeNull()
  })
})

describe('QUO-08 the approval of an offer', () => {
  const line = (unitPrice: number) => ({ quantity: 3, listPrice: 1_000, unitPrice })
  it('is needed above the threshold, not at it', () => {
    expect(needsApproval([line(850)], 15)).toBe(false)
    expect(needsApproval([line(849)], 15)).toBe(true)
    expect(needsApproval([line(0)], 100)).toBe(false)
    expect(discountOf([line(1_200)])).toBe(0)
  })

  it('looks at the offer as a whole: what one line gives, another may take back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2_000), { minLength: 1 }), fc.nat(99), (prices, percent) => {
        const lines = prices.map(line)
        const net = prices.reduce((sum, price) => sum + price, 0)
        const list = prices.length * 1_000
        if (needsApproval(lines, percent)) expect(net * 100).toBeLessThan(list * (100 - percent))
        expect(discountOf(lines)).toBeLessThanOrEqual(10_000)
        if (net >= list) expect(needsApproval(lines, percent)).toBe(false)
      }),
    )
  })
})

describe('QUO-12 the difference of two versions', () => {
  const lineOf = (key: string, quantity: number, unitPrice: number | null = null) => ({
    ...{ key, quantity, unitPrice, wishedPrice: null },
  })
  it('is told by field, lines first', () => {
    const before = { validUntil: null, freight: null, total: null, lines: [lineOf('a', 2), lineOf('b', 1)] }
    const after = { validUntil: '2026-12-01', freight: 0, total: 900, lines: [lineOf('a', 3, 300), lineOf('c', 1, 5)] }
    expect(versionChanges(before, after).map(({ kind }) => kind)).toEqual([
      ...['quantity', 'unitPrice', 'added', 'removed', 'freight', 'total', 'validUntil'],
    ])
  })

  it('is nothing between a version and itself, and never leaves out what differs', () => {
    const lines = fc.uniqueArray(
      fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), quantity: fc.nat(5), unitPrice: fc.nat(3) }),
      { selector: ({ key }) => key },
    )
    fc.assert(
      fc.property(lines, lines, (one, two) => {
        const version = (rows: typeof one) => ({
          ...{ validUntil: null, freight: null, total: null },
          lines: rows.map((row) => ({ ...row, wishedPrice: null })),
        })
        expect(versionChanges(version(one), version(one))).toEqual([])
        const same = JSON.stringify([...one].sort(byKey)) === JSON.stringify([...two].sort(byKey))
        expect(versionChanges(version(one), version(two)).length === 0).toBe(same)
      }),
    )
  })
})

const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1)
