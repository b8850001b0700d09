import { useFormat } from '@/shared/i18n/use-format'
import { capitalized } from '@/shared/i18n/capitalized'

type Named = string | { readonly code: string; readonly nativeName: string }

const made = new Map<string, Intl.DisplayNames>()
const namesIn = (locale: string): Intl.DisplayNames => {
  const names = made.get(locale) ?? new Intl.DisplayNames([locale, 'en'], { type: 'language', fallback: 'none' })
  made.set(locale, names)
  return names
}

/**
 * What a language is called in the language of the page: "cs" is "Czech". One that the page has no word for is called
 * as it calls itself.
 */
export const useLanguageName = (): ((language: Named) => string) => {
  const { locale } = useFormat()
  const names = namesIn(locale)
  return (language) => {
    const [code, otherwise] = typeof language === 'string' ? [language, language] : [language.code, language.nativeName]
    try {
      return capitalized(names.of(code) ?? otherwise, locale)
    } catch {
      return otherwise
    }
  }
}
