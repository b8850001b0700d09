import { expect, it } from 'vitest'
import { getAuditEntry } from '@/contract/admin/audit'
import type { CustomerActivityQuery } from '@/contract/admin/customer-activity-list'
import { listCustomerActivity } from '@/contract/admin/customer-records'
import { getCustomer } from '@/contract/admin/customers'
import { getProfile, updateProfile } from '@/contract/profile'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World } from '@/testing/world'
import { companyIds } from '@mocks/seed/companies'

const kestrel = { companyId: companyIds.kestrel }
const activityOf = async (world: World, query: CustomerActivityQuery = {}) =>
  (await (await world.as('marta')).call(listCustomerActivity, { params: kestrel, query })).rows

it('ADM-07 the activity of a customer is what the audit has of it, with who did what to which record', async () => {
  const world = await createWorld()
  const ines = await world.as('ines')
  const { name, phone, version } = await ines.call(getProfile, {})
  await ines.call(updateProfile, { body: { version, name, phone: `${phone}1` } })
  const [changed] = await activityOf(world, { kind: ['account'], q: 'Calder' })
  expect(changed).toMatchObject({
    ...{ event: 'changed', who: 'Ines Calder', by: null, source: 'portal', fields: ['phone'] },
    record: { kind: 'users', label: 'Ines Calder', exists: true },
  })
  const entry = await (await world.as('marta')).call(getAuditEntry, { params: { entryId: changed!.entryId! } })
  expect(entry).toMatchObject({ kind: 'changed', company: { id: companyIds.kestrel } })
  const cameIn = await activityOf(world, { kind: ['signIn'] })
  expect(new Set(cameIn.map(({ kind }) => kind))).toEqual(new Set(['signIn']))
  const times = (await activityOf(world, { pageSize: 200 })).map(({ at }) => at)
  expect(times).toEqual(times.toSorted().toReversed())
})

it('ADM-07 tells each order once, and nothing of other customers or of what was refused', async () => {
  const world = await createWorld()
  await refusalOf((await world.as('ines')).call(getCustomer, { params: kestrel }))
  const rows = await activityOf(world, { pageSize: 200 })
  const placed = rows.flatMap(({ order }) => (order ? [order.number] : []))
  expect(placed.length).toBeGreaterThan(5)
  expect(new Set(placed).size).toBe(placed.length)
  expect(rows.filter(({ event }) => event === 'refused')).toEqual([])
  expect(rows.filter(({ event, record }) => event === 'created' && record?.kind === 'orders')).toEqual([])
  const foreign = await world.store.read((tx) => tx.search.audit({ companyIds: [companyIds.rheintal] }, true, 0, 500))
  const ids = new Set<string | null>(foreign.rows.map(({ id }) => id))
  expect(rows.filter(({ entryId }) => ids.has(entryId))).toEqual([])
})
