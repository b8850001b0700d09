import type { MaterialListQuery } from '@/contract/material-list'
import type { IsoDate } from '@/domain/clock'
import { dateIn } from '@/domain/calendar'
import type { MaterialId } from '@/domain/ids'
import { isFor, stateOn } from '@/domain/materials/sharing'
import { type Result, ok, refuse } from '@/domain/result'
import { erpZone } from '@/domain/sync/zone'
import type { MaterialFileRow, MaterialRow } from '@mocks/store/rows/materials'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { textIn } from '../products/name-in'
import { ownCompany } from '../reach'

/** Days of materials are the seller's. */
export const materialDay = ({ clock }: Pick<Context, 'clock'>): IsoDate => dateIn(erpZone, clock.now())

async function sharedWith(tx: Tx, ctx: Context): Promise<Result<MaterialRow[]>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const today = materialDay(ctx)
  const rows = await tx.materials.all()
  return ok(rows.filter((row) => stateOn(row, today) === 'current' && isFor(row.audience, company.value)))
}

/** MKT-01: what is shared with the caller's company today. Words are searched in every language a title is written in. */
export async function listSharedMaterials(
  tx: Tx,
  query: MaterialListQuery,
  ctx: Context,
): Promise<Result<Paged<MaterialRow>>> {
  const shared = await sharedWith(tx, ctx)
  if (!shared.ok) return shared
  const { field, descending } = sortOrder<'place' | 'title' | 'changedAt'>(query.sort, 'place')
  const { kind = [], language = [], q } = query
  const values = {
    place: (row: MaterialRow) => row.position,
    title: (row: MaterialRow) => textIn(row.title, ctx.locale),
    changedAt: (row: MaterialRow) => row.changedAt,
  }
  const rows = shared.value
    .filter((row) => kind.length === 0 || kind.includes(row.kind))
    .filter((row) => language.length === 0 || row.language === null || language.includes(row.language))
    .filter((row) => !q || containsWords(wordsOf(row), q))
    .toSorted(byValue(values[field], descending, ctx.locale))
  return ok(pageOfRows(rows, query))
}

export const wordsOf = ({ title, description }: MaterialRow): string =>
  [...Object.values(title), ...Object.values(description)].join(' ')

/** A material of another customer, or of another day, does not exist for the caller. */
export async function sharedMaterial(tx: Tx, id: MaterialId, ctx: Context): Promise<Result<MaterialRow>> {
  const shared = await sharedWith(tx, ctx)
  if (!shared.ok) return shared
  const found = shared.value.find((row) => row.id === id)
  return found ? ok(found) : refuse('resource/not-found')
}

/** The file as it is now; a film has none. */
export async function currentFile(tx: Tx, row: MaterialRow): Promise<MaterialFileRow | null> {
  const newest = row.versions.at(-1)
  return newest ? tx.materialFiles.require(newest.fileId) : null
}

/** A picture of it: the one that was uploaded for this, else the file where that is a picture itself. */
export async function pictureOf(tx: Tx, row: MaterialRow): Promise<MaterialFileRow | null> {
  if (row.coverId) return tx.materialFiles.require(row.coverId)
  const file = await currentFile(tx, row)
  return file?.type.startsWith('image/') ? file : null
}

/** Who has which version is kept, so that the seller can tell those who have an old one. */
export async function noteDownload(tx: Tx, row: MaterialRow, ctx: Context): Promise<Result<MaterialFileRow>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const file = await currentFile(tx, row)
  if (!file) return refuse('resource/not-found')
  await tx.materialDownloads.insert({
    id: ctx.ids.next<'MaterialDownload'>('MaterialDownload'),
    materialId: row.id,
    fileVersion: row.versions.length,
    userId: ctx.actor.userId,
    companyId: company.value.id,
    by: ctx.actorName,
    at: ctx.clock.now(),
  })
  return ok(file)
}
