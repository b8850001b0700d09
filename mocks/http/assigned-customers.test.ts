import { describe, expect, test } from 'vitest'
import { getAccount, updateAccount } from '@/contract/admin/accounts'
import type { Endpoint } from '@/contract/endpoint'
import { listPayable } from '@/contract/payments'
import { contract } from '@/contract/registry'
import type { CostCentreId, RoleId } from '@/domain/ids'
import { allPermissions, type Grants, isPermission, permissions, type Scope } from '@/domain/permissions/catalogue'
import { ok } from '@/domain/result'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { companyIds } from '@mocks/seed/companies'
import { newKey } from './testing/buyers'
import { disputeAmount } from './testing/disputes'
import { bodyOf } from './testing/members'
import { type Given, sampleOf } from './testing/sample-of'

const isByCustomer = ({ path, access }: Endpoint): boolean =>
  path.startsWith('/admin') &&
  isPermission(access) &&
  (permissions[access].scopes as readonly Scope[]).includes('assigned')
const endpoints = [...contract.values()].filter(isByCustomer)
const paramsOf = ({ path }: Endpoint): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')

/** Every right that knows assigned customers, and no other. */
const everyRight: Grants = Object.fromEntries(
  allPermissions
    .filter((name) => (permissions[name].scopes as readonly Scope[]).includes('assigned'))
    .map((name) => [name, 'all']),
)

/** Nina works for Poland and Czechia; here she has every right there is for customers. */
const scopedWorld = async (): Promise<{ world: World; nina: WorldClient }> => {
  const world = await createWorld({ orders: 40 })
  const { id } = await world.user('nina')
  await world.store.write(async (tx) => {
    const role = await tx.roles.insert({
      id: 'role_every_right' as RoleId,
      side: 'admin',
      name: { en: 'Every right', pl: 'Wszystko', de: 'Wszystko', ar: 'كل شيء' },
      grants: everyRight,
      builtIn: false,
      copiedFrom: null,
      changedAt: null,
      changedBy: null,
    })
    return ok(await tx.users.update(id, { roleIds: [role.id] }))
  })
  await world.store.write(async (tx) =>
    ok(
      await tx.costCentres.insert({
        id: 'ccn_far' as CostCentreId,
        companyId: companyIds.rheintal,
        branchId: null,
        code: 'F-100',
        name: 'Fenster',
        active: true,
      }),
    ),
  )
  // So that something has happened at a customer of each kind.
  const marta = await world.as('marta')
  for (const person of ['tomasz', 'lukas']) {
    const params = { userId: (await world.user(person)).id }
    const account = await marta.call(getAccount, { params })
    await marta.call(updateAccount, { params, body: bodyOf(account, { phone: '+48 600 100 200' }) })
  }
  const lukas = await world.as('lukas')
  const [bill] = (await lukas.call(listPayable, { query: { pageSize: 1 } })).rows
  if (bill) await disputeAmount(lukas, 1, bill.id)
  return { world, nina: await world.as('nina') }
}

/** Words that tell of customers elsewhere, and a record of each kind that is theirs, or that is of one in reach. */
const factsOf = (world: World) =>
  world.store.read(async (tx) => {
    const companies = await tx.companies.all()
    const isNear = (country: string): boolean => ['PL', 'CZ'].includes(country)
    const far = companies.filter(({ country }) => !isNear(country))
    const people = (await Promise.all(far.map(({ id }) => tx.users.by('companyId', id)))).flat()
    const mails = await tx.mails.all()
    const audit = await tx.audit.all()
    const recordsOf = async (wanted: boolean): Promise<Record<string, string[]>> => {
      const company = companies.find(
        ({ country, name }) =>
          isNear(country) === wanted && (wanted ? name.includes('Kestrel') : name.includes('Rhein')),
      )!
      const found = await tx.search.orders({ companyIds: [company.id] }, 'placedAt', true, 0, 3)
      const registrations = (await tx.registrations.all()).filter((row) => isNear(row.country) === wanted)
      const users = await tx.users.by('companyId', company.id)
      return {
        orderId: found.ids,
        userId: users.map(({ id }) => id),
        companyId: [company.id],
        customerNumber: [company.customerNumber],
        customerId: [company.id],
        registrationId: registrations.map(({ id }) => id),
        caseId: (await tx.cases.by('companyId', company.id)).map(({ id }) => id),
        kind: ['case'],
        recordId: (await tx.cases.by('companyId', company.id)).map(({ id }) => id),
        threadId: [wanted ? 'eml_damaged' : 'eml_offer'],
        draftId: ['mdr_unknown'],
        messageId: [wanted ? 'eml_damaged' : 'eml_offer'],
        place: ['0'],
        shop: [wanted ? 'PL' : 'DE'],
        materialId: [wanted ? 'mat_kestrel_folder' : 'mat_rheintal_folder'],
        fileId: [wanted ? 'mfl_kestrel_folder_1' : 'mfl_rheintal_folder_1'],
        taskId: (await tx.tasks.by('companyId', company.id)).flatMap(({ id, side }) => (side === 'seller' ? [id] : [])),
        quoteId: (await tx.quotes.by('companyId', company.id)).map(({ id }) => id),
        disputeId: (await tx.disputes.by('companyId', company.id)).map(({ id }) => id),
        returnId: (await tx.returns.by('companyId', company.id)).map(({ id }) => id),
        mailId: mails.filter((mail) => mail.companyId === company.id).map(({ id }) => id),
        branchId: (await tx.branches.by('companyId', company.id)).map(({ id }) => id),
        addressId: (await tx.addresses.by('companyId', company.id)).map(({ id }) => id),
        entryId: audit.filter((entry) => entry.companyId === company.id).map(({ id }) => id),
        costCentreId: (await tx.costCentres.by('companyId', company.id)).map(({ id }) => id),
      }
    }
    return {
      words: [
        ...far.flatMap(({ id, name, customerNumber }) => [id, name, customerNumber]),
        ...people.flatMap(({ id, email, name }) => [id, email, name]),
      ],
      far: await recordsOf(false),
      near: await recordsOf(true),
    }
  })
