import { beforeEach, describe, expect, test } from 'vitest'
import { encodeText } from '@mocks/files/formats/encodings'
import { createErpWorld, type ErpWorld } from '@mocks/jobs/testing/erp-world'
import { retryFailures } from '@mocks/engine/sync/repair-failures'
import { syncJobId } from '@mocks/jobs/sync-jobs'
import { mapFile } from './map-file'
import { bring, takeOver } from './testing/bring'
import { finishRun } from './testing/finish-run'

let world: ErpWorld
beforeEach(async () => {
  world = await createErpWorld()
  await world.stopJobs()
  await world.stopErp()
})

const product = (sku: string) => world.read((tx) => tx.products.one('sku', sku))

describe('ADM-13 rows of a file that did not go through', () => {
  const failures = () =>
    world.read(async (tx) => (await tx.syncFailures.all()).filter(({ key }) => /^(R|LATE)-/u.test(key)))
  const retry = async () => {
    const runs = await world.write(async (tx, ctx) =>
      retryFailures(
        tx,
        { ids: (await tx.syncFailures.all()).filter(({ code }) => code === 'fileRow').map(({ id }) => id) },
        ctx,
      ),
    )
    if (!runs.ok) throw new Error(runs.refusal.type)
    return Promise.all(runs.value.map(({ run }) => finishRun(world, run.id)))
  }

  test('are tried again by another mapping, alone, and leave the inbox; each run names its mapping', async () => {
    const rows = Array.from({ length: 900 }, (_, at) => `R-${at};Name ${at};${at === 3 || at === 850 ? 'szt' : 'pc'}`)
    const text = ['sku;name.en;unit', ...rows].join('\n')
    const first = await bring(world, 'items.csv', encodeText(text, 'utf-8'), { entity: 'products', save: true })
    const run = await finishRun(world, await takeOver(world, first))
    expect([run.counts.created, run.counts.failed, run.mapping]).toEqual([898, 2, 1])
    const [again] = await retry()
    expect(again).toMatchObject({ state: 'succeededWithErrors', done: 2, counts: { failed: 2, created: 0 } })
    const file = await world.read((tx) => tx.syncFiles.require(first.id))
    const rules = file.rules.map((rule) =>
      rule.field === 'unit'
        ? { ...rule, transforms: [{ kind: 'valueMap' as const, pairs: [{ from: 'szt', to: 'pc' }] }] }
        : rule,
    )
    const mapping = { fileId: file.id, version: file.version, entity: 'products' as const, rules, save: true }
    expect((await world.write((tx, ctx) => mapFile(tx, mapping, ctx))).ok).toBe(true)
    const [good] = await retry()
    expect(good).toMatchObject({ state: 'succeeded', done: 2, mapping: 2, counts: { created: 2 } })
    expect(await product('R-850')).toMatchObject({ unit: 'pc' })
    expect(await failures()).toEqual([])
  })

  test('for want of another record come by themselves as soon as that has come', async () => {
    const stock = await bring(world, 's.csv', encodeText('sku,quantity\nLATE-1,7\n', 'utf-8'), { entity: 'stock' })
    expect((await finishRun(world, await takeOver(world, stock))).counts.blocked).toBe(1)
    await world.write((tx) => tx.syncJobs.update(syncJobId('stockIn'), { enabled: true }))
    const items = await bring(world, 'p.csv', encodeText('sku,name.en\nLATE-1,Late\n', 'utf-8'), { entity: 'products' })
    await finishRun(world, await takeOver(world, items))
    await world.advance(10_000)
    const late = await product('LATE-1')
    expect((await world.read((tx) => tx.stock.one('productId', late?.id ?? '')))?.quantity).toBe(7)
    expect(await failures()).toEqual([])
  })
})
