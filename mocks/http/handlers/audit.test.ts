import { describe, expect, test } from 'vitest'
import { getAuditEntry, getAuditFilters, listAudit } from '@/contract/admin/audit'
import { editDeskOrder, getDeskOrder, listDeskOrders } from '@/contract/admin/orders'
import { getPortalSettings } from '@/contract/admin/portal-settings'
import { getProfile, updateProfile } from '@/contract/profile'
import { signIn, signOut } from '@/contract/session'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type WorldClient } from '@/testing/world'
import { companyIds } from '@mocks/seed/companies'
import { userIds } from '@mocks/seed/people'

const password = 'quiet windows open inward'
const newest = async (client: WorldClient) => (await client.call(listAudit, { query: {} })).rows[0]!

describe('the audit', () => {
  test('tells who changed what, field by field, from where and with which right', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const marta = await world.as('marta')
    const { name, phone, version } = await ines.call(getProfile, {})
    await ines.call(updateProfile, { body: { version, name, phone: '+48 600 700 800' } })
    const entry = await newest(marta)
    expect(entry).toMatchObject({
      kind: 'changed',
      source: 'portal',
      actor: { id: userIds.ines, name },
      by: null,
      company: { id: companyIds.kestrel },
      record: { kind: 'users', id: userIds.ines, label: name, exists: true },
      operation: 'updateProfile',
      permission: null,
      changes: [
        {
          field: 'phone',
          part: null,
          before: { as: 'text', text: phone },
          after: { as: 'text', text: '+48 600 700 800' },
        },
      ],
    })
    expect(entry.requestId).toMatch(/^req-/)
    expect(await marta.call(getAuditEntry, { params: { entryId: entry.id } })).toEqual(entry)
  })

  test('says for an order which line, and amounts with their currency', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    const { rows } = await marta.call(listDeskOrders, { query: { erpState: ['queued'], origin: ['online'] } })
    const order = await marta.call(getDeskOrder, { params: { orderId: rows[0]!.id } })
    const [line] = order.lines
    await marta.call(editDeskOrder, {
      params: { orderId: order.id },
      body: {
        version: order.version,
        poNumber: order.poNumber ?? '',
        reference: order.reference ?? '',
        note: order.note ?? '',
        requestedOn: order.requestedOn,
        deliveryAddressId: order.deliveryAddressId!,
        lines: order.lines.map(({ id, ordered }) => ({
          lineId: id,
          quantity: id === line!.id ? ordered * 2 : ordered,
        })),
      },
    })
    expect(await newest(marta)).toMatchObject({ permission: 'orderDesk.edit', source: 'admin' })
    const about = async (field: string) => {
      const { rows } = await marta.call(listAudit, { query: { recordId: order.id, field: [field] } })
      return rows[0]!.changes.filter((change) => change.field === field)
    }
    expect((await about('lines')).find(({ part }) => part === `${line!.sku} › ordered`)).toMatchObject({
      before: { as: 'number', number: line!.ordered },
      after: { as: 'number', number: line!.ordered * 2 },
    })
    expect(await about('total')).toMatchObject([
      { before: { as: 'money', money: order.totals!.total }, after: { as: 'money' } },
    ])
  })

  test('what is refused and rolled back leaves nothing but the attempt', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    const ines = await world.as('ines')
    const before = (await marta.call(listAudit, { query: {} })).total
    const { name, phone, version } = await ines.call(getProfile, {})
    await refusalOf(ines.call(updateProfile, { body: { version: version + 5, name: `${name}x`, phone } }))
    expect((await marta.call(listAudit, { query: {} })).total).toBe(before)
    for (const _ of [1, 2, 3]) await refusalOf(ines.call(getPortalSettings, {}))
    const { rows, total } = await marta.call(listAudit, { query: {} })
    expect(total).toBe(before + 1)
    expect(rows[0]).toMatchObject({
      kind: 'refused',
      times: 3,
      actor: { id: userIds.ines },
      operation: 'getPortalSettings',
      permission: 'portalSettings.view',
    })
  })

  test('coming, going and failing to come are events', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    const guest = world.guest()
    const email = (await world.user('ines')).email
    await refusalOf(guest.call(signIn, { body: { email, password: 'wrong' } }))
    expect(await newest(marta)).toMatchObject({
      kind: 'signInFailed',
      actor: { id: null },
      record: { kind: 'users', id: userIds.ines },
    })
    await guest.call(signIn, { body: { email, password } })
    expect(await newest(marta)).toMatchObject({ kind: 'signedIn', actor: { id: userIds.ines } })
    await (await world.as('ines')).call(signOut, {})
    expect(await newest(marta)).toMatchObject({ kind: 'signedOut', actor: { id: userIds.ines } })
  })

  test('ADM-11 whoever has customers of their own sees what concerns these, in every answer', async () => {
    const world = await createWorld()
    const nina = await world.user('nina')
    await world.store.write(async (tx) => {
      const [roleId] = nina.roleIds
      const role = await tx.roles.require(roleId!)
      await tx.roles.update(role.id, { grants: { ...role.grants, 'audit.view': 'assigned' } })
      return { ok: true, value: null }
    })
    const scoped = await world.as('nina')
    const { actor } = await world.contextOf('nina')
    const { rows, total } = await scoped.call(listAudit, { query: { pageSize: 200 } })
    expect(total).toBeGreaterThan(0)
    expect(rows.every(({ company }) => company && actor.customerIds.includes(company.id))).toBe(true)
    const marta = await world.as('marta')
    const all = await marta.call(listAudit, { query: { pageSize: 200 } })
    const foreign = all.rows.find(({ company }) => !company || !actor.customerIds.includes(company.id))!
    expect(await refusalOf(scoped.call(getAuditEntry, { params: { entryId: foreign.id } }))).toMatchObject({
      type: 'resource/not-found',
    })
    const { companies } = await scoped.call(getAuditFilters, {})
    expect(companies.every(({ id }) => actor.customerIds.includes(id))).toBe(true)
  })
})
