import { describe, expect, it } from 'vitest'
import {
  editDeskOrder,
  getDeskFilterOptions,
  getDeskOrder,
  getDeskOrderNeighbours,
  listDeskOrders,
  previewDeskOrderEdit,
  sendDeskOrder,
} from '@/contract/admin/orders'
import { getPortalSettings, updatePortalSettings } from '@/contract/admin/portal-settings'
import type { ReplyFor } from '@/contract/endpoint'
import type { AddressId, OrderId, OrderLineId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { setErpMode } from '@mocks/erp/health'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type WorldClient } from '@/testing/world'

type Detail = ReplyFor<typeof getDeskOrder>

const bodyOf = (order: Detail) => ({
  version: order.version,
  poNumber: order.poNumber ?? '',
  reference: order.reference ?? '',
  note: order.note ?? '',
  requestedOn: order.requestedOn,
  deliveryAddressId: order.deliveryAddressId!,
  lines: order.lines.map((line) => ({ lineId: line.id, quantity: line.ordered })),
})
const edit = (client: WorldClient, order: Detail, change: object) =>
  client.call(editDeskOrder, { params: { orderId: order.id }, body: { ...bodyOf(order), ...change } })
const firstOf = async (client: WorldClient, erpState: 'queued' | 'failed' | 'inErp'): Promise<Detail> => {
  const { rows } = await client.call(listDeskOrders, { query: { erpState: [erpState], origin: ['online'] } })
  return client.call(getDeskOrder, { params: { orderId: rows[0]!.id } })
}
const actionsOf = (order: Detail) =>
  Object.fromEntries(order.allowedActions.map(({ action, allowed, reason }) => [action, allowed || reason?.code]))

describe('listDeskOrders', () => {
  it('ADM-03 lists orders of every company with counts of the views', async () => {
    const karol = await (await createWorld()).as('karol')
    const page = await karol.call(listDeskOrders, { query: { pageSize: 200 } })
    expect(new Set(page.rows.map(({ companyName }) => companyName)).size).toBeGreaterThan(3)
    expect(page.totals.length).toBeGreaterThan(2)
    for (const view of ['all', 'notInErp', 'failed', 'open', 'backordered'] as const)
      expect((await karol.call(listDeskOrders, { query: { view } })).total).toBe(page.views[view])
    expect(page.views.notInErp).toBe(page.rows.filter(({ erpState }) => erpState !== 'inErp').length)
  })

  it('ADM-04 filters by company, currency, country, origin, state, date and total together', async () => {
    const karol = await (await createWorld()).as('karol')
    const { companies, currencies, countries } = await karol.call(getDeskFilterOptions, {})
    expect(currencies).toEqual(expect.arrayContaining(['PLN', 'EUR', 'AED', 'USD']))
    expect(countries).toContain('PL')
    const kestrel = companies.find(({ name }) => name.startsWith('Kestrel'))!
    const query = { companyId: [kestrel.id], placedFrom: '2026-11-01', placedTo: '2026-11-20', totalFrom: 100_000 }
    const found = await karol.call(listDeskOrders, { query: { ...query, pageSize: 200, sort: 'total' } })
    expect(found.total).toBeGreaterThan(0)
    for (const row of found.rows) {
      expect(row.customerNumber).toBe(kestrel.customerNumber)
      expect(row.total!.amount).toBeGreaterThanOrEqual(100_000)
      expect(row.placedAt >= '2026-10-31T23:00' && row.placedAt < '2026-11-20T23:00').toBe(true)
    }
    const euro = await karol.call(listDeskOrders, { query: { currency: ['EUR'], country: ['DE'], pageSize: 200 } })
    expect(euro.rows.every((row) => row.total!.currency === 'EUR')).toBe(true)
    const beside = { params: { orderId: found.rows[1]!.id }, query: { ...query, sort: 'total' as const } }
    expect(await karol.call(getDeskOrderNeighbours, beside)).toMatchObject({ position: 2, previous: found.rows[0]!.id })
  })

  it('is for people of the desk only', async () => {
    const world = await createWorld()
    for (const person of ['ines', 'ida'])
      expect(await refusalOf((await world.as(person)).call(listDeskOrders, { query: {} }))).toMatchObject({
        status: 403,
      })
    const karol = await world.as('karol')
    const unknown = { params: { orderId: 'nothing' as OrderId } }
    expect(await refusalOf(karol.call(getDeskOrder, unknown))).toMatchObject({ status: 404 })
  })
})

