import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { anyOf } from './paging'
import { decodeQuery, encodeQuery } from './query-string'

const schema = z.object({
  q: z.optional(z.string()),
  page: z.optional(z.int()),
  ratio: z.optional(z.nullable(z.number())),
  open: z.optional(z.boolean()),
  status: anyOf(z.string()),
  sizes: anyOf(z.int()),
})
const input = fc.record(
  {
    q: fc.string({ unit: 'grapheme' }),
    page: fc.maxSafeInteger(),
    ratio: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
    open: fc.boolean(),
    status: fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }),
    sizes: fc.array(fc.integer(), { minLength: 1 }),
  },
  { requiredKeys: [] },
)
const decode = (text: string) => decodeQuery(schema, new URLSearchParams(text))

describe('query strings', () => {
  test('carry every input there and back', () => {
    fc.assert(
      fc.property(input, (query) => {
        expect(schema.parse(decode(encodeQuery(query)))).toEqual(query)
      }),
    )
  })

  test('are the same text whatever the order of the fields', () => {
    expect(encodeQuery({ page: 2, q: 'a b', status: ['x', 'y'] })).toBe(
      encodeQuery({ status: ['x', 'y'], q: 'a b', page: 2 }),
    )
  })

  test('leave absent values and empty lists out', () => {
    expect(encodeQuery({ q: undefined, page: null, status: [] })).toBe('')
  })

  test('ignore parameters the schema does not know', () => {
    expect(decode('q=x&utm_source=mail&__proto__=1')).toEqual({ q: 'x' })
  })

  test('leave what is no number to the schema, which refuses it', () => {
    for (const text of ['page=two', 'page=', 'page=1&page=2', 'page=0x10', 'open=maybe', 'sizes=1&sizes=x'])
      expect(schema.safeParse(decode(text)).success, text).toBe(false)
  })
})
