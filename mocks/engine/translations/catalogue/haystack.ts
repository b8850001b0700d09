import { foldText } from '@mocks/store/search/fold-text'

/** Texts of one kind by place, to be searched for words: one long string, since looking into one is fast. */
export type Haystack = {
  /** Sets the flag of every place whose text has all fragments in their order. */
  find(fragments: readonly string[], hits: Uint8Array): void
  /** The text of this place is another one now. */
  changed(place: number): void
}

const between = '\u0001'
/** Stands between the forms of a text: no fragments are found across it. */
export const betweenForms = '\u0002'
/** So many texts that are read one by one before the string is made anew. */
const mostChanged = 400

const has = (text: string, fragments: readonly string[]): boolean =>
  text.split(betweenForms).some((form) => inOrder(form, fragments))

const inOrder = (text: string, fragments: readonly string[]): boolean => {
  let from = 0
  for (const fragment of fragments) {
    const at = text.indexOf(fragment, from)
    if (at < 0) return false
    from = at + fragment.length
  }
  return true
}

/** `textAt` is asked once for each place, when something is first searched for. */
export function createHaystack(size: number, textAt: (place: number) => string): Haystack {
  let long: string | undefined
  let starts = new Uint32Array(0)
  const changed = new Set<number>()

  const build = (): string => {
    const texts: string[] = Array.from({ length: size }, (_, place) => foldText(textAt(place)))
    starts = new Uint32Array(size + 1)
    let at = 0
    for (const [place, text] of texts.entries()) {
      starts[place] = at
      at += text.length + 1
    }
    starts[size] = at
    changed.clear()
    return texts.join(between)
  }

  return {
    find(fragments, hits) {
      if (long === undefined || changed.size > mostChanged) long = build()
      const folded = fragments.map(foldText)
      const longest = folded.reduce((a, b) => (b.length > a.length ? b : a), '')
      if (longest === '') return void hits.fill(1)
      let place = 0
      for (let at = long.indexOf(longest); at >= 0; ) {
        place = placeAt(starts, at, place)
        const end = (starts[place + 1] ?? at) - 1
        if (!changed.has(place) && (folded.length === 1 || has(long.slice(starts[place], end), folded))) hits[place] = 1
        // One hit is enough for a text.
        at = end + 1 > long.length ? -1 : long.indexOf(longest, end + 1)
      }
      for (const one of changed) if (has(foldText(textAt(one)), folded)) hits[one] = 1
    },
    changed(place) {
      if (long !== undefined) changed.add(place)
    },
  }
}

/** The text that holds a place of the long string; none before `from` does. Hits lie near each other more often than not. */
const placeAt = (starts: Uint32Array, at: number, from: number): number => {
  let [low, step] = [from, 1]
  const last = starts.length - 2
  while (low + step <= last && (starts[low + step] ?? 0) <= at) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, last)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}
