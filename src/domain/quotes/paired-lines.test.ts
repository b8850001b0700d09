import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairedKeys } from './paired-lines'

const line = fc.record({ goods: fc.constantFrom('window', 'door', 'sill'), choice: fc.constantFrom('', 'a', 'b', 'c') })
const lines = fc.array(line, { maxLength: 8 })

describe('lines of two versions of a quote', () => {
  it('QUO-12 belong to at most one each, of the same goods, and the same choice stays together', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const keys = pairedKeys(before, after)
        expect(new Set(keys.before).size).toBe(before.length)
        expect(new Set(keys.after).size).toBe(after.length)
        for (const [at, key] of keys.after.entries()) {
          const was = before[keys.before.indexOf(key)]
          if (was) expect(was.goods).toBe(after[at]!.goods)
          // What has no counterpart leaves none of its goods over.
          else
            expect(
              before.some(
                (other, index) => other.goods === after[at]!.goods && !keys.after.includes(keys.before[index]!),
              ),
            ).toBe(false)
        }
      }),
    )
  })

  it('QUO-12 are all the same line when nothing differs, in whatever order', () => {
    fc.assert(
      fc.property(lines, (before) => {
        const keys = pairedKeys(before, before.toReversed())
        expect(keys.after.toSorted()).toEqual(keys.before.toSorted())
        expect(
          keys.after.every((key, at) => before[keys.before.indexOf(key)]!.choice === before.toReversed()[at]!.choice),
        ).toBe(true)
      }),
    )
  })

  it('PRD-02 a line that is configured anew is the same line', () => {
    const window = { goods: 'window', choice: 'white' }
    const other = { goods: 'window', choice: 'oak' }
    const keys = pairedKeys([window, other], [{ goods: 'window', choice: 'grey' }, other])
    expect(keys.after).toEqual([keys.before[0], keys.before[1]])
  })
})
