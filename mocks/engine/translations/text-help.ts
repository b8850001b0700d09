import type { TextKeyId } from '@/domain/ids'
import type { Form, Forms } from '@/domain/translations/forms'
import { adapted, createMemory, type Memory } from '@/domain/translations/similarity'
import { isEmptyText, sourceLanguage } from '@/domain/translations/text-states'
import type { GlossaryTermRow } from '@mocks/store/rows/texts'
import type { TextCatalogue } from './catalogue/catalogue'
import { isDeleted } from './catalogue/key-list'
import type { TextRecord } from './text-record'

export type Suggestion = {
  keyId: TextKeyId
  namespace: string
  base: string
  source: Forms
  forms: Forms
  percent: number
}

const memories = new WeakMap<TextCatalogue, Memory<number>>()
const mainOf = (forms: Forms): string => forms[''] ?? forms.other ?? Object.values(forms)[0] ?? ''

/** Sources of all keys, by their likeness. Made once for a catalogue: sources change seldom. */
const memoryOf = (catalogue: TextCatalogue): Memory<number> => {
  const made =
    memories.get(catalogue) ??
    createMemory(
      [...catalogue.keys.keys()].filter((place) => !isDeleted(catalogue.keys[place]?.row)),
      (place) => mainOf(catalogue.source.now(place).forms),
    )
  memories.set(catalogue, made)
  return made
}

/** Translations of like sources, the likest first, with the placeholders of this text in them. */
export function suggestions(
  catalogue: TextCatalogue,
  { place, language, source }: Pick<TextRecord, 'place' | 'language' | 'source'>,
  { least = 0.6, most = 5 }: { least?: number; most?: number } = {},
): Suggestion[] {
  const column = catalogue.column(language)
  const text = mainOf(source.forms)
  if (!column || language === sourceLanguage || text === '') return []
  const skip = (other: number): boolean => {
    const { state, row } = column.now(other)
    return other === place || state === 'untranslated' || state === 'hidden' || row?.translatedFrom != null
  }
  return memoryOf(catalogue)
    .find(text, { least, most, skip })
    .flatMap(({ item, likeness }): Suggestion[] => {
      const key = catalogue.keys[item]
      if (!key) return []
      const remembered = catalogue.source.now(item).forms
      const forms = adaptedForms(column.now(item).forms, remembered, source.forms)
      return [
        {
          keyId: key.id,
          namespace: key.namespace,
          base: key.base,
          source: remembered,
          forms,
          percent: Math.round(likeness * 100),
        },
      ]
    })
}

/** As many like texts as are looked at to offer a few wordings. */
const mostAlike = 60

/** Each wording once, with how many texts have it: the same word stands in many places. */
export function wordingsLike(
  catalogue: TextCatalogue,
  record: Pick<TextRecord, 'place' | 'language' | 'source'>,
): (Suggestion & { texts: number })[] {
  const groups = new Map<string, Suggestion & { texts: number }>()
  for (const suggestion of suggestions(catalogue, record, { most: mostAlike })) {
    const wording = mainOf(suggestion.forms)
    const first = groups.get(wording)
    groups.set(wording, first ? { ...first, texts: first.texts + 1 } : { ...suggestion, texts: 1 })
  }
  return [...groups.values()].slice(0, 5)
}

const adaptedForms = (translation: Forms, remembered: Forms, source: Forms): Forms => {
  const forms: { [F in Form]?: string } = {}
  for (const [form, text] of Object.entries(translation) as [Form, string][])
    forms[form] = adapted(text, remembered[form] ?? mainOf(remembered), source[form] ?? mainOf(source)).text
  return forms
}

/** What other languages say. */
export const otherLanguages = (catalogue: TextCatalogue, { place, language }: Pick<TextRecord, 'place' | 'language'>) =>
  catalogue.languages.flatMap(({ code }): { language: string; forms: Forms }[] => {
    const forms = catalogue.column(code)?.now(place).forms ?? {}
    return code === language || code === sourceLanguage || isEmptyText(forms) ? [] : [{ language: code, forms }]
  })

/** Terms of the glossary that the source has, whole words only. */
export const termsIn = (catalogue: TextCatalogue, { source }: Pick<TextRecord, 'source'>): GlossaryTermRow[] =>
  catalogue.parts.glossary.filter(({ term, isCaseSensitive }) =>
    Object.values(source.forms).some((text) => hasWord(text, term, isCaseSensitive)),
  )

const hasWord = (text: string, term: string, isCaseSensitive: boolean): boolean => {
  const [within, word] = isCaseSensitive ? [text, term] : [text.toLowerCase(), term.toLowerCase()]
  // An ending makes no other word of it: `orders` has `order`.
  for (let at = within.indexOf(word); at >= 0; at = within.indexOf(word, at + 1))
    if (!/[\p{L}\p{N}]$/u.test(within.slice(0, at)) && !/^\p{L}{3}/u.test(within.slice(at + word.length))) return true
  return false
}
