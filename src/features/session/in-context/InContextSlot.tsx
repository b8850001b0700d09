import { Suspense } from 'react'
import { lazyPart } from '@/shared/lib/lazy-part'

const InContextSwitch = lazyPart(() => import('./InContextSwitch').then(({ InContextSwitch }) => InContextSwitch))

/** Translating on the page, for those who may write texts. For everybody else there is nothing of it. */
export function InContextSlot({ may }: { may: boolean }) {
  return <Suspense>{may && <InContextSwitch />}</Suspense>
}
