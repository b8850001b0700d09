import { crc32 } from '@/domain/files/crc32'
import { type FileEntity, fileLimits } from '@/domain/files/vocabulary'
import type { SyncFileId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { noRowCounts } from '@/domain/sync/vocabulary'
import { safeFileName } from '@mocks/engine/attachments/safe-file-name'
import type { Context } from '@mocks/engine/context'
import type { SyncFileRow } from '@mocks/store/rows/files'
import type { Tx } from '@mocks/store/tx'
import { keepPart, partOf } from './file-parts'
import { receivedParts } from './present-file'

type NewFile = { name: string; size: number; source?: string; entity?: FileEntity; inFolder?: boolean }

const partsOf = (size: number): number => Math.ceil(size / fileLimits.partBytes)
const endings = /\.(csv|txt|tsv|xlsx|json|jsonl|ndjson)$/iu

/** Announces a file. Its name and size are judged before a byte of it is sent. */
export async function createFile(tx: Tx, file: NewFile, ctx: Context): Promise<Result<SyncFileRow>> {
  if (file.size > fileLimits.maxBytes) return refuse('request/too-large', { params: { maximum: fileLimits.maxBytes } })
  if (!endings.test(file.name)) return refuse('attachment/type-not-allowed')
  if (/\.xlsx$/iu.test(file.name) && file.size > fileLimits.maxWorkbookBytes)
    return refuse('request/too-large', { params: { maximum: fileLimits.maxWorkbookBytes } })
  const [ending = ''] = endings.exec(file.name) ?? []
  const name = safeFileName(file.name.replace(endings, '.csv'), 'text/csv').replace(/\.csv$/u, ending.toLowerCase())
  return ok(
    await tx.syncFiles.insert({
      id: ctx.ids.next<'SyncFile'>('SyncFile'),
      name,
      size: file.size,
      source: file.source ?? 'ERP',
      entity: file.entity ?? null,
      uploadedBy: ctx.actorName,
      uploadedAt: ctx.clock.now(),
      inFolder: file.inFolder ?? false,
      parts: partsOf(file.size),
      readSize: file.size,
      stage: 'uploading',
      shape: null,
      rules: [],
      mapping: null,
      check: null,
      faults: [],
      place: null,
      isOver: false,
      rows: 0,
      counts: noRowCounts,
      runIds: [],
      rehearsal: null,
    }),
  )
}

type Part = { fileId: SyncFileId; number: number; checksum: number; bytes: Uint8Array }

/** Keeps a part. One that is here already changes nothing; other bytes under its number are refused, as broken ones are. */
export async function keepFilePart(
  tx: Tx,
  { fileId, number, checksum, bytes }: Part,
  ctx: Context,
): Promise<Result<{ parts: number; missing: number[] }>> {
  const file = await tx.syncFiles.get(fileId)
  if (!file || number >= file.parts) return refuse('resource/not-found')
  const length = Math.min(fileLimits.partBytes, file.size - number * fileLimits.partBytes)
  const known = file.stage === 'uploading' ? await partOf(tx, fileId, number) : undefined
  if (bytes.length !== length || crc32(bytes) !== checksum || (known && known.checksum !== checksum))
    return refuse('file/part-broken', { params: { number } })
  if (file.stage === 'uploading' && !known) await keepPart(tx, ctx, fileId, number, bytes)
  return ok({ parts: file.parts, missing: await missingParts(tx, file) })
}

export async function missingParts(tx: Tx, file: SyncFileRow): Promise<number[]> {
  if (file.stage !== 'uploading') return []
  const here = new Set(await receivedParts(tx, file))
  return Array.from({ length: file.parts }, (_, number) => number).filter((number) => !here.has(number))
}
