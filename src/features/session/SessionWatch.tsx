import { Suspense, useEffect, useState } from 'react'
import { onSessionLost, type SessionLoss } from '@/api/credentials'
import type { Session } from '@/contract/session'
import { lazyPart } from '@/shared/lib/lazy-part'
import { useOptionalSession } from './use-session'

const SessionDialog = lazyPart(() => import('./SessionDialog').then(({ SessionDialog }) => SessionDialog))

/** Shows the dialog when any call learns that the session has ended, or is another's, while a page is open. */
export function SessionWatch({ placeFor }: { placeFor: (session: Session) => string }) {
  const session = useOptionalSession()
  const [lost, setLost] = useState<SessionLoss>()
  useEffect(() => onSessionLost(setLost), [])
  if (!lost || !session) return null
  return (
    <Suspense>
      <SessionDialog why={lost} session={session} placeFor={placeFor} onDone={() => setLost(undefined)} />
    </Suspense>
  )
}
