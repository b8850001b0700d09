import { expect, test } from 'vitest'
import type { Endpoint } from '@/contract/endpoint'
import { contract } from '@/contract/registry'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { isSecret } from '@mocks/engine/audit/audited'
import { companyIds } from '@mocks/seed/companies'
import { demoPassword, userIds } from '@mocks/seed/people'
import { billingDeeds } from './testing/audited-billing-calls'
import { deeds as deedsOfAll } from './testing/audited-calls'
import { catalogueDeeds } from './testing/audited-catalogue-calls'
import { quoteDeeds } from './testing/audited-quote-calls'
import { disputeDeeds } from './testing/disputes'
import { returnDeeds } from './testing/audited-return-calls'
import { peopleDeeds } from './testing/audited-people-calls'
import { syncDeeds } from './testing/audited-sync-calls'
import { textDeeds } from './testing/audited-text-calls'
import { leaveNone } from './testing/unaudited-calls'
import { newKey } from './testing/buyers'
import { type Given, sampleOf } from './testing/sample-of'
import { companyEdits } from './testing/stale-edits'
import { customerEdits } from './testing/stale-customers'
import { productEdits } from './testing/stale-product-edits'
import type { StaleEdit } from './testing/stale-edits'

const writes = [...contract.values()].filter(({ method }) => method !== 'GET')
const deeds = {
  ...deedsOfAll,
  ...billingDeeds,
  ...catalogueDeeds,
  ...quoteDeeds,
  ...returnDeeds,
  ...disputeDeeds,
  ...syncDeeds,
  ...textDeeds,
  ...peopleDeeds,
}

/** Records of the story, and texts, for whatever a call asks for by these names. */
const givenOf = (world: World): Promise<Given> =>
  world.store.read(async (tx) => {
    const { kestrel } = companyIds
    const last = <R>(rows: readonly R[]): R | undefined => rows.at(-1)
    return {
      ...{ companyId: kestrel, userId: userIds.tomasz, roleId: 'role_viewer', registrationId: 'reg_brzoza' },
      branchId: last(await tx.branches.by('companyId', kestrel))?.id,
      addressId: last(await tx.addresses.by('companyId', kestrel))?.id,
      budgetId: last(await tx.budgets.by('companyId', kestrel))?.id,
      costCentreId: last(await tx.costCentres.by('companyId', kestrel))?.id,
      catalogId: last(await tx.catalogs.by('companyId', kestrel))?.id,
      sessionId: last(await tx.sessions.all())?.id,
      customerNumber: last(await tx.erpCustomers.all())?.customerNumber,
      ...{ version: 1, kind: 'orderReceived', locale: 'pl', name: 'Quiet', email: 'quiet@kestrel-joinery.example' },
      names: { en: 'Quiet', pl: 'Cichy', de: 'Cichy', ar: 'هادئ' },
    }
  })

const send = async (client: WorldClient, { method, path, schemas }: Endpoint, given: Given) => {
  const headers = new Headers({ 'X-CSRF-Token': client.credentials.csrfToken, 'Idempotency-Key': newKey() })
  let body: string | undefined
  if (schemas.body === 'binary') {
    body = 'third floor'
    headers.set('Content-Type', String(given['contentType'] ?? 'text/plain'))
  } else if (schemas.body) {
    body = JSON.stringify(sampleOf(schemas.body, given))
    headers.set('Content-Type', 'application/json')
  }
  const asked = schemas.query ? (sampleOf(schemas.query, given) as Record<string, unknown>) : {}
  const query = new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value)]))
  const place = path.replace(/\{(\w+)\}/g, (_, name: string) => String(given[name] ?? 'nothing'))
  const response = await client.fetch(`/api${place}?${query}`, { method, body, headers })
  return response.ok ? 'done' : `${response.status} ${(await response.text()).slice(0, 200)}`
}

