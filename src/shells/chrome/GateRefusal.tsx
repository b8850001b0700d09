import type { NotFoundRouteProps } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { Refused } from '../access'
import { ForbiddenScreen } from './ForbiddenScreen'
import { NotFoundScreen } from './NotFoundScreen'

/** What a gate shows in place of the page: the missing permission, or that there is no such page. */
export function GateRefusal({ data }: NotFoundRouteProps): ReactElement {
  const refused = (data ?? {}) as Partial<Refused>
  return refused.forbidden ? <ForbiddenScreen permission={refused.forbidden} /> : <NotFoundScreen />
}
