import { describe, expect, test } from 'vitest'
import * as exchange from '@/contract/admin/translations/exchange'
import type { TextExportQuery } from '@/contract/admin/translations/exchange-list'
import { listTextBatches, undoTextBatch } from '@/contract/admin/translations/text-bulk'
import { getTextKey, saveText } from '@/contract/admin/translations/texts'
import type { TextKeyId } from '@/domain/ids'
import { textFormats } from '@/domain/translations/exchange'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type WorldClient } from '@/testing/world'
import { newKey } from '../testing/buyers'

const key = () => ({ idempotencyKey: newKey() })
const open = async (as = 'marta') => {
  const world = await createWorld()
  return { world, client: await world.as(as) }
}
const bring = async (client: WorldClient, name: string, contents: string | Blob) => {
  const body = typeof contents === 'string' ? new Blob([contents], { type: 'text/plain' }) : contents
  const { id } = await client.call(exchange.createTextImport, { query: { name }, body }, key())
  return client.call(exchange.getTextImport, { params: { importId: id } })
}
const rowsOf = async (client: WorldClient, { id: importId }: exchange.TextImport, query = {}) =>
  (await client.call(exchange.listTextImportRows, { params: { importId }, query })).rows
const map = async (client: WorldClient, brought: exchange.TextImport, wish: object) => {
  const { id: importId, version, addKeys, takeAs, convertOld } = brought
  const body = { version, languages: [], namespaces: [], addKeys, takeAs, convertOld, ...wish }
  await client.call(exchange.mapTextImport, { params: { importId }, body })
  return client.call(exchange.getTextImport, { params: { importId } })
}
const decide = (client: WorldClient, { id: importId, version }: exchange.TextImport, take: boolean) =>
  client.call(exchange.decideTextImport, {
    params: { importId },
    body: { version, take, which: { kind: 'conflicts', open: true } },
  })
const apply = async (client: WorldClient, brought: exchange.TextImport) => {
  let current = brought
  for (let part = 0; part < 50 && !current.applied?.endedAt; part += 1)
    current = await client.call(exchange.applyTextImport, {
      params: { importId: current.id },
      body: { version: current.version },
    })
  return current
}
const wording = async (client: WorldClient, keyId: string, language: string) => {
  const key = await client.call(getTextKey, { params: { keyId: keyId as TextKeyId } })
  return key.texts.find((text) => text.language === language)!
}
const exported = async (client: WorldClient, query: TextExportQuery) => client.call(exchange.exportTexts, { query })

const title = 'orders:list.title'
const json = (title_: string, more: object = {}) => JSON.stringify({ list: { title: title_ }, ...more })

