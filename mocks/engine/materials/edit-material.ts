import type { NewMaterial } from '@/contract/admin/materials'
import type { CompanyId, MaterialId } from '@/domain/ids'
import { isVideoAddress, positionBetween } from '@/domain/materials/sharing'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import type { MaterialRow } from '@mocks/store/rows/materials'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { reachesCustomer } from '../reach'
import { library, materialToChange, mayEdit } from './desk-materials'
import { fileToTake } from './material-files'

/** Customers by name: those the caller works for as they say, those out of their reach as before. */
async function namedCustomers(
  tx: Tx,
  asked: readonly CompanyId[],
  before: readonly CompanyId[],
  ctx: Context,
): Promise<CompanyId[] | null> {
  const reaches = (id: CompanyId): boolean => reachesCustomer(ctx.actor, 'materialDesk.view', id)
  for (const id of asked) if (!reaches(id) || !(await tx.companies.get(id))) return null
  return [...new Set([...asked, ...before.filter((id) => !reaches(id))])]
}

async function faultsOf(tx: Tx, command: NewMaterial, row: MaterialRow | null, ctx: Context): Promise<FieldError[]> {
  const { fileId, coverId, video, validFrom, validTo } = command
  const own = row ? [...row.versions.map((version) => version.fileId), row.coverId] : []
  const faults: FieldError[] = []
  const isFilm = command.kind === 'video'
  if (isFilm && (video === null || !isVideoAddress(video))) faults.push({ pointer: '/video', code: 'format' })
  if (row && isFilm !== (row.kind === 'video')) faults.push({ pointer: '/kind', code: 'notAllowedHere' })
  if (!isFilm && video !== null) faults.push({ pointer: '/video', code: 'notAllowedHere' })
  if (!isFilm && fileId === null) faults.push({ pointer: '/fileId', code: 'required' })
  if (isFilm && fileId !== null) faults.push({ pointer: '/fileId', code: 'notAllowedHere' })
  if (!isFilm && fileId !== null && !(await fileToTake(tx, fileId, own, ctx)))
    faults.push({ pointer: '/fileId', code: 'unknown' })
  const cover = coverId === null ? null : await fileToTake(tx, coverId, own, ctx)
  if (coverId !== null && !cover?.type.startsWith('image/')) faults.push({ pointer: '/coverId', code: 'unknown' })
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    faults.push({ pointer: '/validTo', code: 'beforeStart' })
  return faults
}

/** Where it has to stand to be at this place of the library, itself left out; null: at the end. */
async function positionFor(tx: Tx, place: number | null, id: MaterialId | null): Promise<number> {
  const others = (await library(tx)).filter((row) => row.id !== id)
  const at = place === null ? others.length : Math.min(place - 1, others.length)
  return positionBetween(others[at - 1]?.position, others[at]?.position)
}

type Content = Omit<MaterialRow, 'id' | 'version' | 'archivedAt'>

async function contentOf(
  tx: Tx,
  command: NewMaterial,
  row: MaterialRow | null,
  ctx: Context,
): Promise<Result<Content>> {
  const companyIds = await namedCustomers(tx, command.customerIds, row?.audience.companyIds ?? [], ctx)
  const faults = await faultsOf(tx, command, row, ctx)
  if (companyIds === null) faults.push({ pointer: '/customerIds', code: 'unknown' })
  else if (!mayEdit({ audience: { ...command, companyIds } }, ctx))
    faults.push({ pointer: '/customerIds', code: 'notAllowedHere' })
  if (companyIds === null || faults.length > 0) return refuse('request/invalid', { errors: faults })
  const { kind, titles, descriptions, language, groups, markets, validFrom, validTo, place, coverId, video } = command
  const [now, by] = [ctx.clock.now(), ctx.actorName]
  const before = row?.versions ?? []
  const isNew = command.fileId !== null && command.fileId !== before.at(-1)?.fileId
  const next = isNew && command.fileId && { number: before.length + 1, fileId: command.fileId, at: now, by }
  const stays = row !== null && (place === null || place === (await placeOf(tx, row)))
  return ok({
    ...{ kind, title: titles, description: descriptions, language, validFrom, validTo, coverId, video },
    audience: { groups, markets, companyIds },
    position: stays ? row.position : await positionFor(tx, place, row?.id ?? null),
    versions: next ? [...before, { ...next, note: command.note }] : before,
    ...{ changedAt: now, changedBy: by },
  })
}

const placeOf = async (tx: Tx, { id }: MaterialRow): Promise<number> =>
  (await library(tx)).findIndex((row) => row.id === id) + 1

export async function createMaterial(tx: Tx, command: NewMaterial, ctx: Context): Promise<Result<MaterialId>> {
  const content = await contentOf(tx, command, null, ctx)
  if (!content.ok) return content
  const id = ctx.ids.next<'Material'>('Material')
  await tx.materials.insert({ id, ...content.value, archivedAt: null })
  return ok(id)
}

async function rowToEdit(tx: Tx, id: MaterialId, version: number, ctx: Context): Promise<Result<MaterialRow>> {
  const found = await materialToChange(tx, id, ctx)
  if (!found.ok || found.value.version === version) return found
  return refuse('conflict/stale', { current: found.value })
}

/** A file other than the last becomes the next version; those before are kept. */
export async function updateMaterial(
  tx: Tx,
  { materialId, version, ...command }: NewMaterial & { materialId: MaterialId; version: number },
  ctx: Context,
): Promise<Result<MaterialId>> {
  const row = await rowToEdit(tx, materialId, version, ctx)
  if (!row.ok) return row
  const content = await contentOf(tx, command, row.value, ctx)
  if (!content.ok) return content
  await tx.materials.update(materialId, content.value)
  return ok(materialId)
}

/** What comes back stands at the end of the library: its old place has been given to others. */
export async function archiveMaterial(
  tx: Tx,
  { materialId, version, archived }: { materialId: MaterialId; version: number; archived: boolean },
  ctx: Context,
): Promise<Result<MaterialId>> {
  const row = await rowToEdit(tx, materialId, version, ctx)
  if (!row.ok) return row
  if (archived === (row.value.archivedAt !== null)) return ok(materialId)
  const changed = { changedAt: ctx.clock.now(), changedBy: ctx.actorName }
  await tx.materials.update(
    materialId,
    archived
      ? { archivedAt: ctx.clock.now(), ...changed }
      : { archivedAt: null, position: await positionFor(tx, null, materialId), ...changed },
  )
  return ok(materialId)
}
