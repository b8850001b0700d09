import type { CheckedTerm } from './input'
import { type Found, nothing, perForm, replacing, span } from './rule'

const letters = /[\p{L}\p{M}\p{N}]+/gu

type Word = { readonly text: string; readonly start: number; readonly end: number }
const wordsOf = (text: string): Word[] =>
  [...text.matchAll(letters)].map(({ index, 0: word }) => ({ text: word, start: index, end: index + word.length }))

/** Accents change with the ending, too: `zamówienie`, `zamówień`. */
const withoutAccents = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')

/** Arabic writes its article and short words onto the noun. */
const withoutPrefix = (word: string): string => word.replace(/^(?:[وفبكل]?ال|لل|[وفبكل])(?=\p{L}{3})/u, '')

/**
 * Whether a word can be a form of another one: languages change the ends of words. The shorter a word, the less of it may
 * change.
 */
const isFormOf = (word: string, base: string): boolean => {
  if (word === base) return true
  const [own, wanted] = [withoutPrefix(word), withoutPrefix(base)]
  if (own === wanted) return true
  if (wanted.length < 4) return own.startsWith(wanted) && own.length <= wanted.length + 2
  const stem = wanted.length < 6 ? wanted.length - 1 : wanted.length - 2
  let shared = 0
  while (shared < own.length && shared < wanted.length && own[shared] === wanted[shared]) shared++
  return shared >= stem && own.length - shared <= 4
}

type Match = { readonly start: number; readonly end: number }

/** Where a wording stands in a text, in any of its forms; undefined where it does not. */
const find = (words: readonly Word[], wording: string, exact: boolean): Match | undefined => {
  const fold = (text: string): string => (exact ? text : withoutAccents(text))
  const wanted = wordsOf(wording).map(({ text }) => fold(text))
  if (wanted.length === 0) return undefined
  for (let at = 0; at + wanted.length <= words.length; at++) {
    const fits = wanted.every((base, index) => {
      const word = fold(words[at + index]?.text ?? '')
      return exact ? word === base : isFormOf(word, base)
    })
    if (fits) return { start: words[at]?.start ?? 0, end: words[at + wanted.length - 1]?.end ?? 0 }
  }
  return undefined
}

const inSource = (words: readonly Word[], { term, isCaseSensitive }: CheckedTerm): boolean => {
  const fold = (text: string): string => (isCaseSensitive ? text : text.toLowerCase())
  const wanted = wordsOf(term).map(({ text }) => fold(text))
  return words.some((_, at) =>
    wanted.every((base, index) => {
      const word = fold(words[at + index]?.text ?? '')
      // English plurals are the same term.
      return (
        word === base ||
        (!isCaseSensitive && (word === `${base}s` || word === `${base}es` || word === base.replace(/y$/, 'ies')))
      )
    }),
  )
}

/** The words the house has agreed on: required where the source has the term, forbidden ones never for it. */
export const glossary = perForm('glossary', ({ form, own, source }, { world, language }) => {
  const terms = world.glossaryOf?.(language) ?? []
  if (terms.length === 0 || !source || own.text.trim() === '') return nothing
  const sourceWords = wordsOf(source.prose)
  const words = wordsOf(own.prose)
  return terms
    .filter((term) => inSource(sourceWords, term))
    .flatMap((term): Found[] => {
      if (term.isKept)
        return find(words, term.term, true) || own.text.includes(term.term)
          ? []
          : [{ problem: 'glossary.keep', params: { term: term.term } }]
      const params = { term: term.term, wordings: term.wordings }
      const isThere = term.wordings.some((wording) => find(words, wording, term.isCaseSensitive))
      const wrong = term.forbidden
        .map((wording) => ({ wording, place: find(words, wording, false) }))
        .find(({ place }) => place)
      if (wrong?.place && !isThere) {
        const { start, end } = wrong.place
        const fixes = term.wordings.map((wording) => replacing(form, start, end, wording))
        const written = own.text.slice(start, end)
        return [{ problem: 'glossary.forbidden', at: span(start, end), params: { ...params, written }, fixes }]
      }
      return term.wordings.length === 0 || isThere ? [] : [{ problem: 'glossary.required', params }]
    })
})
