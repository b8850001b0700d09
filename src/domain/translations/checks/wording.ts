import { type Found, nothing, perForm, replacing, type Rule, span } from './rule'

const isBlank = (text: string): boolean => text.trim() === ''

/** A text that is there and says nothing. What is untranslated has no form at all. */
export const empty = perForm('empty', ({ form, own }) => {
  if (!isBlank(own.text)) return nothing
  const fixes = [{ kind: 'forms' as const, set: {}, remove: [form] }]
  if (own.text === '') return [{ problem: 'empty.empty', fixes }]
  return [{ problem: 'empty.blank', at: span(0, own.text.length), fixes }]
})

const word = /\p{L}[\p{L}\p{M}'’-]*/gu
const wordsOf = (prose: string): string[] => prose.match(word) ?? []

const fileName = /[\w-]+\.[a-z]{2,4}(?![\w])/gi

/** Words that remain when names are taken away which every language writes alike. */
const ownWords = (prose: string, kept: readonly string[]): string[] => {
  let left = prose.replace(fileName, ' ')
  for (const name of kept) if (left.includes(name)) left = left.replaceAll(name, ' ')
  return wordsOf(left)
}

/** Copied instead of translated. A single word may well be the same in both languages. */
export const sameAsSource = perForm('sameAsSource', ({ own, source }, { language, text, settings, world }) => {
  if (!source || own.text.trim() !== source.text.trim() || isBlank(own.text)) return nothing
  if (language.split('-')[0] === text.source?.language.split('-')[0]) return nothing
  if (settings.sameAsSource.includes(own.text.trim())) return nothing
  const glossary = world.glossaryOf?.(language) ?? []
  const kept = [...settings.brands, ...glossary.filter(({ isKept }) => isKept).map(({ term }) => term)]
  return ownWords(own.prose, kept).length > 1 ? [{ problem: 'sameAsSource.same' }] : nothing
})

const firstWord = (prose: string): { word: string; index: number } | undefined => {
  const match = /^[\s"'„“”«»‘’(¿¡\u2066-\u2069\u200E\u200F]*(\p{L}[\p{L}\p{M}'’-]*)/u.exec(prose)
  const found = match?.[1]
  return match && found !== undefined ? { word: found, index: match[0].length - found.length } : undefined
}
const isUpper = (letter: string): boolean => letter !== letter.toLowerCase()
const isLower = (letter: string): boolean => letter !== letter.toUpperCase()
const isAbbreviation = (text: string): boolean => text.length > 1 && isUpper(text[1] ?? '')

/** A sentence begins large, a word within one begins small: as its source does. */
export const firstLetter = perForm('firstLetter', ({ form, own, source }, { language, settings }) => {
  const [mine, theirs] = source ? [firstWord(own.prose), firstWord(source.prose)] : []
  if (!mine || !theirs || mine.word === theirs.word) return nothing
  if (isAbbreviation(mine.word) || isAbbreviation(theirs.word) || settings.brands.includes(mine.word)) return nothing
  const letter = mine.word[0] ?? ''
  // Only these have letters of their own; of a code that is none every browser complains.
  const casedLike = /^(?:tr|az|lt)(?:-|$)/.exec(language)?.[0].slice(0, 2) ?? 'en'
  const [own0, source0] = [letter, theirs.word[0] ?? '']
  const at = span(mine.index, mine.index + letter.length)
  const fixed = (text: string) => [replacing(form, at.start, at.end, text)]
  if (isUpper(source0) && isLower(own0) && !isUpper(own0))
    return [{ problem: 'firstLetter.lower', at, params: { letter }, fixes: fixed(letter.toLocaleUpperCase(casedLike)) }]
  // German writes every noun large, wherever it stands.
  const isNoun = language.split('-')[0] === 'de'
  if (!isNoun && isLower(source0) && !isUpper(source0) && isUpper(own0) && !isLower(own0))
    return [{ problem: 'firstLetter.upper', at, params: { letter }, fixes: fixed(letter.toLocaleLowerCase(casedLike)) }]
  return nothing
})

const repeated = /(?<![\p{L}\p{M}\p{N}_'’-])(\p{L}[\p{L}\p{M}]+)([ \u00A0\n]+)\1(?![\p{L}\p{M}\p{N}_'’-])/giu

/** `the the`: what typing leaves behind. */
export const repeatedWord = perForm('repeatedWord', ({ form, own, source }, { settings }) => {
  const found = [...own.prose.matchAll(repeated)].filter(
    ([, twice = '']) => !settings.repeatedWords.includes(twice.toLowerCase()),
  )
  if (found.length === 0 || (source && [...source.prose.matchAll(repeated)].length >= found.length)) return nothing
  return found.map((match): Found => {
    const [whole, twice = ''] = match
    const end = match.index + whole.length
    return {
      problem: 'repeatedWord.repeated',
      at: span(match.index, end),
      params: { word: twice },
      fixes: [replacing(form, match.index + twice.length, end, '')],
    }
  })
})

/** What a value may grow to on screen. */
const worstValue = (name: string): string => {
  if (/date|time|day|until|since|deadline/i.test(name)) return '30.12.2026, 23:59'
  if (/amount|total|price|value|money|limit/i.test(name)) return '1,234,567.89 PLN'
  if (/count|number|quantity|formatted|size/i.test(name)) return '12,345'
  if (/name|company|customer|person|who|by/i.test(name)) return 'Donaudampfschifffahrtsgesellschaft'
  return 'Placeholder'
}

const filled = (text: string, variables: readonly { name: string; start: number; end: number }[]): string => {
  let result = ''
  let at = 0
  for (const { name, start, end } of [...variables].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    result += text.slice(at, start) + worstValue(name)
    at = end
  }
  return (result + text.slice(at)).replace(/<[^>]*>/g, '')
}

/** Too long for its place. Characters count as written; the width with the longest values there can be. */
export const length = perForm('length', ({ own }, { text, world, language }) => {
  const found: Found[] = []
  const most = text.maxLength
  if (most) {
    const present = [...own.text].length
    if (present > most)
      found.push({ problem: 'length.characters', at: span(most, own.text.length), params: { present, most } })
  }
  const widest = text.maxWidth
  if (widest && world.measure) {
    const present = Math.ceil(world.measure(filled(own.text, own.variables), language))
    if (present > widest) found.push({ problem: 'length.width', params: { present, most: widest } })
  }
  return found
})

/** The text was there and has been emptied. */
export const wasTranslated: Rule = {
  checks: ['wasTranslated'],
  run: ({ text }) => {
    const earlier = Object.values(text.earlier ?? {}).some((form) => !isBlank(form))
    if (!earlier || Object.values(text.forms).some((form) => !isBlank(form))) return nothing
    return [{ problem: 'wasTranslated.emptied', fixes: [{ kind: 'forms', set: text.earlier ?? {}, remove: [] }] }]
  },
}

/** The source says something else by now. */
export const outdated: Rule = {
  checks: ['outdated'],
  run: ({ text, pairs }) => (text.isOutdated && pairs.length > 0 ? [{ problem: 'outdated.outdated' }] : nothing),
}

const currencyWritten =
  /(?:[€$£¥]|(?:EUR|USD|GBP|PLN|CHF|CZK|AED)(?![\p{L}]))[ \u00A0\u202F]?\p{Nd}|\p{Nd}[ \u00A0\u202F]?(?:[€$£¥]|zł(?!\p{L})|(?:EUR|USD|GBP|PLN|CHF|CZK|AED)(?!\p{L}))/u
const dateWritten =
  /(?<![\p{Nd}.])(?:\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}|\p{Nd}{1,2}([./])\p{Nd}{1,2}\1\p{Nd}{4})(?![\p{Nd}])/u
const numberWritten = /(?<![\p{Nd}.,])\p{Nd}{1,3}(?:[,.\u00A0\u202F]\p{Nd}{3})+(?![\p{Nd}])/u

/** Sums, dates and grouped figures look different in every language: they belong into variables with a format. */
export const hardCoded = perForm('hardCoded', ({ own }) => {
  if (!/\p{Nd}/u.test(own.prose)) return nothing
  const [money, date] = [currencyWritten.exec(own.prose), dateWritten.exec(own.prose)]
  const figures = money || date ? null : numberWritten.exec(own.prose)
  const place = (match: RegExpExecArray) => span(match.index, match.index + match[0].length)
  const found: Found[] = []
  if (money) found.push({ problem: 'hardCoded.currency', at: place(money), params: { written: money[0] } })
  if (date) found.push({ problem: 'hardCoded.date', at: place(date), params: { written: date[0] } })
  if (figures) found.push({ problem: 'hardCoded.number', at: place(figures), params: { written: figures[0] } })
  return found
})
