import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainSearch } from '../src/shared/lib/plain-search.ts'
import { fieldsOf, isSearchSchema } from './vite/plain-search.ts'

type Parse = { parse: (search: unknown) => Record<string, unknown> }

const modules = import.meta.glob<Record<string, unknown>>('../src/features/**/*.search.ts', { eager: true })
const schemas = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module)
    .filter(([, value]) => isSearchSchema(value))
    .map(([name, schema]) => ({ name: `${name} of ${file.replace('../src/features/', '')}`, schema })),
)

const texts = ['', 'a', '2026-11-22', '2026-02-30', '2024-02-29', '/account', '//evil', 'x'.repeat(300)]
const value = fc.oneof(
  fc.constantFrom<unknown>(...texts, -1, 0, 1, 40, 201, 1.5, true, false, null, {}, Number.NaN, 2 ** 60),
  fc.string(),
  fc.integer(),
)

describe('searches that the build made plain', () => {
  test('there are some', () => expect(schemas.length).toBeGreaterThan(10))

  test.each(schemas)('$name reads every address as its schema does', ({ schema }) => {
    if (!isSearchSchema(schema)) throw new TypeError('No schema')
    const fields = fieldsOf(schema)
    const choices = Object.values(fields).flatMap((field) => {
      const inner = field.kind === 'list' ? field.of : field
      return inner.kind === 'choice' ? [...inner.of] : []
    })
    const single = choices.length > 0 ? fc.oneof(value, fc.constantFrom<unknown>(...choices)) : value
    const search = fc.record(
      Object.fromEntries(
        Object.keys(fields).map((name) => [name, fc.oneof(single, fc.array(single, { maxLength: 3 }))]),
      ),
      { requiredKeys: [] },
    )
    const plain = plainSearch(fields)
    fc.assert(
      fc.property(search, (given) => {
        const parsed = (schema as unknown as Parse).parse(given)
        // Strictly: the router keeps what is left out as it stands in the address, and drops only what is undefined.
        expect(plain({ ...given, unknown: 'x' })).toStrictEqual(parsed)
      }),
    )
  })
})
