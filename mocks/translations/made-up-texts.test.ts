import { expect, it } from 'vitest'
import { listTexts } from '@/contract/admin/translations/texts'
import { getWorkbench } from '@/contract/admin/translations/workbench'
import { createWorld } from '@/testing/world'
import { giveMadeUpTexts, madeUpTexts } from './made-up-texts'
import { madeUpLanguages, textLanguages } from '@mocks/seed/text-languages'
import { createSeed, forkStore } from '@mocks/seeded-store'

it('ADM-16 as many texts as one likes can be made up, in ten languages, beside those of the portal', async () => {
  const plan = { seededAt: Date.UTC(2026, 10, 20, 9), orders: 0, texts: 600 }
  const store = forkStore(await createSeed(plan))
  const codes = (await store.read((tx) => tx.textLanguages.all())).map(({ code }) => code)
  expect(codes.toSorted()).toEqual([...textLanguages, ...madeUpLanguages].map(({ code }) => code).toSorted())
  for (const code of codes) expect([...madeUpTexts(code, 600).keys()]).toEqual(['sample-001', 'sample-002'])

  const world = await createWorld({ orders: 0 })
  giveMadeUpTexts(world.store, 600)
  const marta = await world.as('marta')
  const query = { language: 'pl', namespace: ['sample-001', 'sample-002'], pageSize: 5 }
  const { total, rows } = await marta.call(listTexts, { query })
  expect(total).toBe(600)
  expect(rows.every(({ texts: [source, polish] }) => source?.worst !== 'error' && polish?.worst !== 'error')).toBe(true)
  const { namespaces } = await marta.call(getWorkbench, {})
  expect(namespaces.map(({ name }) => name)).toEqual(expect.arrayContaining(['common', 'sample-002']))
})
