import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { getPortalSettings, updatePortalSettings } from '@/contract/admin/portal-settings'
import {
  createCustomerReturn,
  getCustomerReturnForm,
  getDeskReturn,
  getReturnReasons,
} from '@/contract/admin/return-desk'
import {
  getShopSettings,
  listShopSettings,
  previewShopSettings,
  updateShopSettings,
} from '@/contract/admin/shop-settings'
import type { InputFor } from '@/contract/endpoint'
import { listReturns } from '@/contract/return-records'
import { findReturnSources, getReturnForm, requestReturn } from '@/contract/return-requests'
import { type Market, markets } from '@/domain/markets'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { companyIds } from '@mocks/seed/companies'
import { newKey } from '../testing/buyers'

let world: World
beforeEach(async () => {
  world = await createWorld({ orders: 0 })
})
type Change = Omit<InputFor<typeof updateShopSettings>['body'], 'version'>
const key = () => ({ idempotencyKey: newKey() })
const set = async (shop: Market, change: Change, person = 'marta') => {
  const client = await world.as(person)
  const { version } = await client.call(getShopSettings, { params: { shop } })
  return client.call(updateShopSettings, { params: { shop }, body: { version, ...change } })
}
const everywhere = async (change: Record<string, unknown>) => {
  const marta = await world.as('marta')
  const { version } = await marta.call(getPortalSettings, {})
  return marta.call(updatePortalSettings, { body: { version, ...change } })
}
/** Goods of no document, so that anybody's request goes through. */
const ask = async (client: WorldClient) => {
  const { products } = await client.call(findReturnSources, { query: { q: 'HW-101-W' } })
  const line = { id: products[0]!.id, quantity: 1, reason: 'other' as const, comment: null, attachmentIds: [] }
  return client.call(requestReturn, { body: { source: { kind: 'none' }, lines: [line], note: null } }, key())
}
const formOf = async (person: string) => (await world.as(person)).call(getReturnForm, { query: { kind: 'none' } })

