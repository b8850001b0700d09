import css from './chrome.module.css'
import { NotFoundScreen } from './NotFoundScreen'

/** An address that belongs to neither shell. */
export function NotFoundPage() {
  return (
    <main className={css.bare} id="content">
      <NotFoundScreen />
    </main>
  )
}
