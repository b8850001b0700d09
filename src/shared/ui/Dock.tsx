import type { ReactNode } from 'react'
import css from './Dock.module.css'

/** The two main acts of a detail page, at the lower edge of small screens only. */
export function Dock({ children }: { children: ReactNode }) {
  return <div className={css.dock}>{children}</div>
}
