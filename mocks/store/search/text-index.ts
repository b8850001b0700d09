import type { JoinedTexts } from './order-columns'

/** Finds words in the texts of rows: one long string for the base segment, single strings for rows that were written. */
export class TextIndex {
  private readonly baseTexts: () => JoinedTexts
  private readonly textOf: (slot: number) => string
  private base: JoinedTexts | undefined
  private readonly written = new Map<number, string | undefined>()

  /** `textOf` is asked for touched slots only, and its answer is kept until they are touched again. */
  constructor(baseTexts: (() => JoinedTexts) | undefined, textOf: (slot: number) => string) {
    this.baseTexts = baseTexts ?? (() => ({ text: '', starts: new Uint32Array(1) }))
    this.textOf = textOf
  }

  touch(slot: number): void {
    this.written.set(slot, undefined)
  }

  /** Flags every slot whose text contains the word. A word has no white space. */
  find(word: string, hits: Uint8Array): void {
    this.base ??= this.baseTexts()
    const { text, starts } = this.base
    let row = 0
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, starts[row + 1])) {
      row = rowAt(starts, at, row)
      hits[row] = 1
    }
    for (const [slot, known] of this.written) {
      const own = known ?? this.textOf(slot)
      if (known === undefined) this.written.set(slot, own)
      hits[slot] = own.includes(word) ? 1 : 0
    }
  }
}

/** The row in which an offset lies; rows before `from` are known not to. */
function rowAt(starts: Uint32Array, offset: number, from: number): number {
  let low = from
  let step = 1
  while ((starts[low + step] ?? Infinity) <= offset) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, starts.length - 1)
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low
}
