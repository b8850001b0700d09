import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { type Locale, updatePreferences } from '@/contract/session'
import { locales } from '@/domain/locales'
import { chosenLocale } from '@/shared/i18n/chosen-locale'
import { addedLanguage, keptTexts } from '@/shared/i18n/kept-texts'
import { notify } from '@/shared/lib/notify'
import { rememberSession } from './session.queries'
import { useOptionalSession } from './use-session'

const isLocale = (locale: string): locale is Locale => (locales as readonly string[]).includes(locale)

/** The language of the page and how to change it: remembered on the device, and with the person when one is signed in. */
export const useLocale = () => {
  const { i18n } = useTranslation('common')
  const client = useQueryClient()
  const session = useOptionalSession()

  const choose = async (locale: string): Promise<void> => {
    chosenLocale.set(locale)
    await i18n.changeLanguage(locale)
    // Names in data came in the language they were asked for in: what is not shown is asked for anew when it is.
    client.removeQueries({ type: 'inactive', predicate: ({ queryKey }) => queryKey[1] !== 'session' })
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== 'session' })
    // The language is that of whoever reads, and not of the person whose account it is.
    const added = addedLanguage(locale)
    if (!session || session.impersonation || (!added && !isLocale(locale))) return
    try {
      const wish = isLocale(locale) ? { locale, language: null } : { language: locale }
      const reply = await call(updatePreferences, { body: wish })
      rememberSession(client, reply.session)
    } catch {
      // The page is in the new language already; only other devices will not know of it.
      await i18n.loadNamespaces('problems')
      notify({ title: i18n.t('problems:generic.title'), tone: 'bad' })
    }
  }
  return { locale: i18n.language, choose, choices: [...locales, ...keptTexts().languages.map(({ code }) => code)] }
}
