import { useRouter } from '@tanstack/react-router'
import { useOptionalSession } from '@/features/session/use-session'
import { useMessage } from '@/shared/i18n/use-message'
import { allows, pageAt } from './access'
import type { NavEntry, NavGroup } from './navigation-types'

export type NavLink = Omit<NavEntry, 'badge'> & { label: string; badge?: { count: number; label: string } }
type LinkGroup = { title?: string; links: NavLink[] }

/** The navigation as this person sees it: entries whose route exists and may be opened, groups that are not empty. */
export const useNavigation = (groups: readonly NavGroup[]): LinkGroup[] => {
  const router = useRouter()
  const session = useOptionalSession()
  const { message } = useMessage()
  return groups
    .map(({ title, entries }) => ({
      title: title && message(title),
      links: entries.flatMap((entry) => {
        const page = pageAt(router, entry.path)
        if (!page || !allows(session, page.access)) return []
        const count = session ? (entry.badge?.count(session) ?? 0) : 0
        const badge = entry.badge && count > 0 ? { count, label: message(entry.badge.label, { count }) } : undefined
        return [{ ...entry, label: message(page.title), badge }]
      }),
    }))
    .filter(({ links }) => links.length > 0)
}
