import type { DeskMaterialListQuery } from '@/contract/admin/material-list'
import type { MaterialFileId, MaterialId } from '@/domain/ids'
import { isOnlyNamed, stateOn } from '@/domain/materials/sharing'
import { type MaterialState, materialStates } from '@/domain/materials/vocabulary'
import { type Result, ok, refuse } from '@/domain/result'
import type { MaterialDownloadRow, MaterialFileRow, MaterialRow } from '@mocks/store/rows/materials'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { textIn } from '../products/name-in'
import { reachesCustomer } from '../reach'
import { materialDay, wordsOf } from './shared-materials'

export type MaterialFacts = {
  row: MaterialRow
  state: MaterialState
  /** From 1, among those that are not archived. */
  place: number | null
  /** By people of customers the caller works for. */
  downloads: number
}

/** ADM-11: what is for other administrators' customers alone does not exist for the caller. */
const seesMaterial = ({ audience }: MaterialRow, { actor }: Context): boolean =>
  !isOnlyNamed(audience) || audience.companyIds.some((id) => reachesCustomer(actor, 'materialDesk.view', id))

/** Who works for some customers changes what is for these alone; the rest of the library is everybody's. */
export const mayEdit = ({ audience }: Pick<MaterialRow, 'audience'>, { actor }: Context): boolean =>
  reachesCustomer(actor, 'materialDesk.edit', null) ||
  (isOnlyNamed(audience) && audience.companyIds.every((id) => reachesCustomer(actor, 'materialDesk.edit', id)))

const inOrder = (rows: readonly MaterialRow[]): MaterialRow[] =>
  rows
    .filter(({ archivedAt }) => archivedAt === null)
    .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))

/** Materials of the library as it is shown, without those that are archived. */
export const library = async (tx: Tx): Promise<MaterialRow[]> => inOrder(await tx.materials.all())

const isVisible = ({ companyId }: MaterialDownloadRow, { actor }: Context): boolean =>
  reachesCustomer(actor, 'materialDesk.view', companyId)

async function factsOfAll(tx: Tx, ctx: Context): Promise<MaterialFacts[]> {
  const rows = await tx.materials.all()
  const places = new Map(inOrder(rows).map(({ id }, at) => [id, at + 1]))
  const downloads = (await tx.materialDownloads.all()).filter((row) => isVisible(row, ctx))
  const today = materialDay(ctx)
  return rows
    .filter((row) => seesMaterial(row, ctx))
    .map((row) => ({
      row,
      state: stateOn(row, today),
      place: places.get(row.id) ?? null,
      downloads: downloads.filter(({ materialId }) => materialId === row.id).length,
    }))
}

/** MKT-01: the seller's side of the library, with how many stand where in their life. */
export async function listDeskMaterials(tx: Tx, query: DeskMaterialListQuery, ctx: Context) {
  const all = await factsOfAll(tx, ctx)
  const { view = 'current', kind = [], q } = query
  const { field, descending } = sortOrder<'place' | 'title' | 'kind' | 'validFrom' | 'changedAt' | 'downloads'>(
    query.sort,
    'place',
  )
  const values = {
    place: ({ place }: MaterialFacts) => place,
    title: ({ row }: MaterialFacts) => textIn(row.title, ctx.locale),
    kind: ({ row }: MaterialFacts) => row.kind,
    validFrom: ({ row }: MaterialFacts) => row.validFrom,
    changedAt: ({ row }: MaterialFacts) => row.changedAt,
    downloads: ({ downloads }: MaterialFacts) => downloads,
  }
  const rows = all
    .filter(({ state }) => view === 'all' || state === view)
    .filter(({ row }) => kind.length === 0 || kind.includes(row.kind))
    .filter(({ row }) => !q || containsWords(wordsOf(row), q))
    .map((facts) => ({ id: facts.row.id, facts }))
    .toSorted(byValue(({ facts }) => values[field](facts), descending, ctx.locale))
    .map(({ facts }) => facts)
  const count = (state: MaterialState) => all.filter((facts) => facts.state === state).length
  const counts = Object.fromEntries(materialStates.map((state) => [state, count(state)])) as Record<
    MaterialState,
    number
  >
  return { ...pageOfRows(rows, query), views: { ...counts, all: all.length } }
}

export async function deskMaterial(tx: Tx, id: MaterialId, ctx: Context): Promise<Result<MaterialFacts>> {
  const found = (await factsOfAll(tx, ctx)).find(({ row }) => row.id === id)
  return found ? ok(found) : refuse('resource/not-found')
}

export async function materialToChange(tx: Tx, id: MaterialId, ctx: Context): Promise<Result<MaterialRow>> {
  const row = await tx.materials.get(id)
  if (!row || !seesMaterial(row, ctx)) return refuse('resource/not-found')
  return mayEdit(row, ctx) ? ok(row) : refuse('access/forbidden')
}

/** A file in whichever version, of a material the caller sees; what stands in none is only its uploader's. */
export async function fileOfMaterial(
  tx: Tx,
  id: MaterialFileId,
  ctx: Context,
): Promise<Result<{ file: MaterialFileRow; row: MaterialRow | undefined }>> {
  const file = await tx.materialFiles.get(id)
  const row = (await tx.materials.all()).find(
    ({ versions, coverId }) => coverId === id || versions.some(({ fileId }) => fileId === id),
  )
  const isOpen = row ? seesMaterial(row, ctx) : file?.uploadedById === ctx.actor.userId
  return file && isOpen ? ok({ file, row }) : refuse('resource/not-found')
}

/** ADM-11: who has downloaded it, of the customers the caller works for. */
export async function listDownloads(
  tx: Tx,
  id: MaterialId,
  query: { page?: number; pageSize?: number },
  ctx: Context,
): Promise<Result<Paged<MaterialDownloadRow>>> {
  const material = await tx.materials.get(id)
  if (!material || !seesMaterial(material, ctx)) return refuse('resource/not-found')
  const downloads = await tx.materialDownloads.by('materialId', id)
  const rows = downloads.filter((row) => isVisible(row, ctx))
  return ok(pageOfRows(rows.toSorted(byValue(({ at }) => at, true, ctx.locale)), query))
}
