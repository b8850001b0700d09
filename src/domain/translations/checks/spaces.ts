import type { Form } from '../forms'
import type { Edit } from './finding'
import { type Found, nothing, perForm, replacing, span } from './rule'

const leading = /^[ \u00A0\u202F\t]+/
const trailing = /[ \u00A0\u202F\t]+$/
const double = /(?<=\S)[ \u00A0\u202F]{2,}(?=\S)/g
const rightToLeft = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb', 'ku-Arab', 'pa-Arab'])
/** Scripts whose letters are joined and parted by characters without width. */
const joined = /^(?:ar|fa|ur|ps|sd|ug|ku|ckb|hi|bn|mr|ne|ta|te|kn|ml|gu|pa|si|my|km|lo|th)(?:-|$)/

/** Whether a language is written from right to left, by its code with or without a region. */
export const isRightToLeft = (language: string): boolean =>
  rightToLeft.has(language) || rightToLeft.has(language.split('-')[0] ?? '')

const isControl = (code: number): boolean =>
  (code < 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) || (code >= 0x7f && code <= 0x9f)
const isJoiner = (code: number): boolean => code === 0x200c || code === 0x200d
const isInvisible = (code: number): boolean => code === 0x200b || code === 0x2060 || code === 0xfeff || code === 0x180e
const isBidi = (code: number): boolean =>
  (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || isMark(code)
const isMark = (code: number): boolean => code === 0x200e || code === 0x200f || code === 0x061c
const isOverride = (code: number): boolean => code >= 0x202a && code <= 0x202e

const named = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`

/** Isolates that are not closed, or closed without being opened. */
const areIsolatesOpen = (text: string): boolean => {
  let depth = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    if (code >= 0x2066 && code <= 0x2068) depth++
    if (code === 0x2069 && --depth < 0) return true
  }
  return depth !== 0
}

const unseen = /[\p{Cc}\p{Cf}]/u

const hidden = (form: Form, text: string, source: string | null, language: string): Found[] => {
  if (!unseen.test(text)) return []
  const places = new Map<number, Edit[]>()
  const isolatesOpen = areIsolatesOpen(text)
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const allowsBidi = isRightToLeft(language) && !isOverride(code) && (isMark(code) || !isolatesOpen)
    const isWrong =
      isControl(code) ||
      isInvisible(code) ||
      (isJoiner(code) && !joined.test(language) && !/\p{Extended_Pictographic}/u.test(text)) ||
      (isBidi(code) && !allowsBidi && !source?.includes(String.fromCharCode(code)))
    if (wrongTab(text, index, source) || isWrong)
      places.set(code, [
        ...(places.get(code) ?? []),
        { form, start: index, end: index + 1, text: code === 9 ? ' ' : '' },
      ])
  }
  return [...places].map(([code, edits]): Found => {
    const first = edits[0]?.start ?? 0
    const problem = code === 9 ? 'tab' : isControl(code) ? 'control' : isBidi(code) ? 'bidi' : 'invisible'
    return {
      problem: `spaces.${problem}`,
      at: span(first, first + 1),
      params: { character: named(code), times: edits.length },
      fixes: [{ kind: 'edits', edits }],
    }
  })
}

const wrongTab = (text: string, index: number, source: string | null): boolean =>
  text[index] === '\t' && !source?.includes('\t') && index > 0 && index < text.length - 1

/** Blanks at the ends as the source has them, single ones between words, and nothing that cannot be seen. */
export const spaces = perForm('spaces', ({ form, own, source }, { language }) => {
  const { text, masked } = own
  if (text.trim() === '') return nothing
  const found: Found[] = []
  const [start, end] = [leading.exec(text)?.[0] ?? '', trailing.exec(text)?.[0] ?? '']
  const sourceStart = source && leading.exec(source.text)?.[0]
  const sourceEnd = source && trailing.exec(source.text)?.[0]
  const last = text.length
  if (start !== '' && !sourceStart)
    found.push({ problem: 'spaces.leading', at: span(0, start.length), fixes: [replacing(form, 0, start.length, '')] })
  if (end !== '' && !sourceEnd) {
    const fixes = [replacing(form, last - end.length, last, '')]
    found.push({ problem: 'spaces.trailing', at: span(last - end.length, last), fixes })
  }
  if (start === '' && sourceStart)
    found.push({ problem: 'spaces.leadingMissing', at: span(0, 0), fixes: [replacing(form, 0, 0, sourceStart)] })
  if (end === '' && sourceEnd)
    found.push({
      problem: 'spaces.trailingMissing',
      at: span(last, last),
      fixes: [replacing(form, last, last, sourceEnd)],
    })
  const doubled = source && /\S {2,}\S/.test(source.text) ? [] : [...masked.matchAll(double)]
  const edits = doubled.map(({ index, 0: blank }): Edit => {
    const kept = blank.includes('\u00A0') ? '\u00A0' : blank.includes('\u202F') ? '\u202F' : ' '
    return { form, start: index, end: index + blank.length, text: kept }
  })
  const first = edits[0]
  if (first)
    found.push({ problem: 'spaces.double', at: span(first.start, first.end), fixes: [{ kind: 'edits', edits }] })
  return [...found, ...hidden(form, text, source?.text ?? null, language)]
})

const newlinesOf = (text: string): number => text.split('\n').length - 1

/** Lines as the source has them: mails and letters are laid out by them. */
export const newlines = perForm('newlines', ({ form, own, source }) => {
  if (!source || own.text.trim() === '' || (!own.text.includes('\n') && !source.text.includes('\n'))) return nothing
  const found: Found[] = []
  const [own0, source0] = [/^\n*/.exec(own.text)?.[0] ?? '', /^\n*/.exec(source.text)?.[0] ?? '']
  const [own1, source1] = [/\n*$/.exec(own.text)?.[0] ?? '', /\n*$/.exec(source.text)?.[0] ?? '']
  const last = own.text.length
  if (own0 !== source0)
    found.push({
      problem: 'newlines.leading',
      at: span(0, own0.length),
      params: { wanted: source0.length, present: own0.length },
      fixes: [replacing(form, 0, own0.length, source0)],
    })
  if (own1 !== source1)
    found.push({
      problem: 'newlines.trailing',
      at: span(last - own1.length, last),
      params: { wanted: source1.length, present: own1.length },
      fixes: [replacing(form, last - own1.length, last, source1)],
    })
  const [present, wanted] = [newlinesOf(own.text.trim()), newlinesOf(source.text.trim())]
  if (present < wanted) found.push({ problem: 'newlines.fewer', params: { wanted, present } })
  if (present > wanted) found.push({ problem: 'newlines.more', params: { wanted, present } })
  return found
})
