import i18next, { type BackendModule, type i18n, type ResourceKey } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { firstNamespaces } from 'virtual:locale-files'
import { setRequestLocale } from '@/api/credentials'
import { directionOf } from '@/shared/i18n/format'
import { addedLanguage, fallbackOf, keptTexts, requestLanguages, textsChanged } from '@/shared/i18n/kept-texts'
import { firstLocale, isPseudo } from './first-locale'
import { shippedTexts } from './shipped-texts'

const read = async (locale: string, namespace: string): Promise<ResourceKey> => {
  const pseudo = isPseudo(locale)
  const texts = await shippedTexts(pseudo ? 'en' : locale, namespace)
  // Named here as well, so that the built portal has no file for it.
  if (import.meta.env.MODE !== 'production' && pseudo && texts)
    return (await import('./pseudo-locale')).pseudoNamespace(texts as never, locale, namespace)
  if (texts === undefined && !addedLanguage(locale)) throw new Error(`No texts for ${locale}/${namespace}`)
  if (!keptTexts().changed.includes(locale)) return texts ?? {}
  return (await import('./published-texts')).published(locale, namespace, texts ?? {})
}

const lazyFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (locale, namespace, done) => {
    read(locale, namespace).then(
      (texts) => done(null, texts),
      (error: Error) => done(error, null),
    )
  },
}

const applyToDocument = (locale: string): void => {
  document.documentElement.lang = locale
  document.documentElement.dir = directionOf(locale)
  setRequestLocale(isPseudo(locale) ? 'en' : requestLanguages(locale))
}

/** What the first lists do without: it comes once they are drawn, or with what needs it before. */
export const laterNamespaces = ['problems', 'refusals'] as const

/** Starts translation with the texts every page needs; others come with their page. */
export const startI18n = async (locale = firstLocale()): Promise<i18n> => {
  if (i18next.isInitialized) {
    await i18next.changeLanguage(locale)
    return i18next
  }
  i18next.on('languageChanged', applyToDocument)
  await i18next
    .use(lazyFiles)
    .use(initReactI18next)
    .init({
      lng: locale,
      fallbackLng: fallbackOf,
      // Which there are changes while the page is open: whoever chooses a language chooses from those there are.
      supportedLngs: false,
      load: 'currentOnly',
      // They come in one file: asked for later, those of the first page would make it wait for what is already there.
      ns: [...firstNamespaces],
      defaultNS: 'common',
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
      react: { useSuspense: true, bindI18n: `languageChanged ${textsChanged}` },
      saveMissing: true,
      saveMissingTo: 'current',
      missingKeyHandler: (codes, namespace, key, _fallback, _update, options) => {
        // A text that code brings along for the case is not missing.
        if (options?.defaultValue !== undefined) return
        // Before its namespace has come nothing is known of a text; it may have come when the file below has.
        const known = codes.filter((language) => i18next.hasResourceBundle(language, namespace))
        if (known.length === 0) return
        // Whoever is quick is on another page when the rest has come.
        const page = location.pathname
        void import('./missing-texts').then(({ noteMissing }) => noteMissing(page, known, namespace, key))
      },
    })
  applyToDocument(locale)
  return i18next
}
