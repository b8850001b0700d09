import { crc32 } from '@/domain/files/crc32'
import { fileLimits } from '@/domain/files/vocabulary'
import type { Id, SyncFileId } from '@/domain/ids'
import type { Context } from '@mocks/engine/context'
import type { ByteSource } from '@mocks/files/formats/byte-source'
import type { SyncFileRow } from '@mocks/store/rows/files'
import type { Tx } from '@mocks/store/tx'

const placeOf = (fileId: SyncFileId, number: number): string => `${fileId}:${number}`

/** Reads the bytes of a part, wherever they are taken from: a transaction, or one for each part. */
export type PartReader = (place: string) => Promise<Uint8Array | undefined>

export const partsIn =
  (tx: Tx): PartReader =>
  async (place) =>
    (await tx.syncFileParts.one('place', place))?.bytes

/** The file as bytes from its parts, of which only those that are read are touched. */
export const sourceOf = (read: PartReader, { id, readSize }: Pick<SyncFileRow, 'id' | 'readSize'>): ByteSource => ({
  size: readSize,
  async read(from, to) {
    const end = Math.min(to, readSize)
    const bytes = new Uint8Array(Math.max(end - from, 0))
    for (let at = from; at < end; ) {
      const number = Math.floor(at / fileLimits.partBytes)
      const start = at - number * fileLimits.partBytes
      const part = await read(placeOf(id, number))
      if (!part) throw new Error(`Part ${number} of ${id} is gone`)
      const piece = part.subarray(start, Math.min(part.length, start + end - at))
      if (piece.length === 0) throw new Error(`Part ${number} of ${id} is too short`)
      bytes.set(piece, at - from)
      at += piece.length
    }
    return bytes
  },
})

export const partOf = (tx: Tx, fileId: SyncFileId, number: number) =>
  tx.syncFileParts.one('place', placeOf(fileId, number))

export const keepPart = async (tx: Tx, ctx: Context, fileId: SyncFileId, number: number, bytes: Uint8Array) =>
  tx.syncFileParts.insert({
    id: ctx.ids.next<'SyncFilePart'>('SyncFilePart') as Id<'SyncFilePart'>,
    ...{ fileId, number, bytes },
    place: placeOf(fileId, number),
    checksum: crc32(bytes),
  })

/** Puts other bytes in the place of the file's own, in parts of the usual size. */
export async function replaceParts(tx: Tx, ctx: Context, fileId: SyncFileId, pieces: readonly Uint8Array[]) {
  await dropParts(tx, fileId)
  const size = pieces.reduce((sum, { length }) => sum + length, 0)
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  for (let number = 0; number * fileLimits.partBytes < size; number += 1) {
    const from = number * fileLimits.partBytes
    await keepPart(tx, ctx, fileId, number, whole.slice(from, from + fileLimits.partBytes))
  }
  return size
}

export async function dropParts(tx: Tx, fileId: SyncFileId): Promise<void> {
  for (const { id } of await tx.syncFileParts.by('fileId', fileId)) await tx.syncFileParts.delete(id)
}