describe('settings of returns by shop', () => {
  it('RMA-23 ADM-20 a shop has values of its own, everything else is as everywhere, and null gives it back', async () => {
    const before = await (await world.as('marta')).call(getShopSettings, { params: { shop: 'PL' } })
    expect(before).toMatchObject({ own: [], values: before.defaults, editable: true })
    const own = await set('PL', { returnDays: 14, returnReasons: ['other', 'damaged'] })
    expect(own.own).toEqual(['returnDays', 'returnReasons'])
    expect(own.changedBy).toBe('Marta Lindqvist')
    expect(own.values).toEqual({ ...before.defaults, returnDays: 14, returnReasons: ['other', 'damaged'] })
    expect(await formOf('ines')).toMatchObject({ returnDays: 14, reasons: ['other', 'damaged'] })
    expect((await formOf('lukas')).returnDays).toBe(30)
    await everywhere({ returnDays: 45 })
    expect([(await formOf('ines')).returnDays, (await formOf('lukas')).returnDays]).toEqual([14, 45])
    expect((await set('PL', { returnDays: null })).own).toEqual(['returnReasons'])
    expect((await formOf('ines')).returnDays).toBe(45)
    const { shops } = await (await world.as('marta')).call(listShopSettings, {})
    expect(shops.map(({ shop }) => shop)).toEqual([...markets])
    expect(shops.find(({ shop }) => shop === 'PL')).toMatchObject({ own: ['returnReasons'] })
  })

  it('RMA-23 an override touches no other shop, whatever it is', async () => {
    const marta = await world.as('marta')
    const all = async () =>
      new Map(
        await Promise.all(
          markets.map(async (shop) => {
            const { values, defaults, own } = await marta.call(getShopSettings, { params: { shop } })
            return [shop, { values, defaults, own }] as const
          }),
        ),
      )
    const change = fc.record(
      {
        returnDays: fc.option(fc.integer({ min: 0, max: 365 })),
        returnsOf: fc.option(fc.constantFrom('delivered' as const, 'all' as const)),
        returnsBy: fc.option(fc.constantFrom('everybody' as const, 'orderers' as const, 'managers' as const)),
        returnsSeenBy: fc.option(fc.constantFrom('own' as const, 'branch' as const, 'company' as const)),
      },
      { requiredKeys: [] },
    )
    const step = fc.tuple(fc.constantFrom(...markets), change)
    await fc.assert(
      fc.asyncProperty(step, async ([shop, own]) => {
        const [was, record] = [await all(), await set(shop, own)]
        const is = await all()
        for (const other of markets) if (other !== shop) expect(is.get(other)).toEqual(was.get(other))
        expect(is.get(shop)!.defaults).toEqual(was.get(shop)!.defaults)
        for (const [name, value] of Object.entries(own))
          expect(record.values[name as 'returnDays']).toEqual(value ?? record.defaults[name as 'returnDays'])
      }),
      { numRuns: 10 },
    )
  })

  it('RMA-23 RMA-18 a shop with a format of its own counts by itself, and no two returns have one number', async () => {
    await set('PL', { returnNumberFormat: 'PL-{0000}', returnNumberReset: 'never' })
    const [ines, lukas] = [await world.as('ines'), await world.as('lukas')]
    const numbers = [await ask(ines), await ask(lukas), await ask(ines), await ask(lukas)].map(({ number }) => number)
    expect([numbers[0], numbers[2]]).toEqual(['PL-0001', 'PL-0002'])
    const counted = [numbers[1]!, numbers[3]!].map((number) => Number(/^RMA-2026-(\d{5})$/.exec(number)?.[1]))
    expect(counted[1]! - counted[0]!).toBe(1)
    const fault = async (shop: Market, change: Change) => (await refusalOf(set(shop, change))).errors?.[0]
    expect(await fault('DE', { returnNumberFormat: 'DE-{000}' })).toMatchObject({
      ...{ pointer: '/returnNumberReset', code: 'required' },
    })
    const same = { returnNumberFormat: 'PL-{0000}', returnNumberReset: 'never' as const }
    expect(await fault('DE', same)).toMatchObject({ pointer: '/returnNumberFormat', code: 'duplicate' })
    expect((await refusalOf(everywhere(same))).errors?.[0]).toMatchObject({ code: 'duplicate' })
    expect(await fault('DE', { ...same, returnNumberFormat: 'DE' })).toMatchObject({ code: 'format' })
    await set('PL', { returnNumberFormat: null, returnNumberReset: null })
    expect((await ask(ines)).number).toBe(`RMA-2026-${String(counted[1]! + 1).padStart(5, '0')}`)
  })

  it('RMA-23 RMA-20 RMA-21 who asks, who sees and who authorizes are those of the shop', async () => {
    const tomasz = await world.as('tomasz')
    const { returnId } = await ask(tomasz)
    const seen = async (person: string) =>
      (await (await world.as(person)).call(listReturns, { query: { pageSize: 100 } })).rows.map(({ id }) => id)
    expect(await seen('ines')).toContain(returnId)
    await set('DE', { returnsSeenBy: 'own', returnsBy: 'managers' })
    expect(await seen('ines')).toContain(returnId)
    await set('PL', { returnsSeenBy: 'own', returnsBy: 'managers' })
    expect(await seen('ines')).not.toContain(returnId)
    expect((await formOf('tomasz')).allowedActions[0]).toMatchObject({ reason: { code: 'permission.returnsManager' } })
    await set('PL', { returnsAuthorized: 'atOnce' })
    const karol = await world.as('karol')
    const params = { companyId: companyIds.kestrel }
    const { documents } = await (await world.as('ines')).call(findReturnSources, { query: {} })
    const source = { kind: 'order' as const, id: documents.find(({ pieces }) => pieces > 0)!.id }
    const form = await karol.call(getCustomerReturnForm, { params, query: source })
    const open = form.lines.find(({ quantity }) => (quantity ?? 0) > 0)!
    const line = { id: open.id, quantity: 1, reason: 'other' as const, comment: null, attachmentIds: [] }
    const made = await karol.call(createCustomerReturn, { params, body: { source, lines: [line], note: null } }, key())
    await world.backend.advance(120_000)
    expect(await karol.call(getDeskReturn, { params: { returnId: made.returnId } })).toMatchObject({
      status: 'authorized',
    })
  })

  it('RMA-23 ADM-11 whoever works for some countries has their shops alone, and nothing of everywhere', async () => {
    const { id } = await world.user('nina')
    const overrides = { 'portalSettings.view': 'all', 'portalSettings.edit': 'all' } as const
    await world.store.write(async (tx) => ok(await tx.users.update(id, { overrides })))
    const nina = await world.as('nina')
    const { shops } = await nina.call(listShopSettings, {})
    expect(shops.map(({ shop }) => shop)).toEqual(['CZ', 'PL'])
    expect((await set('PL', { returnDays: 20 }, 'nina')).values.returnDays).toBe(20)
    const params = { shop: 'DE' as const }
    expect(await refusalOf(nina.call(getShopSettings, { params }))).toMatchObject({ status: 404 })
    const body = { version: 1, returnDays: 20 }
    expect(await refusalOf(nina.call(updateShopSettings, { params, body }))).toMatchObject({ status: 404 })
    const settings = await nina.call(getPortalSettings, {})
    expect(settings).toMatchObject({ editable: false, ask: ['Marta Lindqvist'] })
    const all = nina.call(updatePortalSettings, { body: { version: settings.version, returnDays: 5 } })
    expect(await refusalOf(all)).toMatchObject({ status: 403 })
  })

  it('RMA-23 RMA-25 counts why goods come back by shop, and the shops together are all of it', async () => {
    const marta = await world.as('marta')
    const of = (shop?: Market) => marta.call(getReturnReasons, { query: { shop } })
    const { total, shops } = await of()
    const parts = await Promise.all(shops.map(async (shop) => (await of(shop)).total.pieces))
    expect(parts.filter((pieces) => pieces > 0).length).toBeGreaterThan(1)
    expect(parts.reduce((sum, pieces) => sum + pieces, 0)).toBe(total.pieces)
  })

  it('RMA-23 ADM-20 says beforehand what a change of one shop does, and to nobody else', async () => {
    const marta = await world.as('marta')
    const effect = (shop: Market, changes: Change) =>
      marta.call(previewShopSettings, { params: { shop }, query: {}, body: { changes } })
    const shorter = await effect('PL', { returnDays: 1 })
    expect(shorter.changes).toMatchObject([{ name: 'returnDays', before: 30, after: 1, isOwn: true }])
    expect(shorter.returns!.stops).toBeGreaterThan(0)
    expect((await effect('SK', { returnDays: 1 })).returns).toMatchObject({ orders: 0, stops: 0 })
    await set('PL', { returnDays: 1 })
    expect((await effect('PL', { returnDays: null })).returns).toMatchObject({ starts: shorter.returns!.stops })
    // The same value, and yet a change: from now on it follows.
    await set('PL', { returnDays: 30 })
    expect((await effect('PL', { returnDays: null })).changes).toMatchObject([{ before: 30, after: 30, isOwn: false }])
  })
})
