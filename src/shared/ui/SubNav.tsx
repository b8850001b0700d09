import { type LinkProps, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from './AppLink'
import css from './SubNav.module.css'

type Item = {
  to: LinkProps['to']
  params?: LinkProps['params']
  label: string
  /** How much waits there; nothing is said of none. */
  count?: number
  /** The page whose address the others begin with: open only when nothing follows. */
  exact?: boolean
}
type Props = { label: string; items: readonly Item[] }

/** The parts of a page that are pages of their own, as tabs that are links: the address says which is open. */
export function SubNav({ label, items }: Props) {
  const format = useFormat()
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
          <li key={item.label}>
            <AppLink
              to={item.to}
              params={item.params as never} // as typed where the item is made
              look="quiet"
              className={css.link}
              activeOptions={{ includeSearch: false, exact: item.exact ?? false }}
              activeProps={{ 'aria-current': 'page' }}
            >
              {item.label}
              {item.count ? <span className={css.count}> {format.number(item.count)}</span> : null}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
