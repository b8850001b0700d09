import { type LinkProps, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { AppLink } from './AppLink'
import css from './SubNav.module.css'

type Props = { label: string; items: readonly { to: LinkProps['to']; label: string }[] }

/** The parts of a page that are pages of their own, as tabs that are links: the address says which is open. */
export function SubNav({ label, items }: Props) {
  const nav = useRef<HTMLElement>(null)
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  // On a phone the open one may lie beyond the edge.
  useEffect(() => {
    const here = path && nav.current?.querySelector('[aria-current="page"]')
    if (here) here.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [path])
  return (
    <nav ref={nav} className={css.nav} aria-label={label} data-noprint>
      <ul>
        {items.map((item) => (
          <li key={item.to}>
            <AppLink
              to={item.to}
              look="quiet"
              className={css.link}
              activeOptions={{ includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
            >
              {item.label}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
