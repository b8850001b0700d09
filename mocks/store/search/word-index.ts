import { distance } from 'fastest-levenshtein'
import { foldText } from './fold-text'

/** Words of a text in the form they are compared in. Arabic nouns are found with and without their article. */
export const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => (/^ال\p{L}{3}/u.test(word) ? word.slice(2) : word))

/** Slips of the keyboard between two words; two neighbours exchanged are one slip. */
export function slips(a: string, b: string): number {
  const apart = distance(a, b)
  return apart === 2 && isExchange(a, b) ? 1 : apart
}

function isExchange(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (a[at] === b[at]) at += 1
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** How many slips a word of this length is forgiven: short words would be others. */
export const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

const weights = { whole: 10, beginning: 7, inside: 4, slip: 2 } as const

/** Which rows hold a word, and forgiving which they hold instead. Rows are numbered by the caller. */
export class WordIndex {
  private readonly slots = new Map<string, number[]>()

  add(word: string, slot: number): void {
    const known = this.slots.get(word)
    if (!known) this.slots.set(word, [slot])
    else if (known.at(-1) !== slot) known.push(slot)
  }

  /** Marks rows with the word, the beginning of one or a part of one. Did any hold it? */
  find(word: string, marks: Uint8Array, share = 1): boolean {
    let found = false
    for (const [known, slots] of this.slots) {
      const weight = fit(known, word)
      if (weight === 0) continue
      found = true
      mark(slots, weight * share, marks)
    }
    return found
  }

  /** Marks rows with the words nearest to one that nothing holds; the nearest word, or null where none is near. */
  forgive(word: string, marks: Uint8Array): string | null {
    const most = forgiven(word.length)
    let least = most + 1
    let nearest: string[] = []
    for (const known of this.slots.keys()) {
      const apart = slipsWithin(word, known, Math.min(least, most))
      if (apart === null) continue
      if (apart < least) nearest = []
      least = apart
      nearest.push(known)
    }
    const [first, ...others] = nearest
    if (first === undefined) return null
    for (const known of nearest) mark(this.slots.get(known) ?? [], weights.slip, marks)
    // A whole word is likelier meant than the beginning of a longer one, then what more rows hold.
    const far = (known: string): number => slips(word, known) - (this.slots.get(known)?.length ?? 0) / 1e9
    return others.reduce((best, known) => (far(known) < far(best) ? known : best), first)
  }
}

const fit = (known: string, word: string): number => {
  if (known === word) return weights.whole
  if (known.startsWith(word)) return weights.beginning
  return word.length >= 3 && known.includes(word) ? weights.inside : 0
}

/** Also the beginning of a longer word counts: somebody may still be typing. */
function slipsWithin(word: string, known: string, most: number): number | null {
  if (most === 0 || known.length < word.length - most || /\d/.test(known) !== /\d/.test(word)) return null
  const begun = known.length > word.length ? known.slice(0, word.length) : known
  const apart =
    known.length <= word.length + most ? Math.min(slips(word, known), slips(word, begun)) : slips(word, begun)
  return apart <= most ? apart : null
}

function mark(slots: readonly number[], weight: number, marks: Uint8Array): void {
  for (const slot of slots) if ((marks[slot] ?? 0) < weight) marks[slot] = weight
}
