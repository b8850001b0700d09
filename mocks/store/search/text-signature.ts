import type { JoinedTexts } from './order-columns'

/**
 * Which blocks of rows may contain which four letters in a row: two words of 32 bits for each hash of four letters, a bit
 * for each of 64 blocks. A longer word can only be where all of its fours are, so that little text is left to look through.
 */
export type Signature = { bits: Uint32Array; rowsPerBlock: number } | null

const gram = 4
/** Fewer rows are looked through as fast as their signature. */
const leastRows = 1024
const hashBits = 14
const blockCount = 64

export function signatureOf({ text, starts }: JoinedTexts, rows: number): Signature {
  if (starts.length <= leastRows) return null
  const bits = new Uint32Array(2 << hashBits)
  const rowsPerBlock = rows / blockCount
  const last = starts.length - 1
  for (let block = 0; block * rowsPerBlock < last; block += 1) {
    const from = starts[block * rowsPerBlock] ?? 0
    const to = starts[Math.min((block + 1) * rowsPerBlock, last)] ?? 0
    const half = block >> 5
    const bit = 1 << (block & 31)
    let letters = 0
    for (let at = from; at < to; at += 1) {
      // The last four letters: eight bits each.
      letters = (letters << 8) | (text.charCodeAt(at) & 255)
      const place = hashOf(letters) * 2 + half
      bits[place] = (bits[place] ?? 0) | bit
    }
  }
  return { bits, rowsPerBlock }
}

/** The blocks that may contain a word, in order; null when it is too short to tell or may be nearly everywhere. */
export function wantedBlocks(signature: Signature, word: string): { from: number; to: number }[] | null {
  if (signature === null || word.length < gram) return null
  const { bits, rowsPerBlock } = signature
  let low = -1
  let high = -1
  let letters = 0
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    // The texts are ASCII.
    if (code > 127) return []
    letters = (letters << 8) | code
    if (at < gram - 1) continue
    const place = hashOf(letters) * 2
    low &= bits[place] ?? 0
    high &= bits[place + 1] ?? 0
  }
  if (countBits(low) + countBits(high) > blockCount * 0.75) return null
  const blocks: { from: number; to: number }[] = []
  for (let block = 0; block < blockCount; block += 1)
    if (((block < 32 ? low : high) >>> (block & 31)) & 1)
      blocks.push({ from: block * rowsPerBlock, to: (block + 1) * rowsPerBlock })
  return blocks
}

const hashOf = (letters: number): number => Math.imul(letters, 0x9e3779b1) >>> (32 - hashBits)

function countBits(word: number): number {
  let count = 0
  for (let rest = word; rest !== 0; rest &= rest - 1) count += 1
  return count
}
