import { describe, expect, it } from 'vitest'
import { quoteStatus } from './status'
import { quoteStates } from './vocabulary'

describe('QUO-03 the status of a quote', () => {
  it('holds prices through the last day, and not a day longer', () => {
    expect(quoteStatus('offered', '2026-11-20', '2026-11-20')).toBe('offered')
    expect(quoteStatus('offered', '2026-11-20', '2026-11-21')).toBe('expired')
    expect(quoteStatus('inReview', '2026-11-20', '2026-11-21')).toBe('expired')
  })

  it('never runs out once it is settled, before there is an offer, or without a last day', () => {
    for (const state of quoteStates) expect(quoteStatus(state, null, '2026-11-21')).toBe(state)
    for (const state of ['requested', 'ordered', 'declined', 'withdrawn'] as const)
      expect(quoteStatus(state, '2020-01-01', '2026-11-21')).toBe(state)
  })
})
