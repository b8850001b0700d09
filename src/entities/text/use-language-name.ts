import { useFormat } from '@/shared/i18n/use-format'
import { capitalized } from '@/shared/i18n/capitalized'

/** What a language is called in the language of the page: "cs" is "Czech". */
export const useLanguageName = (): ((code: string) => string) => {
  const { locale } = useFormat()
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'language' })
  return (code) => {
    try {
      return capitalized(names.of(code) ?? code, locale)
    } catch {
      return code
    }
  }
}
