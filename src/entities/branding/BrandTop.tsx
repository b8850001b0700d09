import { brandName } from '@/shared/lib/brand'
import { Logo } from '@/shared/ui/Logo'
import css from './branding.module.css'
import { useBranding } from './use-branding'

/** Sign, name and claim of the company; those of the product until they are known. */
export function BrandTop() {
  const brand = useBranding()
  return (
    <>
      {brand?.logo ? <img className={css.logo} src={brand.logo} alt="" /> : <Logo size={22} />}
      <span>
        {brand?.brandName ?? brandName}
        {brand?.claim && <span className={css.claim}>{brand.claim}</span>}
      </span>
    </>
  )
}
