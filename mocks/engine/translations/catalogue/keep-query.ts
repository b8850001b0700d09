import { completeness } from '@/domain/translations/plural-forms'
import {
  asksForEmpty,
  fragmentsOf,
  isWhole,
  parseSearch,
  type Pattern,
  type SearchProblem,
  type SearchState,
  type SearchTerm,
} from '@/domain/translations/search-language'
import { isEmptyText, textStates } from '@/domain/translations/text-states'
import { foldText } from '@mocks/store/search/fold-text'
import type { Mask } from '@mocks/store/search/mask'
import { aboutHaystack, keyHaystack, type TextCatalogue } from './catalogue'
import { type Column, flag, stateBits } from './column'

/**
 * Keeps the keys that the search language finds, as its own matcher would: texts are looked through in bulk.
 * @returns what could not be understood: no text has such a state, so that nothing is found instead of everything.
 */
export function keepQuery(
  catalogue: TextCatalogue,
  query: string,
  front: Column,
  mask: Mask,
): readonly SearchProblem[] {
  const { terms, problems } = parseSearch(
    query,
    catalogue.languages.map(({ code }) => code),
  )
  for (const term of terms) {
    const hits: Mask = new Uint8Array(mask.length)
    markHits(catalogue, term, front, hits, mask)
    for (let place = 0; place < mask.length; place += 1)
      if (mask[place] === 1 && (hits[place] === 1) === term.isNegated) mask[place] = 0
  }
  return problems
}

function markHits(catalogue: TextCatalogue, term: SearchTerm, front: Column, hits: Mask, mask: Mask): void {
  const { keys, languages } = catalogue
  const codes = languages.map(({ code }) => code)
  const each = (test: (place: number) => boolean): void => {
    for (let place = 0; place < hits.length; place += 1)
      if (mask[place] === 1 && hits[place] === 0 && test(place)) hits[place] = 1
  }
  const isSaid = (code: string, place: number): boolean => !isEmptyText(catalogue.column(code)?.now(place).forms ?? {})
  const inTexts = (of: readonly string[], pattern: Pattern): void => {
    if (asksForEmpty(pattern)) return each((place) => !of.some((code) => isSaid(code, place)))
    const fragments = fragmentsOf(pattern)
    if (fragments.length === 0) return each((place) => of.some((code) => isSaid(code, place)))
    for (const code of of) catalogue.haystack(code).find(fragments, hits)
  }
  const inWords = (what: string, pattern: Pattern, wordsAt: (place: number) => string): void => {
    if (asksForEmpty(pattern)) return each((place) => wordsAt(place) === '')
    const fragments = fragmentsOf(pattern)
    if (fragments.length === 0) return each((place) => wordsAt(place) !== '')
    catalogue.haystack(what).find(fragments, hits)
  }
  const aboutAt = (place: number): string => keys[place]?.row?.description ?? ''
  switch (term.field) {
    case 'any':
      inWords(keyHaystack, term.pattern, (place) => keys[place]?.id ?? '')
      inWords(aboutHaystack, term.pattern, aboutAt)
      return inTexts(codes, term.pattern)
    case 'key':
      return each((place) => hasFragments(keys[place]?.base ?? '', term.pattern))
    case 'description':
      return inWords(aboutHaystack, term.pattern, aboutAt)
    case 'translation':
      return inTexts(codes, term.pattern)
    case 'language':
      return inTexts([term.language], term.pattern)
    case 'namespace':
      return each((place) => term.patterns.some((one) => isWhole(keys[place]?.namespace ?? '', one, foldText)))
    case 'tag':
      return each((place) => term.patterns.some((one) => hasTag(keys[place]?.row?.tags ?? [], one)))
    case 'state':
      return each((place) => term.states.some((state) => hasState(catalogue, front, place, state)))
    case 'check':
      return each((place) =>
        catalogue.findings
          .of(place, front.language)
          .some(({ check }) => term.checks.some((one) => one === '*' || one === check)),
      )
  }
}

const hasFragments = (text: string, pattern: Pattern): boolean => {
  if (asksForEmpty(pattern)) return text === ''
  const folded = foldText(text)
  let from = 0
  for (const fragment of fragmentsOf(pattern).map(foldText)) {
    const at = folded.indexOf(fragment, from)
    if (at < 0) return false
    from = at + fragment.length
  }
  return text !== ''
}

const hasTag = (tags: readonly string[], pattern: Pattern): boolean =>
  asksForEmpty(pattern) ? tags.length === 0 : tags.some((tag) => isWhole(tag, pattern, foldText))

const marks = { outdated: flag.outdated, draft: flag.draft, rejected: flag.rejected } as const

const hasState = ({ keys }: TextCatalogue, front: Column, place: number, name: SearchState): boolean => {
  const flags = front.flags[place] ?? 0
  if (name === 'partial')
    return completeness(front.language, keys[place]?.counts ?? 'no', front.now(place).forms) === 'some'
  if (name === 'outdated' || name === 'draft' || name === 'rejected') return (flags & marks[name]) > 0
  const state = textStates.find((one) => one === name)
  return state !== undefined && (flags & flag.state) === stateBits(state)
}
