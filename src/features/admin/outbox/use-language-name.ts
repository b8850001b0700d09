import { useTranslation } from 'react-i18next'
import { locales } from '@/domain/locales'

/** The name of a language version; the code of one the portal no longer has. */
export const useLanguageName = () => {
  const { t } = useTranslation('outbox')
  return (code: string): string => {
    const known = locales.find((locale) => locale === code)
    return known ? t(`language.${known}`) : code
  }
}
