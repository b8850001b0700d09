import type { QueryClient } from '@tanstack/react-query'
import { redirect } from '@tanstack/react-router'
import type { Session } from '@/contract/session'
import type { Side } from '@/domain/permissions/catalogue'
import { sessionQuery } from '@/features/session/session.queries'
import { accountNavigation } from './account/navigation'
import { adminNavigation } from './admin/navigation'
import { allows, pageAt } from './access'

type Router = Parameters<typeof pageAt>[0]

export const sessionOf = async (client: QueryClient): Promise<Session | null> =>
  (await client.ensureQueryData(sessionQuery)).session

/** The session, or off to the sign-in page and back to the same address afterwards. */
export const requireSession = async (client: QueryClient, href: string): Promise<Session> => {
  const session = await sessionOf(client)
  if (!session) throw redirect({ to: '/sign-in', search: { redirect: href }, replace: true })
  return session
}

/** The first page of a shell that the person may open. */
export const firstPage = (router: Router, session: Session, side: Side): string | undefined =>
  (side === 'account' ? accountNavigation : adminNavigation)
    .flatMap(({ entries }) => entries)
    .find(({ path }) => {
      const page = pageAt(router, path)
      return page && allows(session, page.access)
    })?.path

/** Where somebody belongs who just came in. */
export const homeOf = (router: Router, session: Session): string =>
  firstPage(router, session, 'account') ?? firstPage(router, session, 'admin') ?? '/account'
