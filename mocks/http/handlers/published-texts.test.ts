import { describe, expect, test } from 'vitest'
import * as missing from '@/contract/admin/translations/missing'
import * as releases from '@/contract/admin/translations/releases'
import { listUnusedKeys } from '@/contract/admin/translations/unused'
import { getTexts, getTextState, reportMissingTexts } from '@/contract/texts'
import type { Forms } from '@/domain/translations/forms'
import { ok } from '@/domain/result'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { readFileSync } from 'node:fs'
import { shippedSource } from '@mocks/translations/shipped-source'
import { businessTexts } from '@mocks/engine/translations/business-texts'
import { textCatalogue } from '@mocks/translations/text-catalogue'
import { newKey } from '../testing/buyers'
import { added } from '../testing/stale-text-edits'
import { draftOf, released, titleChange, withoutDrafts } from '../testing/text-releases'

const key = () => ({ idempotencyKey: newKey() })
const publish = (client: WorldClient, latest: number, parts: object = {}) =>
  client.call(releases.publishTexts, { body: { latest, note: '', audience: 'everybody', at: null, ...parts } }, key())
const draft = async (world: World, language: string, base: string, forms: Forms) => {
  await world.store.write(async (tx) => ok(await tx.texts.insert(draftOf(language, `orders:${base}`, forms))))
  // As with any commit, the catalogue hears of it a moment later.
  await textCatalogue(world.store)
}

describe('ADM-16 publishing', () => {
  test('gives people the drafts, each form of a plural by itself, and offers a language that was a draft', async () => {
    const world = await createWorld()
    await withoutDrafts(world)
    const marta = await world.as('marta')
    await added(marta)
    await draft(world, 'pl', 'list.title', { '': 'Lista zamówień' })
    await draft(world, 'cs', 'list.title', { '': 'Objednávky' })
    const preview = await marta.call(releases.previewTextRelease, { query: {} })
    expect(preview).toMatchObject({ latest: 0, total: 2, blocking: [], offered: ['cs'] })

    expect(await publish(marta, 0, { languages: ['pl'] })).toMatchObject({ number: 1 })
    expect((await world.guest().call(getTextState, {})).languages).toEqual([])
    expect(await publish(marta, 1)).toMatchObject({ number: 2, changes: [{ language: 'cs', changes: 1 }] })
    expect(await world.guest().call(getTextState, {})).toMatchObject({
      release: 2,
      languages: [{ code: 'cs', fallback: ['pl', 'en'] }],
    })
    expect((await world.guest().call(getTexts, { params: { language: 'pl' } })).texts).toEqual({
      orders: { 'list.title': 'Lista zamówień' },
    })
    await expect(publish(marta, 2)).rejects.toMatchObject({
      problem: { type: expect.stringContaining('release/nothing') },
    })
  })

  test('writes the files as they would be shipped, with nothing else touched', async () => {
    const world = await createWorld()
    await withoutDrafts(world)
    const marta = await world.as('marta')
    await draft(world, 'pl', 'list.title', { '': 'Lista zamówień' })
    await publish(marta, 0)
    const { files } = await marta.call(releases.getTextFiles, {})
    expect(files.map(({ path }) => path)).toEqual(['locales/pl/orders.json'])
    const lines = (text: string) => text.split('\n')
    const before = lines(readFileSync('locales/pl/orders.json', 'utf8'))
    const after = lines(files[0]?.text ?? '')
    expect(after.filter((line, place) => line !== before[place])).toEqual([expect.stringContaining('Lista zamówień')])
  })

  test.each(['en', 'pl', 'de', 'ar'])('knows the files of %s letter by letter', async (language) => {
    for (const namespace of ['common', 'orders', 'problems'])
      expect(await shippedSource(language, namespace)).toBe(
        readFileSync(`locales/${language}/${namespace}.json`, 'utf8'),
      )
  })
})

describe('PRD-08 texts of the business', () => {
  test('are written into their records when published, and taken back with the release', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    await withoutDrafts(world)
    const text = () =>
      world.store.read(async (tx) => {
        const texts = (await businessTexts(tx)).get('pl')?.get('productTexts')
        const [key = '', value = ''] = [...(texts ?? [])].find(([, each]) => each !== '') ?? []
        return { key, value }
      })
    const { key: textKey, value } = await text()
    expect(textKey).not.toBe('')
    await world.store.write(async (tx) =>
      ok(await tx.texts.insert(draftOf('pl', `productTexts:${textKey}`, { '': `${value}, nowa` }))),
    )
    await textCatalogue(world.store)
    expect(await publish(marta, 0)).toMatchObject({ number: 1, changes: [{ language: 'pl', changes: 1 }] })
    expect(await text()).toEqual({ key: textKey, value: `${value}, nowa` })
    expect((await world.guest().call(getTexts, { params: { language: 'pl' } })).texts).toEqual({})
    await marta.call(releases.restoreTexts, { body: { latest: 1, number: 0, note: '' } }, key())
    expect(await text()).toEqual({ key: textKey, value })
  })
})

