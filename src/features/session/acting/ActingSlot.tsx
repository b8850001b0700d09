import { lazy, Suspense } from 'react'
import { useOptionalSession } from '../use-session'
import { isActingOver } from './change-person'

const ActingBar = lazy(() => import('./ActingBar').then((m) => ({ default: m.ActingBar })))
const ActingOver = lazy(() => import('./ActingOver').then((m) => ({ default: m.ActingOver })))

/** Above every page while an administrator is logged in as somebody else; and once after it ended by itself. */
export function ActingSlot() {
  const session = useOptionalSession()
  return (
    <Suspense>
      {session?.impersonation && <ActingBar session={session} acting={session.impersonation} />}
      {session && !session.impersonation && isActingOver() && <ActingOver />}
    </Suspense>
  )
}
