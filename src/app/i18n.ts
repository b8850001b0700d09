import i18next, { type BackendModule, type i18n, type ResourceKey } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { firstNamespaces, languages } from 'virtual:locale-files'
import { setRequestLocale } from '@/api/credentials'
import { directionOf } from '@/shared/i18n/format'
import { firstLocale, pseudoLocale, supportedLocales } from './first-locale'

const read = async (locale: string, namespace: string): Promise<ResourceKey> => {
  const pseudo = import.meta.env.DEV && locale === pseudoLocale
  const readFile = await languages[pseudo ? 'en' : locale]?.()
  const texts = await readFile?.(namespace)
  if (texts === undefined) throw new Error(`No texts for ${locale}/${namespace}`)
  return pseudo ? (await import('./pseudo-locale')).pseudoTexts(texts as never) : texts
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
  setRequestLocale(locale === pseudoLocale ? 'en' : locale)
}

/** What the first lists do without: it comes once they are drawn, or with what needs it before. */
export const laterNamespaces = ['problems'] as const

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
      fallbackLng: 'en',
      supportedLngs: [...supportedLocales],
      load: 'currentOnly',
      // They come in one file: asked for later, those of the first page would make it wait for what is already there.
      ns: [...firstNamespaces],
      defaultNS: 'common',
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    })
  applyToDocument(locale)
  return i18next
}
