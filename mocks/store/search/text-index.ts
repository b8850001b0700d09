import type { JoinedTexts } from './order-columns'
import { type Signature, signatureOf, wantedBlocks } from './text-signature'

/** Texts of the rows of a base segment from one place up to another, in lower case. */
export type BaseTexts = { size: number; texts(from: number, to: number): JoinedTexts }
type Part = JoinedTexts & { signature: Signature }

/** Rows of a part: small enough to be made in a few milliseconds. */
const partRows = 4096

/** Finds words in the texts of rows: long strings for the base segment, single strings for rows that were written. */
export class TextIndex {
  private readonly base: BaseTexts | undefined
  private readonly textOf: (slot: number) => string
  private readonly parts: Part[] = []
  private readonly partCount: number
  private readonly written = new Map<number, string | undefined>()

  /** `textOf` is asked for touched slots only, and its answer is kept until they are touched again. */
  constructor(base: BaseTexts | undefined, textOf: (slot: number) => string) {
    this.base = base
    this.textOf = textOf
    this.partCount = Math.ceil((base?.size ?? 0) / partRows)
  }

  touch(slot: number): void {
    this.written.set(slot, undefined)
  }

  /** Makes one more part ahead of time. False when there is none left to make. */
  prepare(): boolean {
    for (let at = 0; at < this.partCount; at += 1) {
      if (this.parts[at]) continue
      this.part(at)
      return true
    }
    return false
  }

  /** Flags every slot whose text contains the word, beside those flagged before. A word has no white space. */
  find(word: string, hits: Uint8Array): void {
    // Rows that were written have other texts by now than the base says.
    const before = Array.from(this.written.keys(), (slot) => hits[slot] ?? 0)
    for (let at = 0; at < this.partCount; at += 1) findInPart(this.part(at), word, hits, at * partRows)
    let index = 0
    for (const [slot, known] of this.written) {
      const own = known ?? this.textOf(slot)
      if (known === undefined) this.written.set(slot, own)
      hits[slot] = own.includes(word) ? 1 : (before[index] ?? 0)
      index += 1
    }
  }

  private part(at: number): Part {
    const known = this.parts[at]
    if (known) return known
    const from = at * partRows
    const size = this.base?.size ?? 0
    const joined = this.base?.texts(from, Math.min(from + partRows, size)) ?? { text: '', starts: new Uint32Array(1) }
    const part = { ...joined, signature: signatureOf(joined, partRows) }
    this.parts[at] = part
    return part
  }
}

function findInPart({ text, starts, signature }: Part, word: string, hits: Uint8Array, first: number): void {
  const rows = starts.length - 1
  const blocks = wantedBlocks(signature, word)
  if (blocks === null) return findIn(text, 0, rows, starts, word, hits, first)
  for (const { from, to } of blocks) {
    const last = Math.min(to, rows)
    if (from < last) findIn(text.slice(starts[from], starts[last]), from, last, starts, word, hits, first)
  }
}

/** Looks through the texts of the rows `from` up to `to`, which are `text`. */
function findIn(
  text: string,
  from: number,
  to: number,
  starts: Uint32Array,
  word: string,
  hits: Uint8Array,
  first: number,
): void {
  const offset = starts[from] ?? 0
  let row = from
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, (starts[row + 1] ?? 0) - offset)) {
    while (row < to && (starts[row + 1] ?? Infinity) <= at + offset) row += 1
    hits[first + row] = 1
  }
}
