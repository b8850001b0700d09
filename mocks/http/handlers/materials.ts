import * as desk from '@/contract/admin/materials'
import * as contract from '@/contract/materials'
import type { MaterialId } from '@/domain/ids'
import { refuse } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import * as desks from '@mocks/engine/materials/desk-materials'
import * as edit from '@mocks/engine/materials/edit-material'
import * as files from '@mocks/engine/materials/material-files'
import * as shared from '@mocks/engine/materials/shared-materials'
import { reachesCustomer } from '@mocks/engine/reach'
import { materialFile } from '@mocks/papers/material-paper'
import { readerOf } from '@mocks/papers/reader'
import type { MaterialFileRow, MaterialRow } from '@mocks/store/rows/materials'
import type { Tx } from '@mocks/store/tx'
import { implement } from '../implement'
import * as present from '../presenters/material'
import { readCurrent } from '../refusal-current'

const bytesOf = async (tx: Tx, file: MaterialFileRow, row: MaterialRow | undefined, ctx: Context) =>
  materialFile(file, row, await readerOf(tx, ctx))

const presentDesk = async (tx: Tx, id: MaterialId, ctx: Context) => {
  const facts = await desks.deskMaterial(tx, id, ctx)
  if (!facts.ok) throw new RangeError(`There is no material ${id}`)
  return present.presentDeskMaterial(tx, facts.value, ctx)
}

/** MKT-01: the library of a customer, and the seller's desk that fills it. */
export const materialHandlers = [
  implement(contract.listMaterials, async ({ tx, query, ctx, reply }) => {
    const found = await shared.listSharedMaterials(tx, query, ctx)
    if (!found.ok) return found
    const rows = await Promise.all(found.value.rows.map((row) => present.presentMaterial(tx, row, ctx)))
    return reply(200, { ...found.value, rows })
  }),

  implement(contract.getMaterialPreview, async ({ tx, params, ctx, reply }) => {
    const found = await shared.sharedMaterial(tx, params.materialId, ctx)
    if (!found.ok) return found
    const file = await shared.pictureOf(tx, found.value)
    return file ? reply(200, await bytesOf(tx, file, found.value, ctx)) : refuse('resource/not-found')
  }),

  implement(contract.openMaterial, async ({ tx, params, ctx, reply }) => {
    const found = await shared.sharedMaterial(tx, params.materialId, ctx)
    if (!found.ok) return found
    const file = await shared.currentFile(tx, found.value)
    return file ? reply(200, await bytesOf(tx, file, found.value, ctx)) : refuse('resource/not-found')
  }),

  implement(contract.downloadMaterial, async ({ tx, params, ctx, reply }) => {
    const found = await shared.sharedMaterial(tx, params.materialId, ctx)
    if (!found.ok) return found
    const file = await shared.noteDownload(tx, found.value, ctx)
    return file.ok ? reply(200, await bytesOf(tx, file.value, found.value, ctx)) : file
  }),

  implement(desk.listDeskMaterials, async ({ tx, query, ctx, reply }) => {
    const found = await desks.listDeskMaterials(tx, query, ctx)
    return reply(200, {
      ...found,
      rows: await Promise.all(found.rows.map((facts) => present.presentMaterialSummary(tx, facts, ctx))),
    })
  }),

  implement(desk.getDeskMaterial, async ({ tx, params, ctx, reply }) => {
    const found = await desks.deskMaterial(tx, params.materialId, ctx)
    return found.ok ? reply(200, await present.presentDeskMaterial(tx, found.value, ctx)) : found
  }),

  implement(desk.getMaterialChoices, async ({ tx, ctx, reply }) => {
    const companies = (await tx.companies.all()).filter(({ id }) => reachesCustomer(ctx.actor, 'materialDesk.view', id))
    const customers = companies.map(({ id, name }) => ({ id, name }))
    return reply(200, { customers: customers.toSorted((a, b) => a.name.localeCompare(b.name, ctx.locale)) })
  }),

  implement(desk.uploadMaterialFile, async ({ tx, query, body, ctx, reply }) => {
    const result = await files.uploadFile(tx, { ...query, ...body }, ctx)
    return result.ok ? reply(201, present.presentMaterialFile(result.value)) : result
  }),

  implement(desk.downloadMaterialFile, async ({ tx, params, ctx, reply }) => {
    const result = await desks.fileOfMaterial(tx, params.fileId, ctx)
    return result.ok ? reply(200, await bytesOf(tx, result.value.file, result.value.row, ctx)) : result
  }),

  implement(desk.createMaterial, async ({ tx, body, ctx, reply }) => {
    const result = await edit.createMaterial(tx, body, ctx)
    return result.ok ? reply(201, await presentDesk(tx, result.value, ctx)) : result
  }),

  implement(desk.updateMaterial, async ({ tx, params, body, ctx, reply }) => {
    const result = await edit.updateMaterial(tx, { ...params, ...body }, ctx)
    if (result.ok) return reply(200, await presentDesk(tx, result.value, ctx))
    return readCurrent(result, ({ id }: MaterialRow) => presentDesk(tx, id, ctx))
  }),

  implement(desk.archiveMaterial, async ({ tx, params, body, ctx, reply }) => {
    const result = await edit.archiveMaterial(tx, { ...params, ...body }, ctx)
    if (result.ok) return reply(200, await presentDesk(tx, result.value, ctx))
    return readCurrent(result, ({ id }: MaterialRow) => presentDesk(tx, id, ctx))
  }),

  implement(desk.listMaterialDownloads, async ({ tx, params, query, ctx, reply }) => {
    const found = await desks.listDownloads(tx, params.materialId, query, ctx)
    if (!found.ok) return found
    const rows = await Promise.all(
      found.value.rows.map(async ({ id, at, by, companyId, fileVersion }) => ({
        ...{ id, at: new Date(at).toISOString(), person: by, fileVersion },
        customer: (await tx.companies.require(companyId)).name,
      })),
    )
    return reply(200, { ...found.value, rows })
  }),
]
