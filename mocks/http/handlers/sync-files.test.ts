import { beforeEach, describe, expect, test } from 'vitest'
import { getSyncRun } from '@/contract/admin/sync'
import type { SyncFile } from '@/contract/admin/sync-file'
import * as files from '@/contract/admin/sync-files'
import { crc32 } from '@/domain/files/crc32'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { encodeText } from '@mocks/files/formats/encodings'
import { newKey } from '../testing/buyers'

let world: World
let ida: WorldClient
beforeEach(async () => {
  world = await createWorld()
  ida = await world.as('ida')
})
const blob = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes], { type: 'application/octet-stream' })
const announce = (bytes: Uint8Array<ArrayBuffer>, name: string, client = ida) =>
  client.call(files.createSyncFile, { body: { name, size: bytes.length } }, { idempotencyKey: newKey() })
const send = (fileId: SyncFile['id'], bytes: Uint8Array<ArrayBuffer>, checksum = crc32(bytes)) =>
  ida.call(files.uploadSyncFilePart, { params: { fileId, number: '0' }, query: { checksum }, body: blob(bytes) })
const bring = async (text: string, name = 'stock.csv') => {
  const bytes = encodeText(text, 'windows-1250')
  const { id: fileId } = await announce(bytes, name)
  await send(fileId, bytes)
  return ida.call(files.readSyncFile, { params: { fileId }, body: {} })
}
const take = (fileId: SyncFile['id'], version: number) =>
  ida.call(files.importSyncFile, { params: { fileId }, body: { version } }, { idempotencyKey: newKey() })
const stockOf = (sku: string) =>
  world.store.read(async (tx) => {
    const product = await tx.products.one('sku', sku)
    return (await tx.stock.one('productId', product?.id ?? ''))?.quantity
  })

describe('INT-01 files over HTTP', () => {
  test('come in parts, are looked at, and taken over by a run that names the file and its mapping', async () => {
    const file = await bring('Indeks;Stan\r\nHW-101-W;77\r\nNIE-MA;1\r\n')
    expect(file).toMatchObject({ state: 'mapped', entity: 'stock', missing: [], shape: { delimiter: ';' } })
    const { rules, version, id: fileId } = file
    const mapped = await ida.call(files.mapSyncFile, {
      params: { fileId },
      body: { version, entity: 'stock', rules, source: 'Subiekt', save: true },
    })
    const begun = await take(fileId, mapped.version)
    expect(begun.state).toBe('importing')
    for (let step = 0; step < 5; step += 1) await world.backend.advance(2_000)
    expect(await ida.call(files.getSyncFile, { params: { fileId } })).toMatchObject({
      ...{ state: 'importedWithErrors', rows: 2, progress: 1 },
      counts: { updated: 1, blocked: 1 },
    })
    expect(await stockOf('HW-101-W')).toBe(77)
    const { run } = await ida.call(getSyncRun, { params: { runId: begun.run!.id } })
    expect(run).toMatchObject({ trigger: 'file', file: { id: fileId, mapping: 1 }, jobKey: 'stockIn' })
    const list = await ida.call(files.listSyncFiles, { query: { q: 'stock' } })
    expect(list.rows).toMatchObject([{ id: fileId, errors: 1 }])
  })

  test('a part sent twice changes nothing, a broken one is refused, and what is missing is told', async () => {
    const bytes = encodeText('sku;quantity\nHW-101-W;1\n', 'utf-8')
    const { id: fileId } = await announce(bytes, 'a.csv')
    expect(await refusalOf(send(fileId, bytes, crc32(bytes) ^ 1))).toMatchObject({ status: 422 })
    expect((await ida.call(files.getSyncFile, { params: { fileId } })).received).toEqual([])
    expect(await send(fileId, bytes)).toEqual({ parts: 1, missing: [] })
    expect(await send(fileId, bytes)).toEqual({ parts: 1, missing: [] })
  })

  test('are nobody’s to see or bring without the right', async () => {
    const karol = await world.as('karol')
    const bytes = encodeText('sku;quantity\nHW-101-W;1\n', 'utf-8')
    expect(await refusalOf(announce(bytes, 'a.csv', karol))).toMatchObject({ type: 'access/forbidden' })
    expect(await refusalOf(karol.call(files.listSyncFiles, { query: {} }))).toMatchObject({ type: 'access/forbidden' })
    const { id: fileId } = await announce(bytes, 'a.csv')
    expect(await refusalOf(karol.call(files.getSyncFile, { params: { fileId } }))).toMatchObject({ status: 403 })
  })

  test('what is exported can be brought again, and changes nothing', async () => {
    const query = { format: 'csv', delimiter: ';', encoding: 'windows-1250', decimal: 'comma' } as const
    const exported = await ida.call(files.exportRecords, { params: { entity: 'stock' }, query })
    const bytes = new Uint8Array(await (exported as unknown as Blob).arrayBuffer())
    const { id: fileId } = await announce(bytes, 'export.csv')
    await send(fileId, bytes)
    const file = await ida.call(files.readSyncFile, { params: { fileId }, body: {} })
    await take(fileId, file.version)
    for (let step = 0; step < 10; step += 1) await world.backend.advance(2_000)
    const done = await ida.call(files.getSyncFile, { params: { fileId } })
    expect(done.state).toBe('imported')
    expect(done.counts).toMatchObject({ updated: 0, failed: 0, blocked: 0 })
    expect(done.counts.unchanged).toBeGreaterThan(100)
  })
})
