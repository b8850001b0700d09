import type { Commit, Stamp } from './persistence'

/** The first line of a journal says what it is for; each later line is one commit. */
export type JournalHeader = { stamp: Stamp }

const bytesKey = '$base64'

/** One line of JSON. Bytes become base64. */
export function lineOf(value: JournalHeader | Commit): string {
  return `${JSON.stringify(value, (_, part: unknown) => (part instanceof Uint8Array ? { [bytesKey]: toBase64(part) } : part))}\n`
}

/** Null for a line that was torn off or is not JSON. */
export function parseLine(line: string): unknown {
  try {
    return JSON.parse(line, (_, part: unknown) => (isBytes(part) ? fromBase64(part[bytesKey]) : part))
  } catch {
    return null
  }
}

export const isHeader = (value: unknown): value is JournalHeader =>
  typeof value === 'object' && value !== null && 'stamp' in value
export const isCommit = (value: unknown): value is Commit =>
  typeof value === 'object' && value !== null && 'rows' in value && Array.isArray(value.rows) && 'sequences' in value

function isBytes(part: unknown): part is { [bytesKey]: string } {
  return typeof part === 'object' && part !== null && bytesKey in part && typeof part[bytesKey] === 'string'
}

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'))
