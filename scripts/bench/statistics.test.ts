import { describe, expect, it } from 'vitest'
import { median, medians, table } from './statistics.ts'

describe('bench statistics', () => {
  it('takes the middle', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 2, 9])).toBe(3)
    expect(median([])).toBeNull()
  })

  it('leaves out runs that lack a measure', () => {
    const runs = [{ load: 10, sort: null }, { load: 30, sort: 7 }, { load: 20 }]
    expect(medians(runs, ['load', 'sort'])).toEqual({ load: 20, sort: 7 })
  })

  it('aligns figures to the right', () => {
    expect(
      table(
        ['what', 'ms'],
        [
          ['sort', '7'],
          ['cold load', '1200'],
        ],
      ),
    ).toBe(['what         ms', '─────────  ────', 'sort          7', 'cold load  1200'].join('\n'))
  })
})
