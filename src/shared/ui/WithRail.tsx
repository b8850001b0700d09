import type { ReactNode } from 'react'
import css from './WithRail.module.css'

/** Sections with a summary beside them that stays in view on wide screens. */
export function WithRail({ children, rail, railLabel }: { children: ReactNode; rail: ReactNode; railLabel: string }) {
  return (
    <div className={css.withRail}>
      <div className={css.main}>{children}</div>
      <aside className={css.rail} aria-label={railLabel}>
        {rail}
      </aside>
    </div>
  )
}
