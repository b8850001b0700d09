import type { QueryClient } from '@tanstack/react-query'
import { redirect } from '@tanstack/react-router'
import type { Session } from '@/contract/session'
import { isPermission, permissions, type Side } from '@/domain/permissions/catalogue'
import { sessionQuery } from '@/features/session/session.queries'
import { accountNavigation } from './account/navigation'
import { allows, pageAt } from './access'
import type { NavGroup } from './navigation-types'

type Router = Parameters<typeof pageAt>[0]

export const sessionOf = async (client: QueryClient): Promise<Session | null> =>
  (await client.ensureQueryData(sessionQuery)).session

/** The session, or off to the sign-in page and back to the same address afterwards. */
export const requireSession = async (client: QueryClient, href: string): Promise<Session> => {
  const session = await sessionOf(client)
  if (!session) throw redirect({ to: '/sign-in', search: { redirect: href }, replace: true })
  return session
}

/** The first page of a menu that the person may open. */
export const firstPage = (router: Router, session: Session, navigation: readonly NavGroup[]): string | undefined =>
  navigation
    .flatMap(({ entries }) => entries)
    .find(({ path }) => {
      const page = pageAt(router, path)
      return page && allows(session, page.access)
    })?.path

/** Whether any right of the person belongs to this side of the portal. */
export const worksIn = ({ permissions: held }: Pick<Session, 'permissions'>, side: Side): boolean =>
  held.some((name) => isPermission(name) && permissions[name].side === side)

/** Where somebody belongs who just came in. */
export const homeOf = (router: Router, session: Session): string =>
  firstPage(router, session, accountNavigation) ?? (session.company ? '/account' : '/admin')
