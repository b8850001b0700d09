import { letterDistance } from './letter-distance'
import { skeletonOf } from './masks'
import { tokenize } from './tokens'

const folded = (text: string): string => skeletonOf(text).toLowerCase().replace(/\s+/g, ' ').trim()

/** All runs of three letters. Short texts have them at their edges, too. */
const trigramsOf = (text: string): Set<string> => {
  const edged = ` ${text} `
  const found = new Set<string>()
  for (let at = 0; at + 3 <= edged.length; at++) found.add(edged.slice(at, at + 3))
  return found
}

const ratio = (a: string, b: string): number => {
  const longer = Math.max(a.length, b.length)
  return longer === 0 ? 1 : 1 - letterDistance(a, b) / longer
}

/** 1 only for the very same text: another name, letter case or space costs one in a hundred. */
const likeness = (a: string, b: string, foldedA: string, foldedB: string): number =>
  a === b ? 1 : Math.min(0.99, ratio(foldedA, foldedB))

/**
 * How alike two texts are, from 0 to 1, without regard to what their variables, references and tags are called.
 * Two texts are as alike one way round as the other.
 */
export const similarity = (a: string, b: string): number => likeness(a, b, folded(a), folded(b))

export type Found<T> = { readonly item: T; readonly likeness: number }
export type Memory<T> = {
  /** The likest texts first; equally like ones in the order in which they were given. */
  readonly find: (text: string, options?: { least?: number; most?: number; skip?: (item: T) => boolean }) => Found<T>[]
}

/** So many of the candidates with most trigrams in common are compared letter by letter. */
const mostCompared = 60

/**
 * Finds texts like another one among very many: by shared trigrams first (Dice), the best of them by the letters that
 * differ (Levenshtein).
 */
export const createMemory = <T>(items: readonly T[], sourceOf: (item: T) => string): Memory<T> => {
  const foldedItems = items.map((item) => folded(sourceOf(item)))
  const sizes = new Uint32Array(items.length)
  const places = new Map<string, number[]>()
  for (const [place, text] of foldedItems.entries()) {
    const trigrams = trigramsOf(text)
    sizes[place] = trigrams.size
    for (const three of trigrams) {
      const known = places.get(three)
      if (known) known.push(place)
      else places.set(three, [place])
    }
  }
  const shared = new Uint32Array(items.length)

  return {
    find: (text, { least = 0.6, most = 5, skip } = {}) => {
      const wanted = folded(text)
      const trigrams = trigramsOf(wanted)
      const touched: number[] = []
      for (const three of trigrams)
        for (const place of places.get(three) ?? []) {
          if (shared[place] === 0) touched.push(place)
          shared[place] = (shared[place] ?? 0) + 1
        }
      const dice = (place: number): number => (2 * (shared[place] ?? 0)) / (trigrams.size + (sizes[place] ?? 0))
      // Far below the wish in trigrams is hardly ever above it in letters.
      const candidates = touched
        .map((place) => ({ place, dice: dice(place), isSame: sourceOf(items[place] as T) === text }))
        .filter((candidate) => candidate.dice >= least / 3)
        .toSorted((a, b) => b.dice - a.dice || Number(b.isSame) - Number(a.isSame) || a.place - b.place)
      for (const place of touched) shared[place] = 0
      const found: { item: T; likeness: number; place: number }[] = []
      for (const { place } of candidates.slice(0, mostCompared)) {
        const item = items[place] as T
        if (skip?.(item)) continue
        const value = likeness(text, sourceOf(item), wanted, foldedItems[place] ?? '')
        if (value >= least) found.push({ item, likeness: value, place })
      }
      return found
        .toSorted((a, b) => b.likeness - a.likeness || a.place - b.place)
        .slice(0, most)
        .map(({ item, likeness: value }) => ({ item, likeness: value }))
    },
  }
}

type Named = { readonly kind: 'variable' | 'nest' | 'tag'; readonly name: string }

const namesIn = (text: string): Named[] => {
  const seen = new Set<string>()
  return tokenize(text).flatMap((token): Named[] => {
    const named: Named | undefined =
      token.kind === 'variable'
        ? { kind: 'variable', name: token.name }
        : token.kind === 'nest'
          ? { kind: 'nest', name: token.raw }
          : token.kind === 'tag'
            ? { kind: 'tag', name: token.name }
            : undefined
    const id = named && `${named.kind} ${named.name}`
    if (!named || !id || seen.has(id)) return []
    seen.add(id)
    return [named]
  })
}

/** Names of the remembered source by those of the source at hand: the same one, else the next of its kind. */
const renames = (from: readonly Named[], to: readonly Named[]): Map<string, string> => {
  const has = (list: readonly Named[], { kind, name }: Named): boolean =>
    list.some((other) => other.kind === kind && other.name === name)
  const free = to.filter((name) => !has(from, name))
  const result = new Map<string, string>()
  for (const old of from.filter((name) => !has(to, name))) {
    const at = free.findIndex(({ kind }) => kind === old.kind)
    const fresh = at < 0 ? undefined : free.splice(at, 1)[0]
    if (fresh) result.set(`${old.kind} ${old.name}`, fresh.name)
  }
  return result
}

/**
 * A remembered translation made fit for another source: its variables, references and tags get the names of this one.
 * @returns `fits` where it then has what the source has, neither more nor less.
 */
export const adapted = (
  translation: string,
  rememberedSource: string,
  source: string,
): { readonly text: string; readonly fits: boolean } => {
  const wanted = namesIn(source)
  const names = renames(namesIn(rememberedSource), wanted)
  const text = tokenize(translation)
    .map((token) => {
      if (token.kind === 'variable') {
        const name = names.get(`variable ${token.name}`)
        const [start, end] = [token.nameStart - token.start, token.nameEnd - token.start]
        return name === undefined ? token.raw : token.raw.slice(0, start) + name + token.raw.slice(end)
      }
      if (token.kind === 'nest') return names.get(`nest ${token.raw}`) ?? token.raw
      const name = token.kind === 'tag' ? names.get(`tag ${token.name}`) : undefined
      return name === undefined
        ? token.raw
        : token.raw.replace(/^<\/?[\w.:-]+/, (start) => (start[1] === '/' ? `</${name}` : `<${name}`))
    })
    .join('')
  const ids = (list: readonly Named[]): string =>
    list
      .map(({ kind, name }) => `${kind} ${name}`)
      .toSorted()
      .join('\n')
  return { text, fits: ids(namesIn(text)) === ids(wanted) }
}
