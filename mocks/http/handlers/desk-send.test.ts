import { describe, expect, it } from 'vitest'
import {
  getDeskOrder,
  listDeskOrders,
  mostOrdersAtOnce,
  previewDeskOrdersSend,
  sendDeskOrders,
} from '@/contract/admin/orders'
import type { OrderId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { setErpMode } from '@mocks/erp/health'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'

/** Waiting; refused by the ERP once; in the ERP; never sent and cancelled meanwhile; being sent at this moment. */
const [queued, failed, inErp, cancelled, sending] = [
  'ord_s001',
  'ord_s011',
  'ord_s002',
  'ord_s003',
  'ord_s004',
] as OrderId[] as [OrderId, OrderId, OrderId, OrderId, OrderId]
const mixed = [queued, failed, inErp, cancelled, sending]

/** Orders in every state a selection may hold. */
const mixedWorld = async (): Promise<World> => {
  const world = await createWorld()
  await world.store.write(async (tx) => {
    await tx.orders.update(cancelled, { erpState: 'notSent', erpNumber: null, status: 'cancelled' })
    await tx.orders.update(sending, { erpState: 'sending', erpNumber: null })
    return ok(null)
  })
  return world
}
const key = () => ({ idempotencyKey: crypto.randomUUID() })
const preview = (client: WorldClient, orderIds: OrderId[]) => client.call(previewDeskOrdersSend, { body: { orderIds } })
type Judged = { id: OrderId; version: number }
const judged = async (client: WorldClient, orderIds: OrderId[]): Promise<Judged[]> =>
  (await preview(client, orderIds)).rows.map(({ orderId: id, version }) => ({ id, version }))
const sendJudged = (client: WorldClient, orders: Judged[], options = key()) =>
  client.call(sendDeskOrders, { body: { orders } }, options)
const send = async (client: WorldClient, orderIds: OrderId[]) => sendJudged(client, await judged(client, orderIds))
const unseen = (client: WorldClient, orderIds: OrderId[]) =>
  sendJudged(
    client,
    orderIds.map((id) => ({ id, version: 1 })),
  )
const erpOrders = (world: World) => world.store.read(async (tx) => (await tx.erpOrders.by('live', 'yes')).length)
const setMode = async (world: World, mode: 'up' | 'down') => {
  const ctx = await world.contextOf('karol')
  await world.store.write(async (tx) => ok(await setErpMode(tx, ctx, mode)))
}

describe('sending several orders', () => {
  it('ADM-06 says beforehand what would happen with each, and why not, and sends nothing', async () => {
    const world = await mixedWorld()
    const karol = await world.as('karol')
    const before = await erpOrders(world)
    const { rows } = await preview(karol, mixed)
    expect(rows.map(({ orderId, plan, reason }) => [orderId, plan, reason?.code])).toEqual([
      [queued, 'send', undefined],
      [failed, 'resend', undefined],
      [inErp, 'alreadyThere', undefined],
      [cancelled, 'refused', 'state.cancelled'],
      [sending, 'refused', 'erp.sending'],
    ])
    expect(rows[2]!.erpNumber).toMatch(/^ZS\//)
    expect(await erpOrders(world)).toBe(before)
    expect((await karol.call(getDeskOrder, { params: { orderId: queued } })).attempts).toEqual([])
  })

  it('ADM-06 sends what may be sent and answers for each order, one that fails holding up no other', async () => {
    const world = await mixedWorld()
    const karol = await world.as('karol')
    const before = await erpOrders(world)
    const { rows } = await send(karol, [failed, sending, cancelled, inErp, queued])
    expect(rows.map(({ orderId, outcome }) => [orderId, outcome])).toEqual([
      [failed, 'rejected'],
      [sending, 'refused'],
      [cancelled, 'refused'],
      [inErp, 'alreadyThere'],
      [queued, 'sent'],
    ])
    expect(rows[0]).toMatchObject({ message: expect.stringContaining('discontinued'), erpNumber: null })
    expect(rows[1]).toMatchObject({ reason: { code: 'erp.sending' } })
    expect(await erpOrders(world)).toBe(before + 1)
    const sent = await karol.call(getDeskOrder, { params: { orderId: queued } })
    expect(sent).toMatchObject({ erpState: 'inErp', erpNumber: rows[4]!.erpNumber })
    expect(sent.attempts).toMatchObject([{ by: 'Karol Nowak', outcome: 'accepted' }])
    const known = await karol.call(getDeskOrder, { params: { orderId: inErp } })
    expect(known.attempts.map(({ by }) => by)).not.toContain('Karol Nowak')
  })

  it('ADM-06 happens once for one key, and an order the ERP got meanwhile is told as there', async () => {
    const world = await mixedWorld()
    const karol = await world.as('karol')
    const options = key()
    const both = await judged(karol, [queued, failed])
    const first = await sendJudged(karol, both, options)
    const again = await sendJudged(karol, both, options)
    expect(again).toEqual(first)
    expect((await karol.call(getDeskOrder, { params: { orderId: queued } })).attempts).toHaveLength(1)
    expect(await refusalOf(sendJudged(karol, both.slice(0, 1), options))).toMatchObject({
      type: 'request/idempotency-key-reused',
    })
    const later = await sendJudged(karol, both.slice(0, 1))
    expect(later.rows).toMatchObject([{ outcome: 'alreadyThere', erpNumber: first.rows[0]!.erpNumber }])
  })

  it('ADM-06 leaves an order that somebody changed since it was looked at, and sends the others', async () => {
    const world = await mixedWorld()
    const karol = await world.as('karol')
    const before = await erpOrders(world)
    const looked = await judged(karol, [queued, failed])
    await world.store.write(async (tx) => ok(await tx.orders.update(queued, { note: 'Ring first' })))
    const { rows } = await sendJudged(karol, looked)
    expect(rows.map(({ outcome }) => outcome)).toEqual(['stale', 'rejected'])
    expect(await erpOrders(world)).toBe(before)
    expect((await send(karol, [queued])).rows).toMatchObject([{ outcome: 'sent' }])
  })

  it('ADM-06 knocks once at an ERP that is out of reach; what waits is sent when it is back', async () => {
    const world = await mixedWorld()
    const karol = await world.as('karol')
    const second = 'ord_s052' as OrderId
    await world.store.write(async (tx) => ok(await tx.orders.update(second, { erpState: 'notSent' })))
    await setMode(world, 'down')
    const { rows } = await send(karol, [queued, second, failed])
    expect(rows.map(({ outcome }) => outcome)).toEqual(['queued', 'queued', 'unreachable'])
    const attemptsOf = async (orderId: OrderId) =>
      (await karol.call(getDeskOrder, { params: { orderId } })).attempts.filter(
        ({ outcome }) => outcome === 'unreachable',
      )
    expect(await attemptsOf(queued)).toHaveLength(1)
    expect(await attemptsOf(failed)).toEqual([])
    expect(await karol.call(getDeskOrder, { params: { orderId: second } })).toMatchObject({ erpState: 'queued' })
    expect(await karol.call(getDeskOrder, { params: { orderId: failed } })).toMatchObject({ erpState: 'failed' })
    await setMode(world, 'up')
    await world.backend.advance(10 * 60_000)
    expect(await karol.call(getDeskOrder, { params: { orderId: queued } })).toMatchObject({ erpState: 'inErp' })
  })

  it('refuses too many, none, one twice and one that does not exist, naming which, and sends nothing', async () => {
    const world = await mixedWorld()
    const karol = await world.as('karol')
    const before = await erpOrders(world)
    const { rows } = await karol.call(listDeskOrders, { query: { pageSize: 200 } })
    const tooMany = Array.from({ length: mostOrdersAtOnce + 1 }, (_, at) => rows[at % rows.length]!.id)
    for (const [call, list] of [
      [unseen, '/orders'],
      [preview, '/orderIds'],
    ] as const) {
      expect(await refusalOf(call(karol, tooMany))).toMatchObject({
        status: 422,
        errors: [{ pointer: list, code: 'tooLong', params: { maximum: mostOrdersAtOnce } }],
      })
      expect(await refusalOf(call(karol, []))).toMatchObject({ errors: [{ pointer: list, code: 'required' }] })
      const wrong = await refusalOf(call(karol, [queued, queued, 'nothing' as OrderId]))
      expect(wrong).toMatchObject({ status: 422, type: 'request/invalid' })
      expect(wrong.errors).toEqual([
        { pointer: `${list}/1`, code: 'duplicate' },
        { pointer: `${list}/2`, code: 'unknown' },
      ])
    }
    expect(await erpOrders(world)).toBe(before)
  })

  it('is for holders of the right only', async () => {
    const world = await mixedWorld()
    for (const person of ['ines', 'ida'])
      for (const call of [unseen, preview])
        expect(await refusalOf(call(await world.as(person), [queued]))).toMatchObject({
          status: 403,
          type: 'access/forbidden',
        })
  })
})
