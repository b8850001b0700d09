import { fieldNamed } from '@/domain/files/fields'
import type { FieldRule, FileEntity } from '@/domain/files/vocabulary'
import type { FieldMappingId, SyncFileId } from '@/domain/ids'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import type { SyncFileRow } from '@mocks/store/rows/files'
import type { Tx } from '@mocks/store/tx'
import { lastRunOf, presentFile, stateOf } from './present-file'
import { proposeMapping, savedFor } from './read-file'

type Mapping = {
  fileId: SyncFileId
  version: number
  entity: FileEntity
  rules?: FieldRule[]
  source?: string
  save?: boolean
}

/** Says what a file holds. Rules that are saved make the next version of the mapping of their source. */
export async function mapFile(tx: Tx, mapping: Mapping, ctx: Context): Promise<Result<SyncFileRow>> {
  const file = await tx.syncFiles.get(mapping.fileId)
  if (!file) return refuse('resource/not-found')
  if (file.version !== mapping.version) return refuse('conflict/stale', { current: await presentFile(tx, file, ctx) })
  const state = stateOf(file, await lastRunOf(tx, file))
  // Rows that went through stay; those that did not can be tried again by another mapping.
  const isRepair = state === 'importedWithErrors' && mapping.entity === file.entity
  if (!file.shape || (state !== 'mapped' && state !== 'waiting' && !isRepair)) return refuse('file/not-ready')
  const { entity, rules, source = file.source } = mapping
  const fresh = await tx.syncFiles.update(file.id, { source, check: null, faults: [], rehearsal: null })
  if (!rules) return ok(await proposeMapping(tx, fresh, entity))
  const errors = wrongRules(entity, rules, file.shape.columns)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const saved = mapping.save ? await saveMapping(tx, { entity, source, rules, columns: file.shape.columns }, ctx) : null
  return ok(await tx.syncFiles.update(file.id, { entity, rules, mapping: saved }))
}

function wrongRules(entity: FileEntity, rules: readonly FieldRule[], columns: readonly string[]): FieldError[] {
  const seen = new Set<string>()
  return rules.flatMap(({ field, from }, at): FieldError[] => {
    const isTwice = seen.has(field)
    seen.add(field)
    if (isTwice) return [{ pointer: `/rules/${at}/field`, code: 'duplicate' }]
    if (!fieldNamed(entity, field)) return [{ pointer: `/rules/${at}/field`, code: 'unknown' }]
    if (from.kind === 'column' && !columns.includes(from.column))
      return [{ pointer: `/rules/${at}/from/column`, code: 'unknown' }]
    return []
  })
}

type Saved = { entity: FileEntity; source: string; rules: FieldRule[]; columns: string[] }

async function saveMapping(
  tx: Tx,
  { entity, source, rules, columns }: Saved,
  ctx: Context,
): Promise<{ id: FieldMappingId; number: number }> {
  const last = await savedFor(tx, entity, source)
  if (last && JSON.stringify(last.rules) === JSON.stringify(rules)) return { id: last.id, number: last.number }
  const { id, number } = await tx.fieldMappings.insert({
    id: ctx.ids.next<'FieldMapping'>('FieldMapping'),
    number: (last?.number ?? 0) + 1,
    ...{ entity, source, rules, columns },
    savedBy: ctx.actorName,
    savedAt: ctx.clock.now(),
  })
  return { id, number }
}
