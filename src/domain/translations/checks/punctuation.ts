import { held } from './prepared'
import { type Found, nothing, perForm, replacing, span } from './rule'

const kinds = {
  stop: '.。।۔。',
  question: '?؟？;',
  exclamation: '!！',
  colon: ':：',
  semicolon: ';؛；',
  ellipsis: '…',
  comma: ',،、，',
}
type Kind = keyof typeof kinds
const kindNames = Object.keys(kinds) as Kind[]

/** How a language writes a mark where it does not write it as English does. */
const ownMarks: Readonly<Record<string, Partial<Record<Kind, string>>>> = {
  ar: { question: '؟', semicolon: '؛', comma: '،' },
  fa: { question: '؟', semicolon: '؛', comma: '،' },
  ur: { stop: '۔', question: '؟', semicolon: '؛', comma: '،' },
  el: { question: ';' },
  ja: { stop: '。', question: '？', exclamation: '！', colon: '：', comma: '、' },
  zh: { stop: '。', question: '？', exclamation: '！', colon: '：', comma: '，' },
  hi: { stop: '।' },
}
const latin: Readonly<Record<Kind, string>> = {
  stop: '.',
  question: '?',
  exclamation: '!',
  colon: ':',
  semicolon: ';',
  ellipsis: '…',
  comma: ',',
}

const markOf = (language: string, kind: Kind): string => ownMarks[language.split('-')[0] ?? '']?.[kind] ?? latin[kind]

