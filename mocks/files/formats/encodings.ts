import type { FileEncoding } from '@/domain/files/vocabulary'
import type { ByteSource } from './byte-source'

/** Bytes of the mark at the start, by encoding. */
const marks: readonly { encoding: FileEncoding; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

/** How many bytes of a byte order mark the text of this encoding begins with. */
export const markLength = (head: Uint8Array, encoding: FileEncoding): number => {
  const mark = marks.find((each) => each.encoding === encoding)
  return mark?.bytes.every((byte, at) => head[at] === byte) ? mark.bytes.length : 0
}

const scannedAtOnce = 1024 * 1024
const singleByte = ['windows-1250', 'iso-8859-2', 'windows-1252'] as const

/** Letters of the languages each table is made for; what they share tells nothing. */
const lettersOf: Record<(typeof singleByte)[number], string> = {
  'windows-1250': 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻěščřžýůďťňőűĚŠČŘŽŮĎŤŇŐŰ',
  'iso-8859-2': 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻěščřžýůďťňőűĚŠČŘŽŮĎŤŇŐŰ',
  'windows-1252': 'äöüßéèêëàâçñøåæœîïôûùÄÖÜÉÈÀÇÑØÅÆ',
}

/**
 * The encoding of a file, from all of its bytes: a mark decides, then zero bytes (UTF-16), then whether it is UTF-8
 * throughout, and last which table makes letters of the bytes that stand inside words. `pause` is called between pieces.
 */
export async function detectEncoding(source: ByteSource, pause: () => Promise<void>): Promise<FileEncoding> {
  const head = await source.read(0, 4096)
  for (const { encoding, bytes } of marks) if (bytes.every((byte, at) => head[at] === byte)) return encoding
  const wide = wideEncoding(head)
  if (wide) return wide
  const strict = new TextDecoder('utf-8', { fatal: true })
  const inWords = new Uint32Array(256)
  let isUtf8 = true
  for (let from = 0; from < source.size; from += scannedAtOnce) {
    const piece = await source.read(from, Math.min(from + scannedAtOnce, source.size))
    if (isUtf8) isUtf8 = decodes(strict, piece, from + piece.length < source.size)
    countInWords(piece, inWords)
    await pause()
  }
  return isUtf8 ? 'utf-8' : bestTable(inWords)
}

function wideEncoding(head: Uint8Array): FileEncoding | null {
  let [even, odd] = [0, 0]
  for (const [at, byte] of head.entries()) {
    if (byte !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  const half = head.length / 2
  if (odd > half * 0.4 && even < half * 0.1) return 'utf-16le'
  return even > half * 0.4 && odd < half * 0.1 ? 'utf-16be' : null
}

function decodes(decoder: TextDecoder, piece: Uint8Array, stream: boolean): boolean {
  try {
    decoder.decode(piece, { stream })
    return true
  } catch {
    return false
  }
}

const isLetter = (byte: number): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)

function countInWords(piece: Uint8Array, counts: Uint32Array): void {
  for (let at = 0; at < piece.length; at += 1) {
    const byte = piece[at] ?? 0
    if (byte < 0x80) continue
    const [before = 0, after = 0] = [piece[at - 1], piece[at + 1]]
    if (isLetter(before) || isLetter(after) || before >= 0x80 || after >= 0x80) counts[byte] = (counts[byte] ?? 0) + 1
  }
}

function bestTable(inWords: Uint32Array): FileEncoding {
  const scores = singleByte.map((encoding) => {
    const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
    let score = 0
    for (let byte = 0x80; byte < 256; byte += 1) {
      const character = table[byte] ?? ''
      const worth = lettersOf[encoding].includes(character) ? 3 : /\p{L}/u.test(character) ? 0 : -4
      score += worth * (inWords[byte] ?? 0)
    }
    return { encoding, score }
  })
  // Of two that are equally good the later one: umlauts are the same in all three, and then it is the western table.
  return scores.reduce((best, each) => (each.score >= best.score ? each : best)).encoding
}

/** The bytes of a text in an encoding; characters the encoding does not have become `?`. */
export function encodeText(text: string, encoding: FileEncoding, { mark = false } = {}): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(mark ? `\uFEFF${text}` : text)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return wideBytes(`\uFEFF${text}`, encoding === 'utf-16le')
  const table = byteOf(encoding)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    bytes[at] = unit < 0x80 ? unit : (table.get(unit) ?? 0x3f)
  }
  return bytes
}

function wideBytes(text: string, isLittle: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle)
  return new Uint8Array(view.buffer)
}

const tables = new Map<FileEncoding, ReadonlyMap<number, number>>()
function byteOf(encoding: FileEncoding): ReadonlyMap<number, number> {
  const known = tables.get(encoding)
  if (known) return known
  const text = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [text.charCodeAt(byte), byte] as const))
  tables.set(encoding, table)
  return table
}
