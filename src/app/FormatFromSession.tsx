import { useDirection } from '@mantine/core'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useOptionalSession } from '@/features/session/use-session'
import { createFormat, directionOf } from '@/shared/i18n/format'
import { addedLanguage } from '@/shared/i18n/kept-texts'
import { FormatContext } from '@/shared/i18n/use-format'
import { isPseudo } from './first-locale'

const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** The backend's clock, from what it said the time was when the session arrived. */
const clockLike = (serverNow: string | undefined): (() => number) => {
  const offset = serverNow ? Date.parse(serverNow) - Date.now() : 0
  return () => Date.now() + offset
}

/** Language from the person over the device, zone from the person over the browser, "now" from the backend's clock. */
export function FormatFromSession({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation('common')
  const { setDirection } = useDirection()
  const session = useOptionalSession()
  const locale = i18n.language
  const language = session?.user.language
  // Known as soon as the device has heard which languages there are.
  const wished = language && addedLanguage(language) ? language : session?.user.locale
  const timeZone = session?.user.timeZone ?? browserZone()
  const serverNow = session?.now

  const followed = useRef<string>(undefined)
  useEffect(() => {
    // Each wish once: with every change of the language there is another `i18n`, and the person may have chosen since.
    if (followed.current === wished) return
    followed.current = wished
    // Changing to the same language is announced as well, and everything with a text would be drawn a second time.
    // The pseudo-locale is nobody's wish: it is looked at signed in as well.
    if (wished && wished !== i18n.language && !isPseudo(i18n.language)) void i18n.changeLanguage(wished)
  }, [wished, i18n])
  useEffect(() => setDirection(directionOf(locale)), [locale, setDirection])

  const format = useMemo(
    () => createFormat({ locale, timeZone, now: clockLike(serverNow) }),
    [locale, timeZone, serverNow],
  )
  return <FormatContext value={format}>{children}</FormatContext>
}
