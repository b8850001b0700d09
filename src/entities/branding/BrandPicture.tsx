import type { ReactNode } from 'react'
import css from './branding.module.css'
import { useBranding } from './use-branding'

/** The company's picture beside the form; the product's own drawing where it has none. */
export function BrandPicture({ children }: { children: ReactNode }) {
  const picture = useBranding()?.signInPicture
  return picture ? <img className={css.picture} src={picture} alt="" /> : children
}
