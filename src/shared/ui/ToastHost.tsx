import { Suspense } from 'react'
import { lazyPart } from '@/shared/lib/lazy-part'
import { useToasts } from '@/shared/lib/notify'

const ToastList = lazyPart(() => import('./ToastList').then(({ ToastList }) => ToastList), { quiet: true })

/** Where toasts appear; their script comes with the first one. */
export function ToastHost() {
  const any = useToasts(({ toasts }) => toasts.length > 0)
  if (!any) return null
  return (
    <Suspense>
      <ToastList />
    </Suspense>
  )
}
