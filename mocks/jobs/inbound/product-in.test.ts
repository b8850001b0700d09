import { beforeEach, describe, expect, test } from 'vitest'
import { nextChange } from '@mocks/erp/erp-change'
import type { ErpItemRow } from '@mocks/store/rows/erp'
import { createErpWorld, type ErpWorld, worldStart } from '../testing/erp-world'

let world: ErpWorld
beforeEach(async () => {
  world = await createErpWorld()
  await world.stopJobs()
  await world.stopErp()
  await world.run('productsIn')
})

const inErp = (sku: string, change: (item: ErpItemRow) => Partial<ErpItemRow>) =>
  world.write(async (tx) => {
    const item = (await tx.erpItems.one('sku', sku))!
    await tx.erpItems.update(item.id, { ...change(item), changed: await nextChange(tx) })
  })
const product = async (sku: string) => (await world.read((tx) => tx.products.one('sku', sku)))!

describe('the product sync', () => {
  test('PRD-10 brings a new item with its names, description, features, categories and photos', async () => {
    await world.write(async (tx) => {
      const { id: _, version: __, ...like } = (await tx.erpItems.one('sku', 'HW-101-W'))!
      const categories = ['smart-locks', 'handles']
      await tx.erpItems.insert({
        ...like,
        ...{ id: 'eit_new' as ErpItemRow['id'], sku: 'NEW-9', categories, changed: await nextChange(tx) },
      })
    })
    expect((await world.run('productsIn')).rows).toMatchObject([{ key: 'NEW-9', outcome: 'created' }])
    const created = await product('NEW-9')
    expect(created).toMatchObject({ category: 'smart-locks', alsoIn: ['handles'], unit: 'pc', provenance: {} })
    expect([created.features.length, created.description.pl === '']).toEqual([2, false])
    const file = await world.read((tx) => tx.productFiles.get(created.pictures[0]!.fileId))
    expect(file).toMatchObject({ productId: created.id, type: 'image/png' })
    expect(await world.read((tx) => tx.productCategories.one('code', 'smart-locks'))).toMatchObject({ parent: null })
  })

  test('PRD-10 INT-03 what the ERP is master of follows it, what the portal owns stays with the ERP’s beside it', async () => {
    const before = await product('HW-101-W')
    await inErp('HW-101-W', ({ description }) => ({
      description: { ...description, en: 'Told by the ERP' },
      weightGrams: 199,
      told: { 'description.en': worldStart },
    }))
    expect((await world.run('productsIn')).rows).toMatchObject([{ outcome: 'updated' }])
    const after = await product('HW-101-W')
    expect([after.weightGrams, after.provenance.weightGrams?.source]).toEqual([199, 'erp'])
    expect(after.description).toEqual(before.description)
    expect(after.erpSays['description.en']).toMatchObject({ value: 'Told by the ERP', state: 'noted' })
    await inErp('HW-101-W', () => ({}))
    expect((await world.run('productsIn')).rows).toMatchObject([{ outcome: 'unchanged' }])
  })

  test('INT-03 of two times the later counts, and where people decide the run says that they have to', async () => {
    await world.write(async (tx) => {
      const { id, provenance } = (await tx.products.one('sku', 'HW-120-W'))!
      const mine = { source: 'portal', at: worldStart, by: 'Marta Lindqvist' } as const
      await tx.products.update(id, { provenance: { ...provenance, 'name.en': mine } })
    })
    const say = (name: string, at: number) =>
      inErp('HW-120-W', (item) => ({ name: { ...item.name, en: name }, told: { 'name.en': at } }))
    await say('Earlier', worldStart - 1)
    await world.run('productsIn')
    expect((await product('HW-120-W')).name.en).not.toBe('Earlier')
    await say('Later', worldStart + 1)
    await world.run('productsIn')
    expect((await product('HW-120-W')).name.en).toBe('Later')

    await inErp('HW-120-W', () => ({ leadTimeDays: 9 }))
    const run = await world.run('productsIn')
    expect(run.rows).toMatchObject([{ key: 'HW-120-W', outcome: 'conflict' }])
    expect(await product('HW-120-W')).toMatchObject({ leadTimeDays: 3, erpSays: { leadTimeDays: { state: 'open' } } })
  })
})