describe('ADM-16 missing texts', () => {
  const text = (key: string, namespace = 'orders') => ({ language: 'pl', namespace, key })
  const report = (client: WorldClient, ...texts: ReturnType<typeof text>[]) =>
    client.call(reportMissingTexts, { body: { page: '/account/orders', texts } })

  test('are one row for each key, however often and in however many forms they were asked for', async () => {
    const world = await createWorld()
    const tomasz = await world.as('tomasz')
    await report(tomasz, text('list.boxes_one'), text('list.boxes_few'), text('list.title'), text('x', 'nowhere'))
    await report(tomasz, text('list.boxes_one'))
    const { rows, counts } = await (await world.as('marta')).call(missing.listMissingTexts, { query: {} })
    expect(rows).toMatchObject([{ key: 'list.boxes', counted: true, count: 2, page: '/account/orders' }])
    expect(counts).toEqual({ open: 1, fallback: 0, ignored: 0 })
  })

  test('that were shown in another language are told apart, until there is one', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    await added(marta)
    const shown = (key: string, language = 'cs') => ({ language, namespace: 'orders', key, shown: 'en' })
    const texts = [shown('list.title'), shown('list.title', 'pl'), shown('list.caption', 'pl'), shown('list.nowhere')]
    await (await world.as('tomasz')).call(reportMissingTexts, { body: { page: '/account/orders', texts } })
    const list = (state: 'open' | 'fallback') => marta.call(missing.listMissingTexts, { query: { state } })
    expect((await list('open')).rows).toMatchObject([{ key: 'list.nowhere', shownIn: null }])
    const { rows, counts } = await list('fallback')
    expect(rows).toMatchObject([{ key: 'list.title', languages: ['cs'], shownIn: 'en' }])
    expect(rows[0]?.allowedActions.map(({ action }) => action)).toEqual(['ignore'])
    expect(counts).toEqual({ open: 1, fallback: 1, ignored: 0 })
    await released(world, 1, [titleChange(null, 'Objednávky', 'cs')])
    expect((await list('fallback')).rows).toEqual([])
  })

  test('are put aside, and come back', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    await report(marta, text('list.nowhere'))
    const [row] = (await marta.call(missing.listMissingTexts, { query: {} })).rows
    const params = { missingId: row!.id }
    const aside = await marta.call(missing.sortMissingText, {
      params,
      body: { version: row!.version, state: 'ignored' },
    })
    expect((await marta.call(missing.listMissingTexts, { query: {} })).rows).toEqual([])
    await marta.call(missing.sortMissingText, { params, body: { version: aside.version, state: 'open' } })
    expect((await marta.call(missing.listMissingTexts, { query: {} })).rows).toHaveLength(1)
  })
})

test('ADM-16 keys that no code names are told, and no others', async () => {
  const world = await createWorld()
  const marta = await world.as('marta')
  const { rows, keys } = await marta.call(listUnusedKeys, {})
  expect(keys).toBeGreaterThan(3000)
  expect(rows.filter(({ namespace }) => namespace === 'orders')).toEqual([])

  await marta.call(reportMissingTexts, {
    body: { page: '/account/orders', texts: [{ language: 'pl', namespace: 'orders', key: 'list.nobodyAsks_few' }] },
  })
  const [row] = (await marta.call(missing.listMissingTexts, { query: {} })).rows
  const input = { params: { missingId: row!.id }, body: { version: row!.version, text: '{{count}} boxes' } }
  await marta.call(missing.createMissingKey, input, key())
  await textCatalogue(world.store)
  const now = await marta.call(listUnusedKeys, {})
  expect(now.rows.filter(({ namespace }) => namespace === 'orders')).toMatchObject([
    { key: 'list.nobodyAsks', text: '{{count}} boxes', added: true },
  ])
  expect((await marta.call(missing.listMissingTexts, { query: {} })).rows).toEqual([])
})
