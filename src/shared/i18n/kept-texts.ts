import type { AddedLanguage, TextState } from '@/contract/texts'
import { remembered } from '@/shared/lib/persistence'

/** Published texts that differ from those shipped, by namespace and flat key; null: there is none. */
export type TextPatch = Record<string, Record<string, string | null>>

/** What this device knows of the published texts, so that it begins with them the next time. */
export type KeptTexts = TextState & { texts: Record<string, TextPatch> }

/** Told when other texts are published: everything that shows one is drawn anew. */
export const textsChanged = 'textsChanged'

const shipped: KeptTexts = { release: 0, languages: [], changed: [], texts: {} }
const storage = remembered('texts')
const parsed = (raw: string | undefined): KeptTexts => {
  try {
    const texts = JSON.parse(raw ?? '{}') as Partial<KeptTexts>
    return texts.texts && texts.languages && texts.changed ? { ...shipped, ...texts } : shipped
  } catch {
    return shipped
  }
}

/** Read once: what other pages of this browser keep meanwhile is not what this one shows. */
let ours: KeptTexts | undefined

export const keptTexts = (): KeptTexts => (ours ??= parsed(storage.get()))

export const keepTexts = (texts: KeptTexts): void => {
  ours = texts
  if (texts.release === 0 && texts.languages.length === 0) storage.clear()
  else storage.set(JSON.stringify(texts))
}

/** A language version besides those shipped, if this is one. */
export const addedLanguage = (code: string): AddedLanguage | undefined =>
  keptTexts().languages.find((language) => language.code === code)

/** Asked next where a language has no text. */
export const fallbackOf = (code: string): string[] => addedLanguage(code)?.fallback ?? ['en']

/** What is said to the backend: the language, and what it may answer in where it does not know that. */
export const requestLanguages = (code: string): string => {
  const added = addedLanguage(code)
  return added ? [code, ...added.fallback].join(',') : code
}
