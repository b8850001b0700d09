import type { Form } from '../forms'
import { exampleCount, categoriesOf, standsForOneNumber } from '../plural-forms'
import { linkPattern, type Prepared } from './prepared'
import { type Found, nothing, perForm, replacing, span } from './rule'

type Place = { readonly value: string; readonly raw: string; readonly start: number; readonly end: number }

const digits = /[\p{Nd}](?:[\p{Nd}.,\u00A0\u202F٫٬'’ ]*[\p{Nd}])?/gu

/** Western digits for those of any script. */
const western = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    if (code < 0x80) return digit
    // Digits of a script follow each other, and zero has the lowest place.
    let zero = code
    while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
    return String(code - zero)
  })

/** Without grouping and with one kind of comma: 1,234.50 and 1 234,50 are the same figures. */
const plainFigures = (text: string): string => western(text).replace(/[^0-9]/g, '')

const numbersOf = ({ prose }: Prepared): Place[] => {
  if (!/\p{Nd}/u.test(prose)) return []
  return [...prose.matchAll(digits)].flatMap((match) =>
    // `10, 20` are two numbers; `10,20` is one.
    [...match[0].matchAll(/[\p{Nd}](?:(?:[.,٫٬'’]|[\u00A0\u202F ](?=\p{Nd}{3}(?!\p{Nd})))?\p{Nd})*/gu)].map((part) => {
      const start = match.index + part.index
      return { value: plainFigures(part[0]), raw: part[0], start, end: start + part[0].length }
    }),
  )
}

const without = (some: readonly Place[], others: readonly Place[]): Place[] => {
  const left = others.map(({ value }) => value)
  return some.filter(({ value }) => {
    const index = left.indexOf(value)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}

const compared = (form: Form, own: readonly Place[], source: readonly Place[], check: 'numbers' | 'links'): Found[] => {
  const [missing, extra] = [without(source, own), without(own, source)]
  const [gone, added] = [missing[0], extra[0]]
  if (gone && added && missing.length === 1 && extra.length === 1)
    return [
      {
        problem: `${check}.changed`,
        at: span(added.start, added.end),
        params: { written: added.raw, wanted: gone.raw },
        fixes: [replacing(form, added.start, added.end, gone.raw)],
      },
    ]
  const found: Found[] = extra.map(({ raw, start, end }) => ({
    problem: `${check}.extra`,
    at: span(start, end),
    params: { written: raw },
  }))
  if (missing.length > 0) found.push({ problem: `${check}.missing`, params: { wanted: missing.map(({ raw }) => raw) } })
  return found
}

/** Numbers people say in words: the one a form stands for, and two where the grammar has a form for pairs. */
const inWords = (language: string, form: Form): ReadonlySet<string> => {
  const words = new Set<string>()
  if (categoriesOf(language).includes('two')) words.add('1').add('2')
  if (form !== '') {
    words.add('1')
    if (standsForOneNumber(language, form)) words.add(String(exampleCount(language, form)))
  }
  return words
}

/** The figures of the source, in whatever script and grouping. */
export const numbers = perForm('numbers', ({ form, own, source }, { language }) => {
  if (!source || own.text.trim() === '') return nothing
  const [present, wanted] = [numbersOf(own), numbersOf(source)]
  if (present.length === 0 && wanted.length === 0) return nothing
  const spoken = inWords(language, form)
  const isFigure = ({ value }: Place): boolean => !spoken.has(value)
  return compared(form, present.filter(isFigure), wanted.filter(isFigure), 'numbers')
})

const linksOf = ({ masked }: Prepared): Place[] =>
  [...masked.matchAll(linkPattern)].map(({ index, 0: raw }) => ({
    // The same page in another language is the same page.
    value: raw.replace(/\/[a-z]{2}(?:-[A-Z]{2})?(?=\/|$)/, '').toLowerCase(),
    raw,
    start: index,
    end: index + raw.length,
  }))

/** Addresses are copied, not translated. */
export const links = perForm('links', ({ form, own, source }) => {
  if (!source || own.text.trim() === '' || (own.prose === own.masked && source.prose === source.masked)) return nothing
  return compared(form, linksOf(own), linksOf(source), 'links')
})
