import { holds } from '@/domain/permissions/can'
import { ok, refuse, type Result } from '@/domain/result'
import type { Identity } from './authenticate'
import type { Handler } from './implement'

/** Whether somebody is signed in where that takes it, and holds the right. */
export const authorize = ({ endpoint }: Handler, { session, actor }: Identity, token: string | null): Result<null> => {
  if (endpoint.access === 'public') return ok(null)
  if (!session) return refuse(token ? 'session/expired' : 'session/required')
  if (endpoint.access === 'session' || holds(actor, endpoint.access)) return ok(null)
  return refuse('access/forbidden', { params: { permission: endpoint.access } })
}
