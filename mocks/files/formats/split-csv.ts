import type { FileDelimiter, FileEncoding } from '@/domain/files/vocabulary'

/** Bytes of one record, without its line end; `next` is where the following one begins. */
export type Slice = { from: number; to: number; next: number; broken: boolean }

/** A quoted cell longer than this was never closed: the record is then its first line, and bad. */
export const longestRecord = 256 * 1024

const quote = 0x22
const lineFeed = 0x0a
const carriageReturn = 0x0d

type Wide = 'utf-16le' | 'utf-16be'
const isWide = (encoding: FileEncoding): encoding is Wide => encoding.startsWith('utf-16')

/**
 * The next record of a CSV file, found in its bytes: every encoding the portal reads has quotes and line ends where
 * ASCII has them, so that a place in the file is a place in its bytes and reading can go on from any record.
 * Null when the record does not end within the bytes and more of the file follows.
 */
export function nextRecord(
  bytes: Uint8Array,
  start: number,
  { encoding, delimiter }: { encoding: FileEncoding; delimiter: FileDelimiter },
  isEnd: boolean,
): Slice | null {
  const step = isWide(encoding) ? 2 : 1
  const low = encoding === 'utf-16be' ? 1 : 0
  const unitAt = (at: number): number =>
    step === 1 ? (bytes[at] ?? 0) : (bytes[at + low] ?? 0) | ((bytes[at + 1 - low] ?? 0) << 8)
  const separator = delimiter.charCodeAt(0)
  let firstLine: Slice | null = null
  let quoted = false
  let closed = false
  let cellStart = true
  for (let at = start; at + step <= bytes.length; at += step) {
    const unit = unitAt(at)
    if (unit === lineFeed || unit === carriageReturn) {
      const follows = at + step
      if (unit === carriageReturn && follows + step > bytes.length && !isEnd) return null
      const isPair = unit === carriageReturn && follows + step <= bytes.length && unitAt(follows) === lineFeed
      const slice = { from: start, to: at, next: isPair ? follows + step : follows, broken: false }
      if (!quoted) return slice
      firstLine ??= { ...slice, broken: true }
      if (isPair) at += step
      continue
    }
    if (quoted) {
      if (unit === quote) {
        if (at + 2 * step > bytes.length && !isEnd) return null
        if (at + 2 * step <= bytes.length && unitAt(at + step) === quote) at += step
        else [quoted, closed] = [false, true]
      }
      if (at - start > longestRecord && firstLine) return firstLine
      continue
    }
    // Text behind a closing quote: it closed nothing, and the line in which the quote was opened is bad.
    if (closed && unit !== separator && unit !== 0x20) {
      if (firstLine) return firstLine
      closed = false
    }
    if (unit === separator) closed = false
    if (unit === quote && cellStart) quoted = true
    cellStart = unit === separator || (cellStart && unit === 0x20)
  }
  if (!isEnd) return bytes.length - start > longestRecord && firstLine ? firstLine : null
  if (start >= bytes.length) return null
  if (quoted && firstLine) return firstLine
  return { from: start, to: bytes.length, next: bytes.length, broken: quoted }
}
