import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contract } from '@/contract/registry'
import { createWorld, type World } from '@/testing/world'

const writes = [...contract.values()].filter(({ method }) => method !== 'GET')
/** A stream that opens does not end by itself. */
const withQuery = [...contract.values()].filter(
  ({ schemas }) => schemas.query && schemas.responses[200] !== 'event-stream',
)

/** Each good answer is a whole file. */
const makesFiles: ReadonlySet<string> = new Set(['getStatementFile', 'exportTexts', 'previewTextExport'])

/** Words that bodies of this API really contain, so that the garbage reaches deeper than the first check. */
const fieldName = fc.constantFrom(
  'version',
  'lines',
  'productId',
  'quantity',
  'email',
  'password',
  'name',
  'phone',
  'locale',
  'timeZone',
  'poNumber',
  'note',
  'requestedOn',
  'deliveryAddressId',
  'attachmentIds',
  'basketVersion',
  'expectedTotal',
  'amount',
  'currency',
  'enabled',
  'intervalSeconds',
  'adminMayEditOrders',
  'defaultId',
  'removeIds',
  '__proto__',
  'constructor',
)
const value = fc.oneof(
  fc.constantFrom(
    null,
    true,
    -1,
    0,
    1e308,
    9007199254740992,
    '',
    ' ',
    '\u0000',
    '<script>',
    '💥',
    '2026-02-30',
    '../../etc',
    'a'.repeat(3000),
  ),
  fc.string(),
  fc.integer(),
  fc.array(fc.integer(), { maxLength: 3 }),
)
const body = fc.oneof(
  fc
    .dictionary(fieldName, fc.oneof(value, fc.array(fc.dictionary(fieldName, value), { maxLength: 3 })))
    .map((object) => JSON.stringify(object)),
  fc.json(),
  fc.string(),
  fc.constant('['.repeat(50_000)),
)

/** What a refusal may touch: sessions, counted attempts, and the record that something was refused. */
const apart: ReadonlySet<string> = new Set(['sessions', 'signInAttempts', 'audit'])

/** The tables that were written to since they were asked for last. */
const writesTo = (world: World): (() => string[]) => {
  const tables = new Set<string>()
  world.store.onCommit((changes) => {
    for (const { table } of changes) if (!apart.has(table)) tables.add(table)
  })
  return () => {
    const written = [...tables]
    tables.clear()
    return written
  }
}

describe('garbage', () => {
  test.each(writes.map((endpoint) => [endpoint.id, endpoint] as const))(
    '%s refuses it and writes nothing',
    async (_id, endpoint) => {
      const world = await createWorld()
      const person = endpoint.path.startsWith('/admin') ? 'marta' : 'ines'
      let client = await world.as(person)
      const written = writesTo(world)
      await fc.assert(
        fc.asyncProperty(body, fc.constantFrom('nothing', '%00', 'a'.repeat(300), '%F0%9F%92%A5'), async (text, id) => {
          const response = await client.fetch(`/api${endpoint.path.replace(/\{\w+\}/g, id)}`, {
            method: endpoint.method,
            headers: {
              'Content-Type': endpoint.schemas.body === 'binary' ? 'application/pdf' : 'application/json',
              'X-CSRF-Token': client.credentials.csrfToken,
              'Idempotency-Key': crypto.randomUUID(),
            },
            body: endpoint.method === 'DELETE' ? undefined : text,
          })
          expect(response.status).toBeLessThan(500)
          if (response.status >= 400) {
            const problem = await response.json()
            expect(typeof problem.type).toBe('string')
            expect(written()).toEqual([])
            return
          }
          // It may have been taken for something good, even for the end of the session.
          client = await world.as(person)
          written()
        }),
        { numRuns: 12 },
      )
    },
  )

  test.each(withQuery.map((endpoint) => [endpoint.id, endpoint] as const))(
    '%s refuses it in the query, or answers',
    async (id, endpoint) => {
      const world = await createWorld()
      const client = await world.as(endpoint.path.startsWith('/admin') ? 'marta' : 'ines')
      const name = fc.constantFrom(
        'page',
        'pageSize',
        'sort',
        'q',
        'status',
        'view',
        'placedFrom',
        'totalFrom',
        'productId',
        'companyId',
        'name',
      )
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(name, fc.oneof(value.map(String), fc.constantFrom('1', '-placedAt', '999999999', '%'))), {
            maxLength: 4,
          }),
          async (pairs) => {
            const query = new URLSearchParams(pairs)
            const response = await client.fetch(`/api${endpoint.path.replace(/\{\w+\}/g, 'nothing')}?${query}`, {
              method: endpoint.method,
              headers: { 'X-CSRF-Token': client.credentials.csrfToken },
              body: endpoint.method === 'GET' ? undefined : 'x',
            })
            await response.arrayBuffer()
            expect([query.toString(), response.status < 500]).toEqual([query.toString(), true])
          },
        ),
        { numRuns: makesFiles.has(id) ? 5 : 25 },
      )
    },
  )
})
