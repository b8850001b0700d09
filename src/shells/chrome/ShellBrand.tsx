import { Suspense, useEffect, useState } from 'react'
import { useBrandName } from '@/shared/lib/brand'
import { fetchWhenIdle } from '@/shared/lib/fetch-when-idle'
import { lazyPart } from '@/shared/lib/lazy-part'
import { Logo } from '@/shared/ui/Logo'

const loadSign = () => import('@/entities/branding/BrandSign').then((m) => m.BrandSign)
const BrandSign = lazyPart(loadSign, { quiet: true })

/** NAV-13: sign and name of the portal. The company's own are asked for when the page has nothing more urgent to do. */
export function ShellBrand({ nameClass, size }: { nameClass?: string; size?: number }) {
  const name = useBrandName()
  const [idle, setIdle] = useState(false)
  useEffect(() => fetchWhenIdle(() => loadSign().then(() => setIdle(true))), [])
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
