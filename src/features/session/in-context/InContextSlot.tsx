import { lazy, Suspense } from 'react'

const InContextSwitch = lazy(() => import('./InContextSwitch').then((m) => ({ default: m.InContextSwitch })))

/** Translating on the page, for those who may write texts. For everybody else there is nothing of it. */
export function InContextSlot({ may }: { may: boolean }) {
  return <Suspense>{may && <InContextSwitch />}</Suspense>
}
