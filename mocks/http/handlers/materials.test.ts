import { describe, expect, test } from 'vitest'
import * as desk from '@/contract/admin/materials'
import * as contract from '@/contract/materials'
import type { MaterialFileId, MaterialId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { refusalOf as problemOf } from '@/testing/refusal-of'
import { createWorld, type WorldClient } from '@/testing/world'
import { companyIds } from '@mocks/seed/companies'
import { newKey } from '../testing/buyers'

const key = () => ({ idempotencyKey: newKey() })
const params = (name: string) => ({ materialId: `mat_${name}` as MaterialId })
const refusalOf = async (call: Promise<unknown>) => (await problemOf(call)).type
const pointersOf = async (call: Promise<unknown>) => (await problemOf(call)).errors?.map(({ pointer }) => pointer)
const names = async (client: WorldClient, query = {}) =>
  (await client.call(contract.listMaterials, { query })).rows.map(({ id }) => id.replace('mat_', ''))
const words = (en: string) => ({ en, pl: '', de: '', ar: '' })
const pdf = (text = 'leaflet') => new Blob([`%PDF-1.7 ${text}`], { type: 'application/pdf' })
const upload = (client: WorldClient, body: Blob, use: 'file' | 'cover' = 'file', name = 'leaflet.pdf') =>
  client.call(desk.uploadMaterialFile, { query: { name, use }, body })
const plain = {
  ...{ kind: 'leaflet' as const, titles: words('New leaflet'), descriptions: words(''), language: null },
  ...{ groups: [], markets: [], customerIds: [], validFrom: null, validTo: null, place: null },
  ...{ fileId: null as MaterialFileId | null, note: '', coverId: null, video: null },
}

describe('MKT-01 the library of a customer', () => {
  test('has what is shared with its group and market today, or with it by name, in the seller’s order', async () => {
    const world = await createWorld()
    const [ines, lukas, sara] = [await world.as('ines'), await world.as('lukas'), await world.as('sara')]
    const everywhere = ['catalogue_en', 'leaflet_handles', 'picture_handle', 'picture_gear']
    expect(await names(ines)).toEqual([
      ...['catalogue_en', 'catalogue_pl', 'leaflet_handles', 'picture_handle', 'picture_gear', 'logo', 'poster'],
      ...['training', 'film', 'kestrel_folder'],
    ])
    expect(await names(lukas)).toEqual([...everywhere, 'logo', 'training', 'film', 'rheintal_folder'])
    expect(await names(sara)).toEqual([...everywhere, 'poster', 'training', 'film'])
    expect(await refusalOf(lukas.call(contract.openMaterial, { params: params('kestrel_folder') }))).toBe(
      'resource/not-found',
    )
    for (const hidden of ['spring', 'autumn', 'catalogue_2024'])
      expect(await refusalOf(ines.call(contract.openMaterial, { params: params(hidden) }))).toBe('resource/not-found')
  })

  test('is searched and narrowed by kind and language; what begins appears on its day', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    expect(await names(ines, { q: 'klamki ulotka' })).toEqual(['leaflet_handles'])
    expect(await names(ines, { kind: ['picture', 'logo'] })).toEqual(['picture_handle', 'picture_gear', 'logo'])
    expect(await names(ines, { language: ['pl'], kind: ['catalogue'] })).toEqual(['catalogue_pl'])
    expect(await names(ines, { sort: '-title', pageSize: 1 })).toEqual(['training'])
    await world.store.write(async (tx) =>
      ok(await tx.materials.update('mat_spring' as MaterialId, { validFrom: '2026-11-21' })),
    )
    expect(await names(ines)).not.toContain('spring')
    await world.backend.advance(86_400_000)
    expect(await names(await world.as('ines'))).toContain('spring')
  })

  test('shows a picture, opens the file, and the download is the seller’s to see with its version', async () => {
    const world = await createWorld()
    const [ines, marta, nina] = [await world.as('ines'), await world.as('marta'), await world.as('nina')]
    const call = { params: params('catalogue_en') }
    expect((await ines.call(contract.getMaterialPreview, call)).type).toBe('image/png')
    expect((await (await ines.call(contract.openMaterial, call)).text()).slice(0, 5)).toBe('%PDF-')
    const before = (await marta.call(desk.listMaterialDownloads, { ...call, query: {} })).total
    expect((await ines.call(contract.downloadMaterial, call)).type).toBe('application/pdf')
    const { rows, total } = await marta.call(desk.listMaterialDownloads, { ...call, query: {} })
    expect(total).toBe(before + 1)
    expect(rows[0]).toMatchObject({ person: 'Ines Calder', customer: 'Kestrel Joinery Sp. z o.o.', fileVersion: 2 })
    // Nina works for Poland and Czechia: Rheintal and Al Noor have downloaded it, too.
    const seen = await nina.call(desk.listMaterialDownloads, { ...call, query: {} })
    expect(new Set(seen.rows.map(({ customer }) => customer))).toEqual(new Set(['Kestrel Joinery Sp. z o.o.']))
    expect(await refusalOf(ines.call(contract.downloadMaterial, { params: params('film') }))).toBe('resource/not-found')
  })

  test('NAV-11 a closed module closes the library', async () => {
    const world = await createWorld()
    await world.store.write(async (tx) =>
      ok(await tx.companies.update(companyIds.kestrel, { modules: { materials: false } })),
    )
    expect(await refusalOf(names(await world.as('ines')))).toBe('access/forbidden')
  })
})

