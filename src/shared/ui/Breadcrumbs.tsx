import { useMatches, useRouter } from '@tanstack/react-router'
import { IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { MessageKey } from '@/shared/i18n/resources'
import { useMessage } from '@/shared/i18n/use-message'
import css from './Breadcrumbs.module.css'
import { AppLink } from './AppLink'
import { DocNumber } from './DocNumber'

/** Every prefix of the path that is a page of its own: `/`, `/account`, `/account/orders`, `/account/orders/$orderId`. */
const prefixesOf = (fullPath: string): string[] => {
  const segments = fullPath.split('/').filter(Boolean)
  return ['/', ...segments.map((_, index) => `/${segments.slice(0, index + 1).join('/')}`)]
}

type Props = {
  /** The record the page is about, as the last crumb. */
  record?: string
  /** The record that one belongs to, as the crumb before it. */
  parent?: string
  slot?: boolean
}

/** NAV-04: Home › My Account › section › record, from the titles of the routes along the path. */
export function Breadcrumbs({ record, parent, slot }: Props) {
  const { t } = useTranslation('common')
  const { message } = useMessage()
  const router = useRouter()
  const match = useMatches({ select: (matches) => matches.at(-1) })
  // Looked up by a path made at run time, which the router's own type does not allow.
  const routes = router.routesByPath as unknown as Record<
    string,
    { options: { staticData?: { title?: MessageKey } } } | undefined
  >
  const crumbs = prefixesOf(match?.fullPath ?? '/').flatMap((path) => {
    const title = path === '/' ? 'common:nav.home' : routes[path]?.options.staticData?.title
    return title ? [{ path, text: message(title) }] : []
  })
  return (
    <nav className={css.crumbs} data-slot={slot || undefined} aria-label={t('nav.breadcrumbs')} data-noprint>
      <ol>
        {crumbs.map(({ path, text }, index) => {
          const last = index === crumbs.length - 1
          return (
            <li key={path}>
              {index > 0 && <IconChevronRight size={12} className="flip" aria-hidden />}
              {last ? (
                <span aria-current="page">{record ? <DocNumber number={record} /> : text}</span>
              ) : (
                <AppLink to={path} params={match?.params as never} look="quiet" activeOptions={{ exact: true }}>
                  {parent && index === crumbs.length - 2 ? <DocNumber number={parent} /> : text}
                </AppLink>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
