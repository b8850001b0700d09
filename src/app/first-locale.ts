import { locales, pseudoLocales } from '@/domain/locales'
import { chosenLocale } from '@/shared/i18n/chosen-locale'
import { keptTexts } from '@/shared/i18n/kept-texts'

/** Tools of those who build and test. The built portal does not know them. */
const pseudo: readonly string[] = import.meta.env.MODE === 'production' ? [] : pseudoLocales

export const isPseudo = (locale: string): boolean => pseudo.includes(locale)

const supported = (): string[] => [...locales, ...keptTexts().languages.map(({ code }) => code), ...pseudo]

/** What the person chose before, else the first language of the browser that there is a version for. */
export const firstLocale = (): string => {
  const wished = [chosenLocale.get() ?? '', ...navigator.languages]
  const there = supported()
  const exact = wished.find((locale) => there.includes(locale))
  const near = wished.map((locale) => locale.split('-')[0] ?? '').find((locale) => there.includes(locale))
  return exact ?? near ?? 'en'
}
