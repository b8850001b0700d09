import { isRightToLeft } from './spaces'
import type { Edit } from './finding'
import { held } from './prepared'
import { type Found, nothing, perForm, span } from './rule'

type Forms = { readonly formal: RegExp; readonly informal: RegExp }

/** Words that show how people are spoken to. Only whole words, and none that mean something else as well. */
const addressed: Readonly<Record<string, Forms>> = {
  de: {
    // `sie` and `ihr` are other people; large in the middle of a sentence they are the reader.
    formal: /(?<=[\p{L}\p{Nd},;–)\uFFFC][ \u00A0])(?:Sie|Ihnen|Ihr|Ihre|Ihren|Ihrem|Ihrer|Ihres)(?!\p{L})/u,
    informal: /(?<!\p{L})(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e|en|em|er|es)?|[Ee]uch|[Ee]uer|[Ee]ure[nmrs]?)(?!\p{L})/u,
  },
  pl: {
    formal: /(?<!\p{L})(?:Pan|Pana|Panu|Panem|Pani|Panią|Państwo|Państwa|Państwu|Państwem)(?!\p{L})/u,
    informal:
      /(?<!\p{L})(?:[Tt]y|[Cc]iebie|[Cc]ię|[Tt]obie|[Tt]obą|[Tt]wój|[Tt]woja|[Tt]woje|[Tt]woją|[Tt]wojego|[Tt]wojej|[Tt]wojemu|[Tt]woim|[Tt]woich|[Tt]woimi)(?!\p{L})/u,
  },
  fr: {
    formal: /(?<!\p{L})(?:[Vv]ous|[Vv]otre|[Vv]os)(?!\p{L})/u,
    informal: /(?<!\p{L})(?:[Tt]u|[Tt]oi|[Tt]es|[Tt]on|[Tt]a)(?!\p{L})/u,
  },
  es: {
    formal: /(?<!\p{L})(?:[Uu]sted|[Uu]stedes)(?!\p{L})/u,
    informal: /(?<!\p{L})(?:[Tt]ú|[Tt]us|[Cc]ontigo)(?!\p{L})/u,
  },
  it: {
    formal: /(?<=[\p{L},] )(?:Lei|Suo|Sua|Suoi)(?!\p{L})/u,
    informal: /(?<!\p{L})(?:[Tt]u|[Tt]uo|[Tt]ua|[Tt]uoi)(?!\p{L})/u,
  },
}

/** Whether the checks can tell in a language how people are spoken to. */
export const hasFormsOfAddress = (language: string): boolean => (language.split('-')[0] ?? '') in addressed

/** One way of speaking to people, the one the language has settled on. */
export const address = perForm('address', ({ own }, { language, settings }) => {
  const words = addressed[language.split('-')[0] ?? '']
  if (!words) return nothing
  const [formal, informal] = [words.formal.exec(own.prose), words.informal.exec(own.prose)]
  const found = (problem: Found['problem'], match: RegExpExecArray): Found[] => [
    { problem, at: span(match.index, match.index + match[0].length), params: { word: match[0] } },
  ]
  if (settings.address === 'formal' && informal) return found('address.informal', informal)
  if (settings.address === 'informal' && formal) return found('address.formal', formal)
  return formal && informal ? found('address.mixed', informal) : nothing
})

type Script = 'Latin' | 'Cyrillic' | 'Greek' | 'Arabic' | 'Hebrew' | 'Han' | 'Thai' | 'Devanagari' | 'Hangul'
const scripts: Readonly<Record<Script, RegExp>> = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  Arabic: /\p{Script=Arabic}/u,
  Hebrew: /\p{Script=Hebrew}/u,
  Han: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Thai: /\p{Script=Thai}/u,
  Devanagari: /\p{Script=Devanagari}/u,
  Hangul: /\p{Script=Hangul}/u,
}
const scriptNames = Object.keys(scripts) as Script[]

