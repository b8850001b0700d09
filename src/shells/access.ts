import { type AnyRouter, notFound } from '@tanstack/react-router'
import type { Session } from '@/contract/session'
import type { Permission } from '@/domain/permissions/catalogue'
import type { Access, TitleKey } from '@/shared/lib/static-data'
import { latePage } from './late-routes'

/** What a gate's refusal carries: the permission the page needs and the person does not hold. */
export type Refused = { forbidden: Permission }

export const allows = (session: Session | null, access: Access): boolean =>
  access === 'public' || (session !== null && (access === 'session' || session.permissions.includes(access.permission)))

type Page = { path: string; title: TitleKey; access: Access }

/** The page at a path, as its route declares it; undefined where there is none. */
export const pageAt = (router: AnyRouter, path: string): Page | undefined => {
  const routes = router.routesByPath as Record<
    string,
    { options: { staticData?: { title: TitleKey; access: Access } } } | undefined
  >
  const data = routes[path]?.options.staticData ?? latePage(router, path)
  return data && { path, ...data }
}

type Match = { routeId: string; staticData?: { access?: Access } }
/** `matches` is left open, because its type is made of all routes and so of the gate itself. */
type GateOptions = { context: { session: Session }; matches: unknown }

/**
 * `beforeLoad` of a gate: checks what every matched route needs, before any of them loads. A refusal is the router's
 * "not found" with a reason, because that is shown in the gate's place without counting as a failure.
 */
export const requireAccess = ({ context, matches }: GateOptions): void => {
  const all = matches as readonly Match[]
  for (const { staticData } of all) {
    const access = staticData?.access
    if (typeof access !== 'object' || context.session.permissions.includes(access.permission)) continue
    const gate = all.find(({ routeId }) => routeId.endsWith('/_gate'))
    // oxlint-disable-next-line typescript/only-throw-error -- the router's own signal is a plain object
    throw notFound({ routeId: gate?.routeId as never, data: { forbidden: access.permission } satisfies Refused })
  }
}
