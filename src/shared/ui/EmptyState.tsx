import type { ReactNode } from 'react'
import css from './EmptyState.module.css'

type Props = {
  /** One sentence: why there is nothing. */
  title: ReactNode
  /** One sentence: what to do. */
  hint?: ReactNode
  action?: ReactNode
}

export function EmptyState({ title, hint, action }: Props) {
  return (
    <div className={css.empty}>
      <p className={css.title}>{title}</p>
      {hint && <p className={css.hint}>{hint}</p>}
      {action && <div className={css.action}>{action}</div>}
    </div>
  )
}
