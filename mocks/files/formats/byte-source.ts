import type { FilePlaceRow } from '@mocks/store/rows/files'

/** Bytes that are read piece by piece, so that a large file is never held as a whole. */
export type ByteSource = {
  readonly size: number
  /** Bytes from `from` (inclusive) to `to` (exclusive); fewer only at the end. */
  read(from: number, to: number): Promise<Uint8Array>
}

export const bytesSource = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: async (from, to) => bytes.subarray(from, to),
})

/** Where the reading of a file stands: the byte after the last record, and how many records there were so far. */
export type FilePlace = FilePlaceRow
