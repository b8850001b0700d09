import type { Forms } from '../forms'
import type { Finding } from './finding'
import { add, type FoundByBase } from './key-names'
import { prepared } from './prepared'

/** A text with its source, named as the caller names it: by base within a namespace, by id over several. */
type TextBeside = { readonly name: string; readonly forms: Forms; readonly source: Forms }

/** What texts are compared by: words and places of values, no matter how the values are called. */
const sense = (text: string): string => {
  const { variables } = prepared(text)
  let plain = text.trim()
  for (const { raw } of variables) plain = plain.replace(raw, '{}')
  return plain
    .toLowerCase()
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/[.…:]+$/, '')
}

const said = (forms: Forms): string => forms[''] ?? forms.other ?? Object.values(forms)[0] ?? ''

const mostNamed = 5
/** Short texts share words by chance. */
const leastReused = 3

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text)

/** The same source in different words, and different sources in the same words. */
export const checkTogether = (texts: readonly TextBeside[]): FoundByBase => {
  const found: FoundByBase = new Map()
  const bySource = new Map<string, { name: string; own: string; text: string }[]>()
  const byText = new Map<string, { name: string; source: string; text: string }[]>()
  for (const { name, forms, source } of texts) {
    const [text, original] = [said(forms), said(source)]
    const [own, theirs] = [sense(text), sense(original)]
    if (!hasWords(own) || !hasWords(theirs)) continue
    bySource.set(theirs, [...(bySource.get(theirs) ?? []), { name, own, text }])
    byText.set(own, [...(byText.get(own) ?? []), { name, source: theirs, text: original }])
  }
  for (const group of bySource.values()) {
    const wordings = new Set(group.map(({ own }) => own))
    if (wordings.size < 2) continue
    const usual = [...wordings].sort((a, b) => timesOf(group, b) - timesOf(group, a))[0] ?? ''
    for (const { name, own } of group) {
      const others = group.filter((one) => one.own !== own)
      const texts = [...new Set(others.map(({ text }) => text))].slice(0, mostNamed)
      const keys = others.map((other) => other.name).slice(0, mostNamed)
      // The wording most texts have is not the odd one out.
      if (own !== usual || timesOf(group, usual) === timesOf(group, others[0]?.own ?? ''))
        add(found, name, { problem: 'inconsistent.inconsistent', params: { texts, keys } })
    }
  }
  for (const group of byText.values()) {
    if (new Set(group.map(({ source }) => source)).size < leastReused) continue
    for (const { name, source } of group) {
      const others = group.filter((one) => one.source !== source)
      const sources = [...new Set(others.map(({ text }) => text))].slice(0, mostNamed)
      const keys = others.map((other) => other.name).slice(0, mostNamed)
      add(found, name, { problem: 'reused.reused', params: { sources, keys } })
    }
  }
  return found
}

const timesOf = (group: readonly { own: string }[], wording: string): number =>
  group.filter(({ own }) => own === wording).length

const leastLanguages = 3

/**
 * Texts that go wrong in several languages: then the source is hard to understand.
 * @param findings By name of the text, then by language.
 */
export const checkManyProblems = (
  findings: ReadonlyMap<string, ReadonlyMap<string, readonly Finding[]>>,
): FoundByBase => {
  const found: FoundByBase = new Map()
  for (const [name, byLanguage] of findings) {
    const languages = [...byLanguage]
      .filter(([, all]) => all.some(({ severity }) => severity !== 'info'))
      .map(([language]) => language)
    if (languages.length >= leastLanguages)
      add(found, name, { problem: 'manyProblems.languages', params: { languages } })
  }
  return found
}

type KeyUsage = {
  readonly bases: Iterable<string>
  /** Whether code or another text asks for the key. */
  readonly isUsed: (base: string) => boolean
  /** What code asks for and no file has. */
  readonly absent?: Iterable<string>
}

/** Keys that no code asks for, and keys asked for that are not there, by base. */
export const checkUsage = ({ bases, isUsed, absent = [] }: KeyUsage): FoundByBase => {
  const found: FoundByBase = new Map()
  for (const base of bases) if (!isUsed(base)) add(found, base, { problem: 'usage.unused' })
  for (const base of absent) add(found, base, { problem: 'usage.absent', params: { key: base } })
  return found
}
