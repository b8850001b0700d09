import { AppLink } from '@/shared/ui/AppLink'
import css from './chrome.module.css'
import { NotFoundScreen } from './NotFoundScreen'
import { ShellBrand } from './ShellBrand'

/** An address that belongs to neither shell. */
export function NotFoundPage() {
  return (
    <main className={css.bare} id="content">
      <AppLink to="/" look="quiet" className={css.logo}>
        <ShellBrand size={22} />
      </AppLink>
      <NotFoundScreen />
    </main>
  )
}