/** Letters that close a text without ending it. */
const closers = /[\s"'”“»«’‘)\]\u200E\u200F\u2069]+$/

type End = { readonly kind: Kind | null; readonly start: number; readonly end: number; readonly mark: string }

const endOf = (masked: string, tagEnds: ReadonlySet<number>, language: string): End => {
  let end = masked.length
  for (;;) {
    const trimmed = masked.slice(0, end).replace(closers, '').length
    // A closing tag stands behind the mark of the sentence within it.
    const tag = [...tagEnds].find((at) => at === trimmed)
    if (tag === undefined || masked[trimmed - 1] !== held) {
      end = trimmed
      break
    }
    let start = trimmed
    while (start > 0 && masked[start - 1] === held) start--
    if (start === trimmed) break
    end = start
  }
  const dots = /\.{3}$/.exec(masked.slice(0, end))
  if (dots) return { kind: 'ellipsis', start: end - 3, end, mark: '...' }
  const mark = masked[end - 1] ?? ''
  const isGreek = language.startsWith('el')
  const kind = kindNames.find(
    (one) => mark !== '' && kinds[one].includes(mark) && (isGreek || one !== 'question' || mark !== ';'),
  )
  return kind ? { kind, start: end - 1, end, mark } : { kind: null, start: end, end, mark: '' }
}

const abbreviations = new Set(
  'szt jedn opak kpl wł wył pb mwst nr godz min tel ul itd itp np wew dot pkt str tys mln mld idnr std stk bzw usw ca inkl zzgl no etc approx inc ltd co vs max núm ks čís'.split(
    ' ',
  ),
)

/** Languages that write ranks with a dot: `1.`. */
const dottedRanks = /^(?:de|pl|cs|sk|sl|hr|hu|da|nb|nn|no|fi|tr|et|lv|is)(?:-|$)/

/** `szt.`, `USt-IdNr.`, `z. B.`, `2.`: a short word with its dot ends no sentence. */
const isAbbreviated = (masked: string, end: number, language: string): boolean => {
  if (dottedRanks.test(language) && /\p{Nd}\.$/u.test(masked.slice(0, end))) return true
  const word = /(\p{L}+)\.$/u.exec(masked.slice(0, end))?.[1]?.toLowerCase()
  return word !== undefined && (word.length === 1 || abbreviations.has(word))
}

const tagEndsOf = (tags: readonly { shape: string; end: number }[]): ReadonlySet<number> =>
  new Set(tags.filter(({ shape }) => shape === 'close').map(({ end }) => end))

/** Sentences end alike: a question stays a question, a label gets no stop. */
export const endPunctuation = perForm('endPunctuation', ({ form, own, source }, { language, text }) => {
  if (!source || own.text.trim() === '' || source.text.trim() === '') return nothing
  const present = endOf(own.masked, tagEndsOf(own.tags), language)
  const wanted = endOf(source.masked, tagEndsOf(source.tags), text.source?.language ?? '')
  // Thai and Lao part sentences by blanks.
  if (/^(?:th|lo|km|my)(?:-|$)/.test(language)) return nothing
  if (present.kind === wanted.kind) {
    if (present.kind === null || present.kind === 'ellipsis') return nothing
    const mark = markOf(language, present.kind)
    if (present.mark === mark || latin[present.kind] !== present.mark) return nothing
    return [different(form, present, mark)]
  }
  if (present.kind === 'stop' && wanted.kind === null && isAbbreviated(own.masked, present.end, language))
    return nothing
  if (wanted.kind === 'stop' && present.kind === null && isAbbreviated(source.masked, wanted.end, language))
    return nothing
  if (wanted.kind === null)
    return [
      {
        problem: 'endPunctuation.extra',
        at: span(present.start, present.end),
        params: { mark: present.mark },
        fixes: [replacing(form, present.start, present.end, '')],
      },
    ]
  const mark = markOf(language, wanted.kind)
  if (present.kind !== null) return [different(form, present, mark)]
  return [
    {
      problem: 'endPunctuation.missing',
      at: span(present.end, present.end),
      params: { mark },
      fixes: [replacing(form, present.end, present.end, mark)],
    },
  ]
})

const different = (form: Parameters<typeof replacing>[0], present: End, mark: string): Found => ({
  problem: 'endPunctuation.different',
  at: span(present.start, present.end),
  params: { written: present.mark, mark },
  fixes: [replacing(form, present.start, present.end, mark)],
})

type Pair = readonly [open: string, close: string]
const brackets: readonly Pair[] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]
const quotes: Readonly<Record<string, Pair>> = {
  de: ['„', '“'],
  cs: ['„', '“'],
  sk: ['„', '“'],
  bg: ['„', '“'],
  sl: ['„', '“'],
  hr: ['„', '“'],
  pl: ['„', '”'],
  ro: ['„', '”'],
  hu: ['„', '”'],
  fr: ['«', '»'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  ar: ['«', '»'],
  en: ['“', '”'],
}

/** Opening and closing quotation mark; null where a language has none of its own here. */
export const quotesOf = (language: string): Pair | null => quotes[language.split('-')[0] ?? ''] ?? null

/** `1) first`: a bracket that closes a mark of a list. */
const listMark = /(?:^|\n)\s*[\p{L}\p{N}]{1,3}$/u

const unbalanced = (
  text: string,
  [open, close]: Pair,
): { index: number; side: 'unopened' | 'unclosed' } | undefined => {
  const opened: number[] = []
  for (let index = 0; index < text.length; index++) {
    if (text[index] === open) opened.push(index)
    else if (text[index] === close && opened.pop() === undefined && !listMark.test(text.slice(0, index)))
      return { index, side: 'unopened' }
  }
  const last = opened.at(-1)
  return last === undefined ? undefined : { index: last, side: 'unclosed' }
}

const pairsOf = (language: string): readonly Pair[] => {
  const own = quotesOf(language)
  return own ? [...brackets, own] : brackets
}

/** Brackets and quotation marks come in twos. */
export const balance = perForm('balance', ({ own, source }, { language, text }) => {
  const found = pairsOf(language).flatMap((pair): Found[] => {
    if (!own.prose.includes(pair[0]) && !own.prose.includes(pair[1])) return []
    const wrong = unbalanced(own.prose, pair)
    if (!wrong) return []
    const sourcePair = brackets.includes(pair) ? pair : (quotesOf(text.source?.language ?? '') ?? pair)
    if (source && unbalanced(source.prose, sourcePair)?.side === wrong.side) return []
    const mark = own.prose[wrong.index] ?? ''
    return [{ problem: `balance.${wrong.side}`, at: span(wrong.index, wrong.index + 1), params: { mark } }]
  })
  const straight = [...own.prose.matchAll(/"/g)]
  const last = straight.at(-1)
  if (last && straight.length % 2 === 1 && (source?.prose.split('"').length ?? 1) % 2 === 1)
    return [...found, { problem: 'balance.unclosed', at: span(last.index, last.index + 1), params: { mark: '"' } }]
  return found
})
