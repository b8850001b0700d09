import { Logo } from '@/shared/ui/Logo'
import css from './branding.module.css'
import { useBranding } from './use-branding'

/** The sign of the company; that of the product where it has none. */
export function BrandSign({ size }: { size?: number }) {
  const logo = useBranding()?.logo
  return logo ? <img className={css.sign} src={logo} alt="" /> : <Logo size={size} />
}
