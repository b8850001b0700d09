import { expect, test } from 'vitest'
import {
  createProductCategory,
  deleteProductCategory,
  listProductCategories,
  updateProductCategory,
} from '@/contract/admin/product-categories'
import { getProductMasters, updateProductMasters } from '@/contract/admin/product-masters'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld } from '@/testing/world'
import { newKey } from '../testing/buyers'

const open = async (rule: 'erp' | 'portal') => {
  const world = await createWorld({ orders: 0 })
  const marta = await world.as('marta')
  const { version, rules, exceptions } = await marta.call(getProductMasters, {})
  const set = rules.map((each) => (each.field === 'categories' ? { ...each, rule } : each))
  await marta.call(updateProductMasters, { body: { version, rules: set, exceptions } })
  const tree = async () => (await marta.call(listProductCategories, {})).rows
  const row = async (code: string) => (await tree()).find((each) => each.code === code)!
  const add = (en: string, parent: string | null) =>
    marta.call(
      createProductCategory,
      { body: { name: { en, pl: en, de: en, ar: en }, parent } },
      { idempotencyKey: newKey() },
    )
  return { world, marta, tree, row, add }
}

test('ADM-02 categories are added, renamed, moved and put in order, and keep their code', async () => {
  const { marta, tree, row, add } = await open('portal')
  const made = await add('Smart locks', 'hardware')
  expect(made).toMatchObject({ code: 'smart-locks', parent: 'hardware', depth: 1, products: 0 })
  expect((await add('Smart locks', null)).code).toBe('smart-locks-2')
  const edit = (body: object, version: number) =>
    marta.call(updateProductCategory, { params: { code: 'smart-locks' }, body: { version, ...body } })
  const first = await edit({ place: 0 }, made.version)
  expect(first.place).toBe(0)
  const moved = await edit(
    { name: { en: 'Locks that think', pl: 'Zamki', de: 'Zamki', ar: 'أقفال' }, parent: 'sealing' },
    first.version,
  )
  expect(moved).toMatchObject({ code: 'smart-locks', parent: 'sealing', name: { en: 'Locks that think' } })
  const places = (await tree()).filter(({ parent }) => parent === 'sealing').map(({ place }) => place)
  expect(places).toEqual(places.map((_, at) => at))
  const { version } = await row('hardware')
  const circle = marta.call(updateProductCategory, {
    params: { code: 'hardware' },
    body: { version, parent: 'handles' },
  })
  expect(await refusalOf(circle)).toMatchObject({ errors: [{ pointer: '/parent', code: 'notAllowedHere' }] })
})

test('ADM-02 only a category in which nothing stands is deleted, as it was seen', async () => {
  const { marta, tree, row, add } = await open('portal')
  const made = await add('Smart locks', null)
  const remove = (code: string, version: number) =>
    marta.call(deleteProductCategory, { params: { code }, query: { version } })
  const handles = await row('handles')
  expect(handles.allowedActions[0]).toMatchObject({ allowed: false, reason: { code: 'state.categoryHolds' } })
  expect((await refusalOf(remove('handles', handles.version))).type).toBe('category/in-use')
  expect((await refusalOf(remove(made.code, made.version + 1))).type).toBe('conflict/stale')
  await remove(made.code, made.version)
  expect((await tree()).map(({ code }) => code)).not.toContain(made.code)
})

test('INT-03 where the ERP is master it says which categories there are; their names and places are the portal’s', async () => {
  const { marta, row } = await open('erp')
  const { allowedActions } = await marta.call(listProductCategories, {})
  expect(allowedActions).toMatchObject([
    { action: 'edit', allowed: true },
    { action: 'add', allowed: false, reason: { code: 'state.erpOwnsCategories' } },
  ])
  const body = { name: { en: 'A', pl: 'B', de: 'B', ar: 'C' }, parent: null }
  const added = marta.call(createProductCategory, { body }, { idempotencyKey: newKey() })
  expect((await refusalOf(added)).type).toBe('category/erp-owns')
  const { version } = await row('handles')
  const change = { params: { code: 'handles' }, body: { version, name: body.name } }
  expect((await marta.call(updateProductCategory, change)).name.en).toBe('A')
})
