import { Outlet, useMatches } from '@tanstack/react-router'
import { type ReactElement, useLayoutEffect } from 'react'
import { ActingSlot } from '@/features/session/acting/ActingSlot'
import { useMessage } from '@/shared/i18n/use-message'
import { documentTitle } from '@/shared/lib/document-title'
import { Announcer } from '@/shared/ui/Announcer'
import { MissingParts } from '@/shared/ui/MissingParts'
import { ToastHost } from '@/shared/ui/ToastHost'
import { OfflineBanner } from './OfflineBanner'

/** Around every page: window title, connection, toasts and the voice for screen readers. */
export function RootLayout(): ReactElement {
  const { message } = useMessage()
  const titleKey = useMatches({ select: (matches) => matches.at(-1)?.staticData?.title })
  const title = titleKey && message(titleKey)
  // Before the effects of the page, so that a record's own title has the last word.
  useLayoutEffect(() => {
    if (title) document.title = documentTitle(title)
  }, [title])
  return (
    <>
      <OfflineBanner />
      <ActingSlot />
      <Outlet />
      <MissingParts />
      <ToastHost />
      <Announcer />
    </>
  )
}