describe('editDeskOrder', () => {
  it('ADM-05 changes an order the ERP does not have yet, with totals and history', async () => {
    const world = await createWorld()
    const karol = await world.as('karol')
    const order = await firstOf(karol, 'queued')
    expect(actionsOf(order).edit).toBe(true)
    const [line] = order.lines
    const product = await world.store.read((tx) => tx.products.require(line!.productId!))
    const quantity = line!.ordered + product.multiple
    const lines = [{ lineId: line!.id, quantity }]
    const after = await edit(karol, order, { poNumber: 'NEW-1', lines })
    expect(after).toMatchObject({ poNumber: 'NEW-1', version: order.version + 1 })
    expect(after.lines.map(({ ordered }) => ordered)).toEqual([quantity, ...order.lines.slice(1).map((l) => l.ordered)])
    const { net, freight, tax, total } = after.totals!
    expect(after.lines.reduce((sum, each) => sum + each.net!.amount, 0)).toBe(net.amount)
    expect(net.amount + freight.amount + tax.amount).toBe(total.amount)
    expect(
      after.history.filter(({ source }) => source === 'admin').map(({ event, params }) => ({ event, params })),
    ).toEqual(
      expect.arrayContaining([
        { event: 'edited', params: { field: 'poNumber', before: order.poNumber ?? '', after: 'NEW-1' } },
        { event: 'quantityEdited', params: { sku: line!.sku, before: line!.ordered, after: quantity } },
      ]),
    )
    const stale = await refusalOf(edit(karol, order, { poNumber: 'NEW-2' }))
    expect(stale).toMatchObject({ status: 409, type: 'conflict/stale', current: { poNumber: 'NEW-1' } })
  })

  it('names every wrong field', async () => {
    const world = await createWorld()
    const karol = await world.as('karol')
    const order = await firstOf(karol, 'queued')
    const foreign = (await world.store.read((tx) => tx.addresses.all())).find(
      ({ id }) => !order.deliveryAddresses.some((own) => own.id === id),
    )!
    const { id: lineId } = order.lines[0]!
    const lines = [
      { lineId, quantity: 0 },
      { lineId, quantity: 1 },
      { lineId: 'nothing' as OrderLineId, quantity: 1 },
    ]
    const refused = await refusalOf(
      edit(karol, order, { requestedOn: '2026-11-21', deliveryAddressId: foreign.id as AddressId, lines }),
    )
    expect(refused).toMatchObject({ status: 422, type: 'request/invalid' })
    expect(refused.errors!.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/lines/1/lineId duplicate',
      '/lines/2/lineId unknown',
      '/requestedOn notAWorkday',
      '/deliveryAddressId unknown',
    ])
    const none = order.lines.map((line) => ({ lineId: line.id, quantity: 0 }))
    const empty = await refusalOf(edit(karol, order, { lines: none }))
    expect(empty.errors).toEqual([{ pointer: '/lines', code: 'required' }])
  })

  it('ADM-05 is refused where the setting is off or the ERP has the order, with the reason beforehand', async () => {
    const world = await createWorld()
    const [marta, karol] = [await world.as('marta'), await world.as('karol')]
    const there = await firstOf(karol, 'inErp')
    expect(actionsOf(there).edit).toBe('erp.alreadyThere')
    expect(await refusalOf(edit(karol, there, {}))).toMatchObject({ status: 409, type: 'order/not-editable' })
    const { version } = await marta.call(getPortalSettings, {})
    await marta.call(updatePortalSettings, { body: { version, adminMayEditOrders: false } })
    const order = await firstOf(karol, 'queued')
    expect(actionsOf(order).edit).toBe('setting.editingOff')
    expect(await refusalOf(edit(karol, order, {}))).toMatchObject({ status: 409, type: 'order/editing-off' })
  })

  it('ADM-05 ORD-18 tells beforehand what other quantities come to, as they then do, and writes nothing', async () => {
    const world = await createWorld()
    const karol = await world.as('karol')
    const order = await firstOf(karol, 'queued')
    const params = { orderId: order.id }
    const [line] = order.lines
    const product = await world.store.read((tx) => tx.products.require(line!.productId!))
    const lines = [{ lineId: line!.id, quantity: line!.ordered + product.multiple }]
    const ask = (change: object) =>
      karol.call(previewDeskOrderEdit, {
        params,
        body: { deliveryAddressId: order.deliveryAddressId!, lines, ...change },
      })
    const told = await ask({})
    expect(told.before.totals).toEqual(order.totals)
    expect(await karol.call(getDeskOrder, { params })).toEqual(order)
    const none = order.lines.map(({ id }) => ({ lineId: id, quantity: 0 }))
    expect((await refusalOf(ask({ lines: none }))).errors).toEqual([{ pointer: '/lines', code: 'required' }])
    const after = await edit(karol, order, { lines })
    expect(told.after).toEqual({ totals: after.totals, deliveries: Math.max(after.deliveries.length, 1) })
    const ines = await world.as('ines')
    const body = { deliveryAddressId: order.deliveryAddressId!, lines }
    expect(await refusalOf(ines.call(previewDeskOrderEdit, { params, body }))).toMatchObject({ status: 403 })
  })

  it('does not lift an order over the credit limit', async () => {
    const world = await createWorld()
    const karol = await world.as('karol')
    const order = await firstOf(karol, 'queued')
    await world.store.write(async (tx) => ok(await tx.companies.update(order.company.id, { creditLimit: 1 })))
    const [line] = order.lines
    const product = await world.store.read((tx) => tx.products.require(line!.productId!))
    const more = [{ lineId: line!.id, quantity: line!.ordered + product.multiple }]
    const refused = await refusalOf(edit(karol, order, { lines: more }))
    expect(refused).toMatchObject({ status: 422, type: 'credit/limit-exceeded' })
    await edit(karol, order, { note: 'Only a note' })
  })
})

