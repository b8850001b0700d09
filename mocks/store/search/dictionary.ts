/** Distinct strings by number. 0 stands for "none". */
export class Dictionary {
  readonly words: string[]
  private readonly numbers: Map<string, number>

  constructor(words: readonly string[] = ['']) {
    this.words = [...words]
    this.numbers = new Map(this.words.map((word, number) => [word, number]))
  }

  /** The number of a word, which is added when it is new. */
  number(word: string | null): number {
    if (word === null) return 0
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    this.numbers.set(word, this.words.length)
    return this.words.push(word) - 1
  }

  /** Which numbers are among the given words. */
  flags(words: readonly string[]): Uint8Array {
    const flags = new Uint8Array(this.words.length)
    for (const word of words) flags[this.numbers.get(word) ?? flags.length] = 1
    return flags
  }

  /** For each number its rank in a sorted list of all words; equal ones share a rank. */
  ranks(compare: (a: string, b: string) => number): Uint32Array {
    const ranks = new Uint32Array(this.words.length)
    const sorted = this.words.map((_, number) => number)
    sorted.sort((a, b) => compare(this.words[a] ?? '', this.words[b] ?? ''))
    let rank = 0
    for (const [at, number] of sorted.entries()) {
      const before = sorted[at - 1]
      if (before !== undefined && compare(this.words[before] ?? '', this.words[number] ?? '') !== 0) rank += 1
      ranks[number] = rank
    }
    return ranks
  }
}
