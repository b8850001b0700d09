import { describe, expect, it } from 'vitest'
import { differenceOf } from './difference'

describe('differenceOf', () => {
  it('ADM-01 says whether a figure rose, fell, stayed or has nothing to be compared with', () => {
    expect(differenceOf(120, 100)).toEqual({ kind: 'more', ratio: 0.2 })
    expect(differenceOf(75, 100)).toEqual({ kind: 'less', ratio: 0.25 })
    expect(differenceOf(0, 0)).toEqual({ kind: 'same' })
    expect(differenceOf(5, 0)).toEqual({ kind: 'fromNothing' })
    expect(differenceOf(0, 5)).toEqual({ kind: 'less', ratio: 1 })
  })
})
