import { locales } from '@/domain/locales'
import { chosenLocale } from '@/shared/i18n/chosen-locale'

/** English with accents and 40 % longer: in development only. */
export const pseudoLocale = 'en-XA'

export const supportedLocales: readonly string[] = import.meta.env.DEV ? [...locales, pseudoLocale] : locales

/** What the person chose before, else the first language of the browser that there is a version for. */
export const firstLocale = (): string => {
  const wished = [chosenLocale.get() ?? '', ...navigator.languages]
  const exact = wished.find((locale) => supportedLocales.includes(locale))
  const near = wished.map((locale) => locale.split('-')[0] ?? '').find((locale) => supportedLocales.includes(locale))
  return exact ?? near ?? 'en'
}
