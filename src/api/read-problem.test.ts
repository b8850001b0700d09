import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { problem } from '@/contract/problem'
import { readProblem } from './read-problem'

const word = fc.constantFrom<unknown>('text', 3, 2.5, null, true, [], {}, undefined)
const params = fc.oneof(word, fc.dictionary(fc.string({ maxLength: 3 }), fc.oneof(fc.string(), fc.integer(), word)))
const fieldError = fc.oneof(word, fc.record({ pointer: word, code: word, params }, { requiredKeys: [] }))
const anything = fc.record(
  {
    type: fc.oneof(fc.string(), word),
    title: fc.oneof(fc.string(), word),
    status: fc.oneof(fc.integer({ min: 100, max: 599 }), word),
    requestId: fc.oneof(fc.string(), word),
    detail: fc.oneof(fc.string(), fc.constant(undefined), word),
    errors: fc.oneof(fc.constant(undefined), fc.array(fieldError, { maxLength: 3 }), word),
    params: fc.oneof(fc.constant(undefined), params),
    ask: fc.oneof(fc.constant(undefined), fc.array(fc.oneof(fc.string(), word), { maxLength: 2 }), word),
    current: word,
  },
  { requiredKeys: [] },
)

describe('reading a problem', () => {
  test('takes what the schema takes, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.anything()), (body) => {
        expect(readProblem(body) !== undefined).toBe(problem.safeParse(body).success)
      }),
      { numRuns: 2000 },
    )
  })
})
