import type { MaterialFileId } from '@/domain/ids'
import { materialCoverUpload, materialUpload } from '@/domain/materials/vocabulary'
import { type Result, ok, refuse } from '@/domain/result'
import type { MaterialFileRow } from '@mocks/store/rows/materials'
import type { Tx } from '@mocks/store/tx'
import { safeFileName } from '../attachments/safe-file-name'
import { contentMatches } from '../attachments/sniff-type'
import type { Context } from '../context'

type NewFile = { use: 'file' | 'cover'; name: string; type: string; bytes: Uint8Array }

/** More that stand in no material are more than anybody is working with. */
const mostLoose = 20

/** Keeps a file for a material to come; size, declared type and content are checked, the name is made harmless. */
export async function uploadFile(
  tx: Tx,
  { use, name, type, bytes }: NewFile,
  ctx: Context,
): Promise<Result<MaterialFileRow>> {
  const { maxBytes, types } = use === 'cover' ? materialCoverUpload : materialUpload
  if (bytes.length > maxBytes) return refuse('attachment/too-large', { params: { maxBytes } })
  const isKnown = (types as readonly string[]).includes(type)
  if (!isKnown || bytes.length === 0 || !contentMatches(type, bytes)) return refuse('attachment/type-not-allowed')
  await dropForgotten(tx)
  return ok(
    await tx.materialFiles.insert({
      id: ctx.ids.next<'MaterialFile'>('MaterialFile'),
      ...{ name: safeFileName(name, type), type, size: bytes.length, bytes, drawing: null },
      ...{ uploadedAt: ctx.clock.now(), uploadedById: ctx.actor.userId },
    }),
  )
}

const usedFiles = async (tx: Tx): Promise<ReadonlySet<MaterialFileId>> =>
  new Set(
    (await tx.materials.all()).flatMap(({ versions, coverId }) => [
      ...versions.map(({ fileId }) => fileId),
      ...(coverId ? [coverId] : []),
    ]),
  )

/** Uploads of forms that were left must not fill the store: the oldest go. */
async function dropForgotten(tx: Tx): Promise<void> {
  const used = await usedFiles(tx)
  const loose = (await tx.materialFiles.all())
    .filter(({ id }) => !used.has(id))
    .toSorted((a, b) => b.uploadedAt - a.uploadedAt)
  for (const { id } of loose.slice(mostLoose - 1)) await tx.materialFiles.delete(id)
}

/** A file that a material may take: of its own, or one that the caller has just uploaded. */
export async function fileToTake(
  tx: Tx,
  id: MaterialFileId,
  own: readonly (MaterialFileId | null)[],
  ctx: Context,
): Promise<MaterialFileRow | null> {
  const file = await tx.materialFiles.get(id)
  if (!file) return null
  if (own.includes(id)) return file
  return file.uploadedById === ctx.actor.userId && !(await usedFiles(tx)).has(id) ? file : null
}
