import { type FileEntity, fileLimits } from '@/domain/files/vocabulary'
import type { SyncFileId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import { bytesSource } from '@mocks/files/formats/byte-source'
import { detectShape, isWorkbook, type ShapeWishes } from '@mocks/files/formats/detect'
import type { FileShape } from '@mocks/files/formats/file-shape'
import { readRecords } from '@mocks/files/formats/read-records'
import { tableOfWorkbook } from '@mocks/files/formats/workbook'
import { guessEntity, proposeRules } from '@mocks/files/mapping/propose'
import type { FieldMappingRow, SyncFileRow } from '@mocks/store/rows/files'
import type { Store, Tx } from '@mocks/store/tx'
import { missingParts } from './bring-file'
import { breathe } from './breathe'
import { type PartReader, partsIn, replaceParts, sourceOf } from './file-parts'

/** What a look at the file found. `table`: the bytes to be read instead of a workbook's. */
export type Look = { shape: FileShape | null; table: Uint8Array[] | null }

/** Looks at a file outside of any transaction, part by part: the whole of it decides about its encoding. */
export async function lookAtFile(store: Store, fileId: SyncFileId, wishes: ShapeWishes): Promise<Look | null> {
  const file = await store.read((tx) => tx.syncFiles.get(fileId))
  if (!file || (await store.read((tx) => missingParts(tx, file))).length > 0) return null
  const reader: PartReader = (place) => store.read(async (tx) => (await tx.syncFileParts.one('place', place))?.bytes)
  const source = sourceOf(reader, file)
  if (file.shape?.format === 'xlsx' || !(await isWorkbook(source)))
    return {
      shape: await detectShape(source, wishes, breathe, file.shape?.format === 'xlsx' ? 'xlsx' : null),
      table: null,
    }
  if (file.size > fileLimits.maxWorkbookBytes) return { shape: null, table: null }
  const table = await tableOfWorkbook(new Uint8Array(await source.read(0, source.size)), breathe)
  if (!table) return { shape: null, table: null }
  const head = bytesSource(table[0] ?? new Uint8Array())
  return { shape: await detectShape(head, { ...wishes, encoding: 'utf-8', delimiter: ',' }, breathe, 'xlsx'), table }
}

/** Keeps what the look found, and proposes what the columns are: as they were saved for this source, else by themselves. */
export async function readFile(
  tx: Tx,
  fileId: SyncFileId,
  look: Look | null,
  ctx: Context,
): Promise<Result<SyncFileRow>> {
  const file = await tx.syncFiles.get(fileId)
  if (!file) return refuse('resource/not-found')
  if (!look || file.place || file.isOver) return refuse('file/not-ready')
  if (!look.shape) return ok(await tx.syncFiles.update(fileId, { stage: 'unreadable' }))
  const readSize = look.table ? await replaceParts(tx, ctx, fileId, look.table) : file.readSize
  const read = await tx.syncFiles.update(fileId, {
    ...{ stage: 'ready', shape: look.shape, readSize, check: null, faults: [], rehearsal: null },
  })
  const entity = file.entity ?? guessEntity(look.shape.columns)
  return ok(entity ? await proposeMapping(tx, read, entity) : read)
}

/** Takes the columns of a file for fields of an entity. */
export async function proposeMapping(tx: Tx, file: SyncFileRow, entity: FileEntity): Promise<SyncFileRow> {
  const { shape } = file
  if (!shape) return file
  const saved = await savedFor(tx, entity, file.source)
  const isFor = saved?.rules.every(({ from }) => from.kind === 'constant' || shape.columns.includes(from.column))
  if (saved && isFor)
    return tx.syncFiles.update(file.id, {
      ...{ entity, rules: saved.rules, mapping: { id: saved.id, number: saved.number } },
    })
  const { records } = await readRecords(sourceOf(partsIn(tx), file), shape, shape.dataFrom, 100)
  const samples = (column: string) => records.map(({ cells }) => cells?.[shape.columns.indexOf(column)] ?? '')
  return tx.syncFiles.update(file.id, { entity, rules: proposeRules(shape.columns, samples, entity), mapping: null })
}

/** The newest version of the mapping of a source. */
export async function savedFor(tx: Tx, entity: FileEntity, source: string): Promise<FieldMappingRow | undefined> {
  const all = (await tx.fieldMappings.by('entity', entity)).filter((each) => each.source === source)
  return all.toSorted((a, b) => b.number - a.number)[0]
}
