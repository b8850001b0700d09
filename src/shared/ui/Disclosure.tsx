import type { ReactNode } from 'react'
import css from './Disclosure.module.css'

type Props = { summary: ReactNode; open?: boolean; className?: string; children: ReactNode }

/** Something most readers do without: folded, and found by a search in the page. */
export function Disclosure({ summary, open, className, children }: Props) {
  return (
    <details className={className ? `${css.details} ${className}` : css.details} open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
