import { useBlocker } from '@tanstack/react-router'
import { Suspense, useEffect, useState } from 'react'
import { lazyPart } from '@/shared/lib/lazy-part'
import { isLetGo, watchTyped } from './leaving'

const LeaveDialog = lazyPart(() => import('./LeaveDialog').then(({ LeaveDialog }) => LeaveDialog))

type Place = { pathname: string; search: Readonly<Record<string, unknown>> }
const recordAt = ({ pathname, search }: Place, record = ''): string => `${pathname} ${String(search[record])}`

/** Asks before something typed is left behind, by a link, by the back button, by closing the window or by signing out. */
export function DirtyGuard({ isDirty, record }: { isDirty: () => boolean; record?: string }) {
  const [asked, setAsked] = useState<{ go: () => void }>()
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty() && recordAt(current, record) !== recordAt(next, record),
    enableBeforeUnload: () => !isLetGo() && isDirty(),
    withResolver: true,
  })
  useEffect(() => watchTyped({ isDirty, ask: (go) => setAsked({ go }) }))
  const isBlocked = blocker.status === 'blocked'
  if (!isBlocked && !asked) return null
  const stay = (): void => {
    setAsked(undefined)
    if (isBlocked) blocker.reset()
  }
  const leave = (): void => {
    setAsked(undefined)
    if (isBlocked) blocker.proceed()
    else asked?.go()
  }
  return (
    <Suspense>
      <LeaveDialog onStay={stay} onLeave={leave} />
    </Suspense>
  )
}
