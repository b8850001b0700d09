import { lazy, Suspense, useEffect, useState } from 'react'
import { useBrandName } from '@/shared/lib/brand'
import { whenIdle } from '@/shared/lib/when-idle'
import { Logo } from '@/shared/ui/Logo'

const BrandSign = lazy(() => import('@/entities/branding/BrandSign').then((m) => ({ default: m.BrandSign })))

/** NAV-13: sign and name of the portal. The company's own are asked for when the page has nothing more urgent to do. */
export function ShellBrand({ nameClass, size }: { nameClass?: string; size?: number }) {
  const name = useBrandName()
  const [idle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true)), [])
  const sign = <Logo size={size} />
  return (
    <>
      {idle ? (
        <Suspense fallback={sign}>
          <BrandSign size={size} />
        </Suspense>
      ) : (
        sign
      )}
      <span className={nameClass}>{name}</span>
    </>
  )
}