type Facts = Awaited<ReturnType<typeof factsOf>>

/** The record a call is about: of the customer elsewhere, or of one in reach. */
const pathWith = ({ id, path }: Endpoint, records: Record<string, string[]>): string =>
  `/api${path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const [record] = records[name] ?? []
    if (!record) throw new Error(`${id}: the test knows no record for {${name}}`)
    return record
  })}`

/** Fields of bodies and queries that name records. */
const givenOf = ({ orderId = [], userId = [], companyId = [] }: Facts['far']): Given => ({
  orderIds: orderId.slice(0, 1),
  orderId: orderId[0],
  userIds: userId.slice(0, 1),
  userId: userId[0],
  companyIds: companyId,
  customerIds: companyId,
})

const queryOf = ({ schemas }: Endpoint, given: Given): string => {
  if (!schemas.query) return ''
  const entries = Object.entries(sampleOf(schemas.query, given) as Record<string, unknown>)
  return `?${new URLSearchParams(entries.flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)])))}`
}

const send = async (client: WorldClient, endpoint: Endpoint, path: string, given: Given) => {
  const { method, schemas } = endpoint
  const body = schemas.body && schemas.body !== 'binary' ? JSON.stringify(sampleOf(schemas.body, given)) : undefined
  const response = await client.fetch(path + queryOf(endpoint, given), {
    method,
    body,
    headers: {
      'X-CSRF-Token': client.credentials.csrfToken,
      'Idempotency-Key': newKey(),
      ...(body && { 'Content-Type': 'application/json' }),
    },
  })
  return { status: response.status, text: await response.text() }
}

const contents = (world: World): string => {
  // What was refused is itself recorded.
  const { sessions: _sessions, idempotency: _keys, audit: _audit, ...rows } = world.store.overlaySnapshot().rows
  return JSON.stringify(rows)
}
const told = ({ words }: Facts, text: string): string[] => words.filter((word) => text.includes(`"${word}"`))

describe('ADM-11 an administrator of some customers', () => {
  test('there is a call for every kind of right', () => {
    expect(endpoints.length).toBeGreaterThan(25)
  })

  test('finds nothing of the others in any list, count, choice or search', async () => {
    const { world, nina } = await scopedWorld()
    const facts = await factsOf(world)
    for (const endpoint of endpoints.filter((each) => each.method === 'GET' && paramsOf(each).length === 0)) {
      const asked = [{}, { companyId: facts.far.companyId }, { companyId: facts.far.companyId?.[0] }, { q: 'Rheintal' }]
      for (const given of [...asked, { pageSize: 200, view: 'all' }]) {
        const { text } = await send(nina, endpoint, pathWith(endpoint, facts.far), given)
        expect([endpoint.id, given, told(facts, text)]).toEqual([endpoint.id, given, []])
      }
    }
  })

  test('is told of every record of the others that there is none', async () => {
    const { world, nina } = await scopedWorld()
    const facts = await factsOf(world)
    const before = contents(world)
    for (const endpoint of endpoints.filter((each) => paramsOf(each).length > 0)) {
      const { status } = await send(nina, endpoint, pathWith(endpoint, facts.far), {})
      expect([endpoint.id, status]).toEqual([endpoint.id, 404])
    }
    expect(contents(world)).toBe(before)
  })

  test('opens the same records of a customer of theirs', async () => {
    const { world, nina } = await scopedWorld()
    const facts = await factsOf(world)
    for (const endpoint of endpoints.filter((each) => each.method === 'GET' && paramsOf(each).length > 0)) {
      const { status, text } = await send(nina, endpoint, pathWith(endpoint, facts.near), {
        q: 'a',
        customerNumber: facts.near.customerNumber?.[0],
      })
      expect([endpoint.id, status, told(facts, text)]).toEqual([endpoint.id, 200, []])
    }
  })

  test('names a record of the others in no body to any effect', async () => {
    const { world, nina } = await scopedWorld()
    const facts = await factsOf(world)
    const given = { ...givenOf(facts.far), companyId: facts.far.companyId?.[0] }
    // What is the caller's own names nobody else's record.
    const others = endpoints.filter(({ id }) => id !== 'setDeskMailSignature')
    for (const endpoint of others.filter((each) => each.method !== 'GET' && paramsOf(each).length === 0)) {
      const before = contents(world)
      const { text } = await send(nina, endpoint, pathWith(endpoint, facts.far), given)
      expect([endpoint.id, told(facts, text), contents(world) === before]).toEqual([endpoint.id, [], true])
    }
  })
})
