import { Unzip, UnzipInflate, zipSync } from 'fflate'
import { exchangeLimits } from '@/domain/translations/exchange'

export type NamedBytes = { name: string; bytes: Uint8Array<ArrayBuffer> }

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

class TooMuch extends Error {}

const isJunk = (name: string): boolean => name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.)/u.test(name)

/**
 * The files of an archive. It is unpacked bit by bit and given up as soon as more comes out than is allowed, whatever
 * the archive says of itself. Null: it is no archive, or too large.
 */
export function unpack(archive: Uint8Array, limit: number = exchangeLimits.unpackedBytes): NamedBytes[] | null {
  const files: { name: string; parts: Uint8Array[] }[] = []
  let size = 0
  let failed = false
  const unzip = new Unzip((file) => {
    if (isJunk(file.name)) return
    if (files.length >= exchangeLimits.files) throw new TooMuch()
    const own = { name: file.name, parts: [] as Uint8Array[] }
    files.push(own)
    file.ondata = (error, part) => {
      if (error) failed = true
      else {
        size += part.length
        if (size > limit) throw new TooMuch()
        own.parts.push(part)
      }
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    const step = 128 * 1024
    for (let from = 0; from < archive.length; from += step)
      unzip.push(archive.subarray(from, from + step), from + step >= archive.length)
  } catch {
    return null
  }
  return failed ? null : files.map(({ name, parts }) => ({ name, bytes: joined(parts) }))
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** An archive of files; `at` is the time they bear. */
export function pack(files: readonly NamedBytes[], at: number): Uint8Array {
  const entries: Record<string, Uint8Array> = {}
  for (const { name, bytes } of files) entries[name] = bytes
  return zipSync(entries, { mtime: at, level: 6 })
}
