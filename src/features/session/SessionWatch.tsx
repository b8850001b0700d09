import { lazy, Suspense, useEffect, useState } from 'react'
import { onSessionLost } from '@/api/credentials'
import { useOptionalSession } from './use-session'

const SessionDialog = lazy(() => import('./SessionDialog').then((m) => ({ default: m.SessionDialog })))

/** Shows the dialog when any call learns that the session has ended while a page is open. */
export function SessionWatch() {
  const session = useOptionalSession()
  const [lost, setLost] = useState(false)
  useEffect(() => onSessionLost(() => setLost(true)), [])
  if (!lost || !session) return null
  return (
    <Suspense>
      <SessionDialog session={session} onDone={() => setLost(false)} />
    </Suspense>
  )
}
