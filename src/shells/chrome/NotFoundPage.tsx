import { brandName } from '@/shared/lib/brand'
import { AppLink } from '@/shared/ui/AppLink'
import { Logo } from '@/shared/ui/Logo'
import css from './chrome.module.css'
import { NotFoundScreen } from './NotFoundScreen'

/** An address that belongs to neither shell. */
export function NotFoundPage() {
  return (
    <main className={css.bare} id="content">
      <AppLink to="/" look="quiet" className={css.logo}>
        <Logo size={22} />
        {brandName}
      </AppLink>
      <NotFoundScreen />
    </main>
  )
}