const isStale = (name: string, value: unknown): boolean => /version$/i.test(name) && Number(value) >= 1000
/** What was stale by a thousand versions, as it should have been sent. */
const upToDate = (body: unknown): unknown =>
  body && typeof body === 'object'
    ? Object.fromEntries(
        Object.entries(body).map(([name, value]) => [name, isStale(name, value) ? Number(value) - 1000 : value]),
      )
    : body

/** Edits that take a way of their own: as the tests of stale edits send them, at the version the record has. */
const ownWays = ['decideAuthorization', 'cancelDecision', 'withdrawOrder', 'approveRegistration', 'mergeRegistrations']
const edits: Record<string, StaleEdit> = { ...companyEdits, ...productEdits, ...customerEdits }
const byEdit = async (world: World, id: string): Promise<string> => {
  const edit = edits[id]
  if (!edit) return 'nobody knows how'
  const client = await world.as(edit.as)
  const call: WorldClient['call'] = (endpoint, input, options) => {
    const { body, query, ...rest } = input as { body?: unknown; query?: unknown }
    const sent = { ...rest, ...(body !== undefined && { body: upToDate(body) }), ...(query !== undefined && { query }) }
    return client.call(endpoint, (endpoint.id === id ? sent : input) as typeof input, options)
  }
  const sent = await edit.send({ ...client, call })
  return sent.call.then(() => 'done', String)
}

/** Everything stored that could open a door, as it is and was. */
const secretsOf = (world: World): Promise<string[]> =>
  world.store.read(async (tx) => {
    const tables = [tx.users, tx.sessions, tx.passwordTokens, tx.secondFactors, tx.signInChallenges, tx.registrations]
    const rows: object[] = (await Promise.all(tables.map((table) => table.all()))).flat()
    return rows.flatMap((row) =>
      Object.entries(row).flatMap(([name, value]) =>
        isSecret(name) ? [value].flat().filter((each): each is string => typeof each === 'string' && each !== '') : [],
      ),
    )
  })

const madeBy = (world: World, endpoint: Endpoint): Promise<string> => {
  const { id, path } = endpoint
  if (ownWays.includes(id) || ['applyProductImport', 'updateProduct'].includes(id)) return byEdit(world, id)
  return (async () => {
    const deed = deeds[id]
    const client = await world.as(deed?.as ?? (path.startsWith('/admin') ? 'marta' : 'ines'))
    const given = { ...(await givenOf(world)), ...deed?.given, ...(await deed?.prepare?.(world, client)) }
    return send(client, endpoint, given)
  })()
}

test('every exception is a call that there is', () => {
  const known = new Set(writes.map(({ id }) => id))
  const named = [...Object.keys(deeds), ...Object.keys(leaveNone)]
  expect(named.filter((id) => !known.has(id))).toEqual([])
})

test.each(writes.filter(({ id }) => leaveNone[id] === undefined).map((endpoint) => [endpoint.id, endpoint] as const))(
  '%s leaves an entry that names it, and no secret',
  async (_id, endpoint) => {
    const world = await createWorld({ orders: 0 })
    expect(await madeBy(world, endpoint)).toBe('done')
    const rows = await world.store.read((tx) => tx.audit.all())
    const entries = rows.filter(({ operation }) => operation === endpoint.id)
    expect(entries.length).toBeGreaterThan(0)
    const written = JSON.stringify(rows)
    const secrets = [...(await secretsOf(world)), demoPassword, 'seven quiet oak planks']
    expect(secrets.filter((secret) => written.includes(secret))).toEqual([])
  },
)

test.each(writes.filter(({ id }) => leaveNone[id] !== undefined).map((endpoint) => [endpoint.id, endpoint] as const))(
  '%s leaves none, as nothing changes that an entry would tell of',
  async (_id, endpoint) => {
    const world = await createWorld({ orders: 0 })
    await madeBy(world, endpoint)
    const rows = await world.store.read((tx) => tx.audit.all())
    expect(rows.filter(({ operation, kind }) => operation === endpoint.id && kind !== 'refused')).toEqual([])
  },
)
