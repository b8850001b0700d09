import { Suspense } from 'react'
import { lazyPart } from '@/shared/lib/lazy-part'
import { useOptionalSession } from '../use-session'
import { isActingOver } from './change-person'

const ActingBar = lazyPart(() => import('./ActingBar').then(({ ActingBar }) => ActingBar))
const ActingOver = lazyPart(() => import('./ActingOver').then(({ ActingOver }) => ActingOver))

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
