import type { ReactNode } from 'react'
import css from './Card.module.css'

type Props = { children: ReactNode; sunken?: boolean; flush?: boolean; className?: string; 'data-testid'?: string }

/** For a thing with its own total or action; at most three in a view. `flush` leaves the padding to the content. */
export function Card({ children, sunken, flush, className, ...rest }: Props) {
  return (
    <div
      className={className ? `${css.card} ${className}` : css.card}
      data-sunken={sunken || undefined}
      data-pad={flush ? undefined : true}
      {...rest}
    >
      {children}
    </div>
  )
}
