import { IconExternalLink } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import css from './CardPageLink.module.css'

/** Leads to the payment provider's own page, on this origin or another: no route of the portal. */
export function CardPageLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className={css.link} href={href}>
      <IconExternalLink size={15} stroke={1.8} aria-hidden />
      {children}
    </a>
  )
}