const languageScripts: Readonly<Record<string, Script>> = {
  ru: 'Cyrillic',
  uk: 'Cyrillic',
  be: 'Cyrillic',
  bg: 'Cyrillic',
  mk: 'Cyrillic',
  kk: 'Cyrillic',
  sr: 'Cyrillic',
  el: 'Greek',
  ar: 'Arabic',
  fa: 'Arabic',
  ur: 'Arabic',
  ps: 'Arabic',
  he: 'Hebrew',
  yi: 'Hebrew',
  ja: 'Han',
  zh: 'Han',
  ko: 'Hangul',
  th: 'Thai',
  hi: 'Devanagari',
  mr: 'Devanagari',
  ne: 'Devanagari',
}
const written: Readonly<Record<string, Script>> = { Latn: 'Latin', Cyrl: 'Cyrillic', Arab: 'Arabic', Hebr: 'Hebrew' }

const scriptOf = (language: string): Script =>
  written[language.split('-')[1] ?? ''] ?? languageScripts[language.split('-')[0] ?? ''] ?? 'Latin'

const word = /[\p{L}\p{M}]+/gu
/** Letters of these look alike: `а` and `a` are two letters to a search. */
const alike: readonly Script[] = ['Latin', 'Cyrillic', 'Greek']
const plainLatin = /^[\p{Script=Latin}\p{M}]*$/u

const leastLetters = 12
const leastProse = 40
/** Of the portal's own texts, three in five thousand are taken for another language this surely. */
const sureEnough = 0.5

/** The wrong language, the wrong script, or letters of two scripts in one word. */
export const language = perForm('language', ({ own, source }, run) => {
  const found: Found[] = []
  const wanted = scriptOf(run.language)
  const words = [...own.prose.matchAll(word)]
  const isPlain = wanted === 'Latin' && words.every(([text]) => plainLatin.test(text))
  if (!isPlain) {
    for (const match of words) {
      const used = alike.filter((script) => scripts[script].test(match[0]))
      const at = span(match.index, match.index + match[0].length)
      if (used.length > 1) found.push({ problem: 'language.mixedScripts', at, params: { word: match[0] } })
    }
    const letters = words.map(([text]) => text).join('')
    const inScript = [...letters].filter((letter) => scripts[wanted].test(letter)).length
    const isCopied = source !== null && own.text === source.text
    if (!isCopied && letters.length >= leastLetters && inScript < letters.length / 5) {
      const script = scriptNames.find((name) => scripts[name].test(letters)) ?? 'Latin'
      found.push({ problem: 'language.wrongScript', params: { script } })
    }
  }
  const plain = own.prose.replaceAll(held, ' ').trim()
  if (found.length > 0 || !run.world.detect || plain.length < leastProse) return found
  const detected = run.world.detect(plain, run.language)
  const isOther = detected && detected.language.split('-')[0] !== run.language.split('-')[0]
  return isOther && detected.accuracy >= sureEnough
    ? [{ problem: 'language.wrongLanguage', params: { language: detected.language } }]
    : found
})

/** What takes its direction from its neighbours: blanks, dashes, brackets, slashes. */
const neutral = /^[\s\p{P}\p{S}]*$/u
const wrapped = (text: string, start: number, end: number): boolean =>
  /[\u2066-\u2068]$/.test(text.slice(0, start)) && text[end] === '\u2069'

/**
 * In a text from right to left two values from left to right with nothing but a dash between them change places. Values
 * that stand alone between words are shown right by every browser.
 */
export const isolation = perForm('isolation', ({ form, own }, run) => {
  if (!isRightToLeft(run.language) || own.variables.length === 0) return nothing
  const outer = own.tokens.filter((token) => token.kind === 'variable')
  const loose = outer.filter(({ start, end }) => !wrapped(own.text, start, end))
  const risky = loose.filter((variable) =>
    outer.some((other) => {
      if (other === variable) return false
      const [left, right] = other.start < variable.start ? [other, variable] : [variable, other]
      const between = own.text.slice(left.end, right.start)
      return between !== '' && neutral.test(between) && !/[\u2066-\u2069]/.test(between)
    }),
  )
  const first = risky[0]
  if (!first) return nothing
  const edits = risky.flatMap(({ start, end }): Edit[] => [
    { form, start, end: start, text: '\u2068' },
    { form, start: end, end, text: '\u2069' },
  ])
  return [
    {
      problem: 'isolation.placeholder',
      at: span(first.start, first.end),
      params: { names: risky.map(({ name }) => name) },
      fixes: [{ kind: 'edits', edits }],
    },
  ]
})
