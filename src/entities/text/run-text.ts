import { createInstance, type TOptions } from 'i18next'
import type { Forms } from '@/domain/translations/forms'

/** Texts of a language as i18next takes them: namespace, then key with its suffix. */
export type LanguageTexts = Readonly<Record<string, Readonly<Record<string, string>>>>

export type TextRun = {
  text: string
  /** Where the text came from: another language than the one asked for when that one has none. */
  language: string
  /** With its suffixes. */
  key: string
  namespace: string
  /** No language has it: what is shown is the key. */
  isMissing: boolean
}

export type Values = Readonly<Record<string, unknown>>
type Plain = (key: string, options: TOptions) => unknown
type Detailed = (
  key: string,
  options: TOptions,
) => {
  exactUsedKey: string
  usedLng: string
  usedNS: string
}

/** The keys i18next looks for, of a text's forms. */
export const physicalTexts = (base: string, forms: Forms): Record<string, string> =>
  Object.fromEntries(Object.entries(forms).map(([form, text]) => [form ? `${base}_${form}` : base, text]))

/**
 * The running portal's own look-up over the texts at hand: an instance of i18next itself, set up as the portal sets up
 * its own, so that fallbacks, plurals, formats and nested texts are what people will see.
 */
export const textRunner = (
  chain: readonly string[],
  texts: Readonly<Record<string, LanguageTexts>>,
): ((namespace: string, key: string, values: Values) => TextRun) => {
  const instance = createInstance()
  void instance.init({
    lng: chain[0],
    fallbackLng: chain.slice(1),
    load: 'currentOnly',
    initAsync: false,
    resources: Object.fromEntries(
      Object.entries(texts).map(([language, spaces]) => [
        language,
        // i18next writes into what it is given.
        Object.fromEntries(Object.entries(spaces).map(([name, keys]) => [name, { ...keys }])),
      ]),
    ),
    interpolation: { escapeValue: false },
  })
  return (namespace, key, values) => {
    const options: TOptions = { ...values, ns: namespace as never }
    // Apart, because nested texts inherit every option: asked for together with details they would be objects.
    const text = (instance.t as unknown as Plain)(key, options)
    const found = (instance.t as unknown as Detailed)(key, { ...options, returnDetails: true })
    return {
      text: String(text),
      language: found.usedLng,
      key: found.exactUsedKey,
      namespace: found.usedNS,
      isMissing: !(instance.exists as unknown as (key: string, options: TOptions) => boolean)(key, options),
    }
  }
}
