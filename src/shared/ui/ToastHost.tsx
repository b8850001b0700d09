import { lazy, Suspense } from 'react'
import { useToasts } from '@/shared/lib/notify'

const ToastList = lazy(() => import('./ToastList').then((m) => ({ default: m.ToastList })))

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
