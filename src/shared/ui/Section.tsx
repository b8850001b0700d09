import { type ReactNode, useId } from 'react'
import css from './Section.module.css'

type Props = {
  title: ReactNode
  /** At the end of the heading's line: a link, a legend, a rule in words. */
  more?: ReactNode
  children: ReactNode
  className?: string
}

export function Section({ title, more, children, className }: Props) {
  const headingId = useId()
  return (
    <section className={className ? `${css.section} ${className}` : css.section} aria-labelledby={headingId}>
      <div className={css.head}>
        <h2 id={headingId}>{title}</h2>
        {more && <div className={css.more}>{more}</div>}
      </div>
      {children}
    </section>
  )
}
