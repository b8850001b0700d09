import css from './branding.module.css'
import { News } from './News'
import { useBranding } from './use-branding'

/** What the company says to whoever is about to sign in. */
export function BrandNotes() {
  const brand = useBranding()
  return (
    <>
      {brand?.signInMessage && <p className={css.message}>{brand.signInMessage}</p>}
      <News />
    </>
  )
}