describe('MKT-01 the seller’s desk', () => {
  test('takes files of certain types and sizes only, whatever they call themselves', async () => {
    const marta = await (await createWorld()).as('marta')
    const refused = async (type: string, content: BlobPart, use: 'file' | 'cover' = 'file') =>
      refusalOf(upload(marta, new Blob([content], { type }), use))
    expect(await refused('text/html', '<b>leaflet</b>')).toBe('attachment/type-not-allowed')
    expect(await refused('application/pdf', '<script>')).toBe('attachment/type-not-allowed')
    expect(await refused('application/pdf', '%PDF-1.7', 'cover')).toBe('attachment/type-not-allowed')
    expect(await refused('application/pdf', new Uint8Array(10_000_001))).toBe('attachment/too-large')
    const kept = await upload(marta, pdf(), 'file', '../../evil.exe')
    expect(kept).toMatchObject({ name: 'evil.exe.pdf', type: 'application/pdf' })
  })

  test('a new material stands where it was put; a new file is its next version and the old stays', async () => {
    const world = await createWorld()
    const [marta, ines] = [await world.as('marta'), await world.as('ines')]
    const first = await upload(marta, pdf('one'))
    const made = await marta.call(desk.createMaterial, { body: { ...plain, fileId: first.id, place: 2 } }, key())
    expect(made).toMatchObject({ place: 2, fileVersion: 1, state: 'current' })
    expect((await names(ines)).slice(0, 3)).toEqual(['catalogue_en', made.id, 'catalogue_pl'])
    const second = await upload(marta, pdf('two'))
    const call = { params: { materialId: made.id } }
    const edited = { ...plain, fileId: second.id, note: 'Prices', version: made.version }
    const next = await marta.call(desk.updateMaterial, { ...call, body: edited })
    expect(next.versions.map(({ number, note }) => [number, note])).toEqual([
      [2, 'Prices'],
      [1, ''],
    ])
    expect(next.place).toBe(2)
    expect(await (await ines.call(contract.openMaterial, call)).text()).toBe('%PDF-1.7 two')
    const old = await marta.call(desk.downloadMaterialFile, { params: { fileId: first.id } })
    expect(await old.text()).toBe('%PDF-1.7 one')
    const gone = await marta.call(desk.archiveMaterial, { ...call, body: { version: next.version, archived: true } })
    expect(gone).toMatchObject({ state: 'archived', place: null })
    expect(await names(ines)).not.toContain(made.id)
    const back = await marta.call(desk.archiveMaterial, { ...call, body: { version: gone.version, archived: false } })
    expect((await names(ines)).at(-1)).toBe(back.id)
  })

  test('refuses what a page could not show: no file, a film that is no https address, days that run backwards', async () => {
    const marta = await (await createWorld()).as('marta')
    const wrong = (body: Partial<desk.NewMaterial>) =>
      pointersOf(marta.call(desk.createMaterial, { body: { ...plain, ...body } }, key()))
    expect(await wrong({})).toEqual(['/fileId'])
    expect(await wrong({ kind: 'video', video: 'javascript:alert(1)' })).toEqual(['/video'])
    expect(await wrong({ kind: 'video', video: null })).toEqual(['/video'])
    const { id: fileId } = await upload(marta, pdf())
    expect(await wrong({ fileId, validFrom: '2026-12-02', validTo: '2026-12-01' })).toEqual(['/validTo'])
    expect(await wrong({ fileId, coverId: fileId })).toEqual(['/coverId'])
    expect(await wrong({ fileId: 'mfl_logo_1' as MaterialFileId })).toEqual(['/fileId'])
    expect(await wrong({ fileId, titles: words(' ') })).toEqual(['/titles/en'])
  })

  test('ADM-11 who works for some customers edits what is for these alone, and keeps names out of their reach', async () => {
    const world = await createWorld()
    const [marta, nina, lukas] = [await world.as('marta'), await world.as('nina'), await world.as('lukas')]
    const general = await nina.call(desk.getDeskMaterial, { params: params('catalogue_en') })
    expect(general.allowedActions.map(({ allowed }) => allowed)).toEqual([false, false])
    const { rows } = await nina.call(desk.listDeskMaterials, { query: { view: 'all' } })
    expect(rows.map(({ id }) => id)).not.toContain('mat_rheintal_folder')
    expect((await nina.call(desk.getMaterialChoices, {})).customers.map(({ id }) => id)).not.toContain(
      companyIds.rheintal,
    )
    const both = { ...plain, kind: 'video' as const, video: 'https://films.example/1' }
    const customerIds = [companyIds.kestrel, companyIds.rheintal]
    const made = await marta.call(desk.createMaterial, { body: { ...both, customerIds } }, key())
    const seen = await nina.call(desk.getDeskMaterial, { params: { materialId: made.id } })
    expect(seen).toMatchObject({ customers: [{ id: companyIds.kestrel }], otherCustomers: 1 })
    expect(await refusalOf(lukas.call(desk.listDeskMaterials, { query: {} }))).toBe('access/forbidden')
  })
})