describe('sendDeskOrder', () => {
  it('ADM-06 sends an order, and sending again answers that the ERP has it', async () => {
    const karol = await (await createWorld()).as('karol')
    const order = await firstOf(karol, 'queued')
    expect(actionsOf(order)).toEqual({ edit: true, send: true, resend: 'state.neverSent' })
    const { attempt, order: sent } = await karol.call(sendDeskOrder, { params: { orderId: order.id } })
    expect(attempt).toMatchObject({ number: 1, outcome: 'accepted', by: 'Karol Nowak' })
    expect(JSON.parse(attempt.payload)).toMatchObject({ portalNumber: order.number })
    expect(sent).toMatchObject({ erpState: 'inErp', erpNumber: attempt.erpNumber })
    expect(actionsOf(sent)).toEqual({ edit: 'erp.alreadyThere', send: 'erp.alreadyThere', resend: true })
    const again = await karol.call(sendDeskOrder, { params: { orderId: order.id } })
    expect(again.attempt).toMatchObject({ number: 2, outcome: 'alreadyThere', erpNumber: attempt.erpNumber })
    expect(again.order.attempts.map(({ number }) => number)).toEqual([2, 1])
  })

  it('ADM-06 keeps what the ERP said when it refuses, and re-sends', async () => {
    const karol = await (await createWorld()).as('karol')
    const order = await firstOf(karol, 'failed')
    expect(actionsOf(order)).toMatchObject({ send: 'state.alreadyTried', resend: true })
    const { order: after } = await karol.call(sendDeskOrder, { params: { orderId: order.id } })
    expect(after.attempts).toHaveLength(order.attempts.length + 1)
  })

  it('ADM-06 leaves the order in its queue when the ERP cannot be reached', async () => {
    const world = await createWorld()
    const karol = await world.as('karol')
    const order = await firstOf(karol, 'queued')
    const ctx = await world.contextOf('karol')
    await world.store.write(async (tx) => ok(await setErpMode(tx, ctx, 'down')))
    const { attempt, order: after } = await karol.call(sendDeskOrder, { params: { orderId: order.id } })
    expect(attempt).toMatchObject({ outcome: 'unreachable', erpNumber: null })
    expect(after).toMatchObject({ erpState: 'queued', erpNumber: null })
    expect(actionsOf(after)).toEqual({ edit: true, send: 'state.alreadyTried', resend: true })
  })

  it('is for holders of the right only, and says so', async () => {
    const world = await createWorld()
    const karol = await world.as('karol')
    const order = await firstOf(karol, 'queued')
    const ines = await world.as('ines')
    const send = ines.call(sendDeskOrder, { params: { orderId: order.id } })
    expect(await refusalOf(send)).toMatchObject({ status: 403, type: 'access/forbidden' })
  })
})
