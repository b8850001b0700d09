import { beforeEach, describe, expect, it } from 'vitest'
import { getPortalSettings, updatePortalSettings } from '@/contract/admin/portal-settings'
import { listSettingsHistory, restorePortalSettings } from '@/contract/admin/settings-history'
import {
  getShopSettings,
  previewShopSettings,
  restoreShopSettings,
  updateShopSettings,
} from '@/contract/admin/shop-settings'
import type { InputFor } from '@/contract/endpoint'
import type { Market } from '@/domain/markets'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World } from '@/testing/world'

let world: World
beforeEach(async () => {
  world = await createWorld({ orders: 0 })
})
const versionOf = async (shop: Market) =>
  (await (await world.as('marta')).call(getShopSettings, { params: { shop } })).version
const set = async (shop: Market, change: Omit<InputFor<typeof updateShopSettings>['body'], 'version'>) => {
  await world.backend.advance(60_000)
  const body = { version: await versionOf(shop), ...change }
  return (await world.as('marta')).call(updateShopSettings, { params: { shop }, body })
}
const history = async (shop?: Market | 'everywhere', person = 'marta') =>
  (await (await world.as(person)).call(listSettingsHistory, { query: { shop } })).rows
const restore = async (shop: Market, body: Omit<InputFor<typeof restoreShopSettings>['body'], 'version'>) =>
  (await world.as('marta')).call(restoreShopSettings, {
    params: { shop },
    body: { version: await versionOf(shop), ...body },
  })

describe('the history of shops', () => {
  it('RMA-23 ADM-20 keeps what each shop was given, beside what was set everywhere, newest first', async () => {
    const marta = await world.as('marta')
    await set('PL', { returnDays: 14 })
    const { version } = await marta.call(getPortalSettings, {})
    await world.backend.advance(60_000)
    await marta.call(updatePortalSettings, { body: { version, returnDays: 45 } })
    await set('PL', { returnDays: null, returnsBy: 'managers' })
    const rows = await history()
    expect(rows.map(({ shop, by }) => [shop, by])).toEqual(['PL', null, 'PL'].map((shop) => [shop, 'Marta Lindqvist']))
    expect(rows[0]!.changes).toEqual([
      { name: 'returnDays', before: 14, after: null },
      { name: 'returnsBy', before: null, after: 'managers' },
    ])
    expect(await history('PL')).toEqual([rows[0], rows[2]])
    expect(await history('everywhere')).toEqual([rows[1]])
    expect(await history('SE')).toEqual([])
  })

  it('RMA-23 brings a former state of a shop back, and one value with what goes with it', async () => {
    await set('SE', { returnNumberFormat: 'S-{00000}', returnNumberReset: 'never', returnDays: 90 })
    await set('SE', { returnNumberFormat: null, returnNumberReset: null, returnReasons: ['other'] })
    const [newest, oldest] = await history('SE')
    const format = await restore('SE', { changeId: oldest!.id, name: 'returnNumberFormat' })
    expect(format.values).toMatchObject({
      ...{ returnNumberFormat: 'SE-{YYYY}-{0000}', returnNumberReset: 'yearly', returnDays: 90 },
      ...{ returnReasons: ['other'] },
    })
    const [restored] = await history('SE')
    expect(restored).toMatchObject({ restoredTo: oldest!.at, editable: true })
    const back = await restore('SE', { changeId: newest!.id })
    expect(back.own).toEqual(['returnDays', 'returnNumberFormat', 'returnNumberReset'])
    expect(back.values).toMatchObject({ returnNumberFormat: 'S-{00000}', returnNumberReset: 'never', returnDays: 90 })
    const first = await restore('SE', { changeId: oldest!.id })
    expect(first.values).toMatchObject({ returnNumberFormat: 'SE-{YYYY}-{0000}', returnDays: 60 })
  })

  it('RMA-23 says beforehand what restoring does, and who has set the value anew since', async () => {
    const marta = await world.as('marta')
    await set('SE', { returnDays: 90 })
    const [{ id: changeId } = { id: '' as never }] = await history('SE')
    const preview = () =>
      marta.call(previewShopSettings, {
        ...{ params: { shop: 'SE' as const }, query: {} },
        body: { restore: changeId, name: 'returnDays' as const },
      })
    expect(await preview()).toMatchObject({ changes: [{ before: 90, after: 60, isOwn: null }], changedSince: null })
    await set('SE', { returnDays: null })
    expect(await preview()).toMatchObject({
      changes: [{ before: 30, after: 60, isOwn: true }],
      changedSince: { by: 'Marta Lindqvist' },
    })
  })

  it('RMA-23 restores nothing of a shop with a change of another one or of everywhere', async () => {
    const marta = await world.as('marta')
    const { version } = await marta.call(getPortalSettings, {})
    const everywhere = await marta.call(updatePortalSettings, { body: { version, returnDays: 45 } })
    await set('PL', { returnDays: 14 })
    const [ofShop] = await history('PL')
    const [ofAll] = await history('everywhere')
    expect(await refusalOf(restore('SE', { changeId: ofShop!.id }))).toMatchObject({ status: 404 })
    expect(await refusalOf(restore('PL', { changeId: ofAll!.id }))).toMatchObject({ status: 404 })
    const body = { version: everywhere.version, changeId: ofShop!.id }
    expect(await refusalOf(marta.call(restorePortalSettings, { body }))).toMatchObject({ status: 404 })
    const other = restore('PL', { changeId: ofShop!.id, name: 'returnsBy' })
    expect(await refusalOf(other)).toMatchObject({ status: 404 })
  })

  it('RMA-23 ADM-11 shows whoever works for some countries their shops, to restore those alone', async () => {
    await set('DE', { returnDays: 14 })
    await set('PL', { returnDays: 14 })
    const marta = await world.as('marta')
    const { version } = await marta.call(getPortalSettings, {})
    await world.backend.advance(60_000)
    await marta.call(updatePortalSettings, { body: { version, minLeadDays: 2 } })
    const { id } = await world.user('nina')
    const overrides = { 'portalSettings.view': 'all', 'portalSettings.edit': 'all' } as const
    await world.store.write(async (tx) => ok(await tx.users.update(id, { overrides })))
    const seen = await history(undefined, 'nina')
    expect(seen.map(({ shop, editable }) => [shop, editable])).toEqual([
      [null, false],
      ['PL', true],
    ])
    const [ofGermany] = await history('DE')
    const nina = await world.as('nina')
    const body = { version: await versionOf('DE'), changeId: ofGermany!.id }
    expect(await refusalOf(nina.call(restoreShopSettings, { params: { shop: 'DE' }, body }))).toMatchObject({
      status: 404,
    })
  })
})
