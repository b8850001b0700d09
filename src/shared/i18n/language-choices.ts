import { useTranslation } from 'react-i18next'
import { type Locale, locales } from '@/domain/locales'
import { addedLanguage, fallbackOf, keptTexts } from './kept-texts'

const isLocale = (code: string): code is Locale => (locales as readonly string[]).includes(code)

/** What is asked of the backend for somebody who reads the portal in this language: mails follow its fallback. */
export const languageWish = (code: string): { locale: Locale; language: string | null } =>
  isLocale(code)
    ? { locale: code, language: null }
    : { locale: fallbackOf(code).find(isLocale) ?? 'en', language: code }

/** The code of the language somebody reads the portal in. */
export const languageRead = ({ locale, language }: { locale: Locale; language: string | null }): string =>
  language ?? locale

/** Languages shipped and those published since, each under its name, to choose one for somebody. */
export const useLanguageChoices = () => {
  const { t } = useTranslation('common')
  const nameOf = (code: string): string =>
    isLocale(code) ? t(`language.${code}`) : (addedLanguage(code)?.nativeName ?? code)
  return {
    nameOf,
    /** `own`: what is chosen already stays a choice, also when it was put away since. */
    choices: (own: string) =>
      [...new Set([...locales, ...keptTexts().languages.map(({ code }) => code), own])].map((value) => ({
        value,
        label: nameOf(value),
      })),
  }
}
