import { useLocation } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import type { NavGroup } from '../navigation-types'
import { useNavigation } from '../use-navigation'
import css from './chrome.module.css'

type Props = { groups: readonly NavGroup[]; label: string; onNavigate?: () => void }

export function NavLinks({ groups, label, onNavigate }: Props) {
  const visible = useNavigation(groups)
  const format = useFormat()
  const here = useLocation({ select: ({ pathname }) => pathname })
  const paths = visible.flatMap(({ links }) => links.map(({ path }) => path))
  /** NAV-03: of two entries one of which lies below the other, the page belongs to the nearer one alone. */
  const isCovered = (path: string): boolean =>
    paths.some((other) => other.startsWith(`${path}/`) && (here === other || here.startsWith(`${other}/`)))
  return (
    <nav aria-label={label} data-testid="navigation">
      {visible.map(({ title, links }, index) => (
        <div key={links[0]?.path} className={!title && index > 0 ? css.gap : undefined}>
          {title && <p className={css.group}>{title}</p>}
          <ul className={css.links}>
            {links.map(({ path, label: text, icon: LinkIcon, badge, Late }) => (
              <li key={path}>
                <AppLink
                  to={path}
                  look="quiet"
                  className={css.item}
                  activeOptions={{ includeSearch: false, exact: isCovered(path) }}
                  activeProps={{ 'aria-current': 'page' }}
                  onClick={onNavigate}
                >
                  <LinkIcon size={16} stroke={1.6} aria-hidden />
                  <span className="ell">{text}</span>
                  {badge && (
                    <span className={css.waiting}>
                      <span aria-hidden>{format.number(badge.count)}</span>
                      <span className="sr">{badge.label}</span>
                    </span>
                  )}
                  {Late && (
                    <Suspense>
                      <Late />
                    </Suspense>
                  )}
                </AppLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
