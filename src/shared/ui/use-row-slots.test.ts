import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextSlots } from './use-row-slots'

describe('the slots of rows', () => {
  it('stay with their rows while some of them stay', () => {
    expect(nextSlots({ keys: ['a', 'b', 'c'], slots: [0, 1, 2] }, ['c', 'x', 'a'])).toEqual([2, 3, 0])
  })
  it('go to the new rows when all are others', () => {
    expect(nextSlots({ keys: ['a', 'b'], slots: [4, 1] }, ['x', 'y', 'z'])).toEqual([4, 1, 5])
  })
  it('are never given twice', () => {
    const lists = fc.array(fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 6 }), { minLength: 2 })
    fc.assert(
      fc.property(lists, (pages) => {
        let state: Parameters<typeof nextSlots>[0] = { keys: [], slots: [] }
        for (const keys of pages) {
          state = { keys, slots: nextSlots(state, keys) }
          expect(new Set(state.slots).size).toBe(keys.length)
        }
      }),
    )
  })
})
