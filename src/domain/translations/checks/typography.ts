import type { Form } from '../forms'
import type { Edit } from './finding'
import { quotesOf } from './punctuation'
import { type Found, nothing, perForm, span } from './rule'

const edited = (problem: Found['problem'], edits: readonly Edit[], params?: Found['params']): Found[] => {
  const first = edits[0]
  return first ? [{ problem, at: span(first.start, first.end), params, fixes: [{ kind: 'edits', edits }] }] : []
}

const replaced = (form: Form, text: string, pattern: RegExp, by: string): Edit[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    form,
    start: index,
    end: index + found.length,
    text: by,
  }))

/** Straight quotation marks and those of another language, by twos; an odd one is for `balance`. */
const quoteEdits = (form: Form, prose: string, language: string): Edit[] => {
  const own = quotesOf(language)
  if (!own || !/["“”„«»]/.test(prose)) return []
  const [open, close] = own
  const straight = [...prose.matchAll(/"/g)].map(({ index }) => index)
  const edits =
    straight.length % 2 === 0
      ? straight.map((index, at): Edit => ({ form, start: index, end: index + 1, text: at % 2 === 0 ? open : close }))
      : []
  const foreign = [...prose.matchAll(/([“”„])([^“”„"]*)([“”])/g)].flatMap((match): Edit[] => {
    if (open === '«' || (match[1] === open && match[3] === close)) return []
    const last = match.index + match[0].length - 1
    return [
      { form, start: match.index, end: match.index + 1, text: open },
      { form, start: last, end: last + 1, text: close },
    ]
  })
  return [...edits, ...foreign.filter((edit) => prose[edit.start] !== edit.text)]
}

/** Dots, quotation marks and apostrophes as a typesetter of the language sets them. */
export const typography = perForm('typography', ({ form, own }, { language }) => {
  const { prose } = own
  if (!/\.{3}|["'“”„«»]/.test(prose)) return nothing
  const [open = '', close = ''] = quotesOf(language) ?? []
  return [
    ...edited('typography.dots', replaced(form, prose, /(?<!\.)\.{3}(?!\.)/g, '…')),
    ...edited('typography.quotes', quoteEdits(form, prose, language), { open, close }),
    ...edited('typography.apostrophe', replaced(form, prose, /(?<=\p{L})'(?=\p{L})/gu, '’')),
  ]
})

const noBreak = '\u00A0'
const narrow = '\u202F'
const units =
  'kg|g|mg|t|km|m|cm|mm|m²|m³|l|ml|h|min|s|ms|kB|MB|GB|TB|kW|kWh|W|V|A|Hz|MHz|GHz|°C|px|€|zł|EUR|PLN|USD|GBP|CHF|CZK|AED|%'
const beforeUnit = new RegExp(`(?<=[\\p{Nd}\\uFFFC]) (?=(?:${units})(?![\\p{L}\\p{Nd}]))`, 'gu')
const oneLetter = /(?<=(?:^|[\s(„«\u00A0])[aiouwzAIOUWZ]) (?=\S)/g
const frenchMarks = /(?<=[\p{L}\p{Nd}\uFFFC)\]]) ?(?=[;:!?»](?:\s|$))/gu

/** Blanks that keep together what belongs together, as each language sets them. */
export const spacing = perForm('spacing', ({ form, own }, { language, settings }) => {
  const part = language.split('-')[0]
  const { prose } = own
  const found = edited('spacing.beforeUnit', replaced(form, prose, beforeUnit, noBreak))
  if (part === 'fr') {
    const edits = [...prose.matchAll(frenchMarks)].map(({ index, 0: blank }): Edit => {
      const mark = prose[index + blank.length] ?? ''
      const text = mark === ':' || mark === '»' ? noBreak : narrow
      return { form, start: index, end: index + blank.length, text }
    })
    found.push(...edited('spacing.beforeMark', edits))
  }
  // Only where a line can break for sure: short texts rarely do, and every other sentence has such a word.
  const isLong = prose.length > settings.breaksBeyond
  if ((part === 'pl' || part === 'cs' || part === 'sk') && isLong)
    found.push(...edited('spacing.oneLetterWord', replaced(form, prose, oneLetter, noBreak)))
  return found
})
