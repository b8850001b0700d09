import type { Slice } from './split-csv'

const space = new Set([0x20, 0x09, 0x0a, 0x0d])
const [open, close, list, listEnd, comma, quote, escape, lineFeed] = [
  0x7b, 0x7d, 0x5b, 0x5d, 0x2c, 0x22, 0x5c, 0x0a,
] as const

/** The next line of JSON Lines. Null when it does not end within the bytes and more follows. */
export function nextLine(bytes: Uint8Array, start: number, isEnd: boolean): Slice | null {
  const end = bytes.indexOf(lineFeed, start)
  if (end >= 0) return { from: start, to: end, next: end + 1, broken: false }
  if (!isEnd || start >= bytes.length) return null
  return { from: start, to: bytes.length, next: bytes.length, broken: false }
}

/** The next element of the list, or `over` behind its last one. Null when it does not end within the bytes. */
export function nextElement(bytes: Uint8Array, start: number, isEnd: boolean): Slice | 'over' | null {
  let from = start
  while (from < bytes.length && (space.has(bytes[from] ?? 0) || bytes[from] === comma)) from += 1
  if (from >= bytes.length) return isEnd ? 'over' : null
  if (bytes[from] === listEnd) return 'over'
  let depth = 0
  let quoted = false
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (quoted) {
      if (byte === escape) at += 1
      else if (byte === quote) quoted = false
      continue
    }
    if (byte === quote) quoted = true
    else if (byte === open || byte === list) depth += 1
    else if (depth === 0 && (byte === comma || byte === listEnd)) return { from, to: at, next: at, broken: false }
    else if (byte === close || byte === listEnd) {
      depth -= 1
      if (depth === 0) return { from, to: at + 1, next: at + 1, broken: false }
    }
  }
  return isEnd ? { from, to: bytes.length, next: bytes.length, broken: true } : null
}

/**
 * Where the records of a document begin: behind the bracket of the list it is, or of the first list it has as a value
 * (`{"items": [`). Null when there is none in these bytes.
 */
export function listStart(bytes: Uint8Array): number | null {
  let quoted = false
  let depth = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (quoted) {
      if (byte === escape) at += 1
      else if (byte === quote) quoted = false
    } else if (byte === quote) quoted = true
    else if (byte === list) return at + 1
    else if (byte === open) depth += 1
    else if (byte === close && (depth -= 1) === 0) return null
  }
  return null
}

/** Names of values and their text; values inside of values are named by their path, lists are joined by `|`. */
export function flatRecord(value: unknown, path = '', into: Map<string, string> = new Map()): Map<string, string> {
  if (value === null || value === undefined) return path === '' ? into : into.set(path, '')
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object'))
    return into.set(path, value.map(String).join('|'))
  if (typeof value !== 'object') return into.set(path === '' ? 'value' : path, String(value))
  for (const [name, part] of Object.entries(value)) flatRecord(part, path === '' ? name : `${path}.${name}`, into)
  return into
}
