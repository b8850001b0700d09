import { lazy, Suspense, useEffect, useState } from 'react'
import { onSessionLost, type SessionLoss } from '@/api/credentials'
import { useOptionalSession } from './use-session'

const SessionDialog = lazy(() => import('./SessionDialog').then((m) => ({ default: m.SessionDialog })))

/** Shows the dialog when any call learns that the session has ended, or is another's, while a page is open. */
export function SessionWatch() {
  const session = useOptionalSession()
  const [lost, setLost] = useState<SessionLoss>()
  useEffect(() => onSessionLost(setLost), [])
  if (!lost || !session) return null
  return (
    <Suspense>
      <SessionDialog why={lost} session={session} onDone={() => setLost(undefined)} />
    </Suspense>
  )
}
