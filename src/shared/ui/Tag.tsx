import type { ReactNode } from 'react'
import css from './Tag.module.css'

/** A quality of a thing in a word or two: "Company default". A state that changes is a `StatusBadge`. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className={css.tag}>{children}</span>
}
