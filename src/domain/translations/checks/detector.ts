import type { CheckWorld } from './input'

/** A library that tells languages apart: likely ones first, by their short code. */
export type LanguageGuesser = {
  guess(text: string): readonly { readonly lang: string; readonly accuracy: number }[]
  /** Short codes of the languages it has learnt. */
  readonly languages: ReadonlySet<string>
}

/** What it has not learnt it takes for the nearest language it has, so it is asked about texts of known ones only. */
export const detectorOf =
  ({ guess, languages }: LanguageGuesser): NonNullable<CheckWorld['detect']> =>
  (text, language) => {
    if (!languages.has(language.split('-')[0] ?? language)) return null
    const [likely] = guess(text)
    return likely ? { language: likely.lang, accuracy: likely.accuracy } : null
  }
