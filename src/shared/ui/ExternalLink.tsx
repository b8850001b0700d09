import type { ReactNode } from 'react'
import css from './AppLink.module.css'

type Props = { href: string; children: ReactNode; look?: 'accent' | 'ink'; className?: string }

const isSafe = (href: string): boolean => {
  try {
    return ['https:', 'mailto:', 'tel:'].includes(new URL(href).protocol)
  } catch {
    return false
  }
}

/** A link out of the portal. An address from data that is not https, mail or phone stays plain text. */
export function ExternalLink({ href, children, look = 'accent', className }: Props) {
  if (!isSafe(href)) return <span className={className}>{children}</span>
  const classes = className ? `${css.link} ${className}` : css.link
  return (
    <a
      className={classes}
      data-look={look}
      href={href}
      {...(href.startsWith('https:') ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
    >
      {children}
    </a>
  )
}