describe('texts in files', () => {
  test.each(textFormats)('ADM-16 %s: what was exported changes nothing when it is brought back', async (format) => {
    const { client } = await open()
    const file = await exported(client, { format, language: ['pl', 'ar'], namespace: ['orders', 'common'] })
    const name = format === 'csv' ? 'texts.csv' : format === 'xlsx' ? 'texts.xlsx' : 'texts.zip'
    const brought = await bring(client, name, file)
    expect(brought.issues.filter(({ code }) => code !== 'untranslated')).toEqual([])
    expect(brought.counts).toMatchObject({ new: 0, changed: 0, newKey: 0, refused: 0, conflicts: 0 })
    expect(brought.counts.unchanged).toBeGreaterThan(500)
    expect(brought.languages.map(({ means }) => means).toSorted()).toEqual(['ar', 'pl'])
  })

  test('ADM-16 a file is read, looked at, decided about and applied as one change that can be taken back', async () => {
    const { client } = await open()
    const before = await wording(client, title, 'pl')
    const brought = await bring(client, 'pl/orders.json', json('Wasze zamówienia', { nowhere: 'Nic' }))
    expect(brought).toMatchObject({
      languages: [{ found: 'pl', texts: 2, means: 'pl' }],
      namespaces: [{ found: 'orders', texts: 2, means: 'orders' }],
      counts: { changed: 1, refused: 1, conflicts: 1, open: 1 },
      conflicts: [{ kind: 'reviewed', texts: 1, open: 1 }],
    })
    expect((await rowsOf(client, brought)).map(({ outcome, reason, line }) => [outcome, reason, line])).toEqual([
      ['changed', null, 1],
      ['refused', 'unknownKey', 1],
    ])
    expect((await refusalOf(apply(client, brought))).type).toBe('text/not-possible')
    const decided = await decide(client, brought, true)
    expect(decided.counts.open).toBe(0)
    const { applied } = await apply(client, decided)
    expect(applied).toMatchObject({ done: 1, total: 1, changed: 1, stale: 0 })
    const text = await wording(client, title, 'pl')
    expect([text.forms, text.state]).toEqual([{ '': 'Wasze zamówienia' }, 'translated'])
    await client.call(undoTextBatch, { params: { batchId: applied!.batchId }, body: { version: 2 } })
    expect((await wording(client, title, 'pl')).forms).toEqual(before.forms)
  })

  test('ADM-16 a text somebody changed since it was compared stays as it is', async () => {
    const { client } = await open()
    const brought = await decide(client, await bring(client, 'pl/orders.json', json('Z pliku')), true)
    const params = { keyId: title as TextKeyId, language: 'pl' }
    await client.call(saveText, { params, body: { version: 0, forms: { '': 'Od kolegi' } } })
    const read = await client.call(exchange.getTextImport, { params: { importId: brought.id } })
    expect(read.conflicts.map(({ kind }) => kind)).toContain('draft')
    expect(read.counts.open).toBe(1)
    const nothing = apply(client, await decide(client, read, false))
    expect((await refusalOf(nothing)).type).toBe('text/not-possible')
    expect((await wording(client, title, 'pl')).forms).toEqual({ '': 'Od kolegi' })
  })

  test('ADM-16 new keys come with their source, and only to those who may add keys', async () => {
    const { client, world } = await open()
    const csv =
      'namespace,key,en,pl\r\norders,brandNew.title,Brand new,Całkiem nowe\r\norders,onlyPolish,,Sam polski\r\n'
    const brought = await map(client, await bring(client, 'texts.csv', csv), { addKeys: true })
    expect(brought.counts).toMatchObject({ newKey: 2, refused: 1 })
    const { applied } = await apply(client, brought)
    expect(applied).toMatchObject({ addedKeys: 1, changed: 1 })
    expect((await wording(client, 'orders:brandNew.title', 'pl')).forms).toEqual({ '': 'Całkiem nowe' })
    const zofia = await world.as('zofia')
    const hers = await bring(zofia, 'pl/orders.json', json('Nowe', { nowhere: 'Nic' }))
    expect(hers).toMatchObject({ mayAddKeys: false, mayReview: false })
    expect((await refusalOf(map(zofia, hers, { addKeys: true }))).params).toEqual({ permission: 'translations.manage' })
    expect((await refusalOf(map(zofia, hers, { takeAs: 'reviewed' }))).params).toEqual({
      permission: 'translations.review',
    })
  })

  test('ADM-16 undoing an import takes the keys it added with it, but for those somebody has worked on since', async () => {
    const { client } = await open()
    const latest = async () => (await client.call(listTextBatches, { query: {} })).rows.find((row) => row.undoable > 0)!
    const undo = async () => {
      const { id: batchId, version } = await latest()
      await client.call(undoTextBatch, { params: { batchId }, body: { version } })
    }
    const about = async (keyId: string) => client.call(getTextKey, { params: { keyId: keyId as TextKeyId } })
    const csv = 'namespace,key,en,pl\r\norders,fresh.one,One,Jeden\r\norders,fresh.two,Two,Dwa\r\n'
    await apply(client, await map(client, await bring(client, 'texts.csv', csv), { addKeys: true }))
    expect(await latest()).toMatchObject({ kind: 'import', changed: 2, undoable: 4 })
    const params = { keyId: 'orders:fresh.two' as TextKeyId, language: 'pl' }
    const { version } = await wording(client, params.keyId, 'pl')
    await client.call(saveText, { params, body: { version, forms: { '': 'Dwie' } } })
    expect((await latest()).undoable).toBe(2)
    await undo()
    expect(await about('orders:fresh.one')).toMatchObject({ isDeleted: true })
    expect(await about('orders:fresh.two')).toMatchObject({ isDeleted: false })
    expect((await wording(client, 'orders:fresh.two', 'pl')).forms).toEqual({ '': 'Dwie' })
    await undo()
    expect(await about('orders:fresh.one')).toMatchObject({ isDeleted: false })
    expect((await wording(client, 'orders:fresh.one', 'pl')).forms).toEqual({ '': 'Jeden' })
  })

  test('ADM-16 files somebody brought are read by them and by who manages translations, by nobody else', async () => {
    const { client, world } = await open('zofia')
    const { id: importId, version } = await bring(client, 'pl/orders.json', json('Nowe'))
    const params = { importId }
    const omar = await world.as('omar')
    const body = { version, take: true, which: { kind: 'conflicts', open: true } } as const
    const calls = [
      omar.call(exchange.getTextImport, { params }),
      omar.call(exchange.listTextImportRows, { params, query: {} }),
      omar.call(exchange.decideTextImport, { params, body }),
      omar.call(exchange.applyTextImport, { params, body: { version } }),
      omar.call(exchange.addTextImportFile, { params, query: { name: 'b.json' }, body: new Blob(['{}']) }, key()),
    ]
    const types = (await Promise.all(calls.map(refusalOf))).map(({ type }) => type)
    expect(new Set(types)).toEqual(new Set(['resource/not-found']))
    const marta = await world.as('marta')
    expect((await marta.call(exchange.getTextImport, { params })).id).toBe(importId)
  })

  test('ADM-16 a translator changes only texts of their own languages', async () => {
    const { client } = await open('zofia')
    const brought = await bring(client, 'texts.csv', 'namespace;key;pl;ar\r\norders;list.title;Nowe;جديد\r\n')
    const rows = await rowsOf(client, brought)
    expect(rows.map(({ language, outcome, reason }) => [language, outcome, reason])).toEqual([
      ['pl', 'changed', null],
      ['ar', 'refused', 'language'],
    ])
  })

  test('ADM-16 tells what somebody should look at: another source, lost placeholders', async () => {
    const { client } = await open()
    const csv = [
      'namespace,key,sourceHash,pl',
      'orders,list.title,0000000000000,Inny tytuł',
      `common,table.pageOf,,Strona bez liczb`,
    ].join('\r\n')
    const rows = await rowsOf(client, await bring(client, 'texts.csv', csv))
    expect(rows[0]).toMatchObject({ conflicts: ['reviewed', 'source'] })
  })

  test('ADM-16 XLIFF that lost a placeholder is not taken', async () => {
    const { client } = await open()
    const file = await exported(client, { format: 'xliff12', language: ['pl'], namespace: ['orders'] })
    const whole = await file.text()
    // A number may be left out where a plural says it in words.
    const unit = /<target state="final">[^<]*<x id="1" equiv-text="(?!\{\{count)[^"]*"\/>/u.exec(whole)!
    const broken = whole.replace(unit[0], unit[0].replace(/<x [^>]*>/u, 'nic'))
    const brought = await bring(client, 'pl.xliff', broken)
    const rows = await rowsOf(client, brought, { view: 'refused' })
    expect(rows.map(({ reason }) => reason)).toEqual(['placeholderMissing'])
  })

  test('ADM-16 tells what a format loses before it is exported', async () => {
    const { client } = await open()
    const preview = await client.call(exchange.previewTextExport, { query: { format: 'po', language: ['pl', 'de'] } })
    const lost = preview.losses.find(({ kind }) => kind === 'gettextForm')
    expect(lost).toMatchObject({ language: 'pl' })
    expect(lost!.texts).toBeGreaterThan(10)
    expect(preview.files).toEqual(
      ['de.po', 'pl.po'].toSorted((a, b) => preview.files.indexOf(a) - preview.files.indexOf(b)),
    )
    const json = await client.call(exchange.previewTextExport, { query: { format: 'jsonFlat', language: ['pl'] } })
    expect(json.losses.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['comments', 'states']))
    const table = await client.call(exchange.previewTextExport, { query: { format: 'csv' } })
    expect(table.losses).toEqual([])
  })

  test('ADM-16 an import is forgotten after a day, and a viewer brings none', async () => {
    const { client, world } = await open()
    const brought = await bring(client, 'pl/orders.json', json('Nowe'))
    await world.backend.advance(25 * 60 * 60 * 1000)
    const later = await world.as('marta')
    const read = later.call(exchange.getTextImport, { params: { importId: brought.id } })
    expect((await refusalOf(read)).type).toBe('resource/not-found')
    expect((await refusalOf(bring(await world.as('karol'), 'a.json', '{}'))).type).toBe('access/forbidden')
  })
})
