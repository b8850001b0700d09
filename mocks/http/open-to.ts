import type { Endpoint } from '@/contract/endpoint'
import { ok, refuse, type Result } from '@/domain/result'
import { openAfterEnd, openWhileActing } from '@mocks/engine/impersonation/open-endpoints'
import type { Identity } from './authenticate'

/** ADM-09: what is closed to somebody who is logged in as somebody else, or was until this request. */
export const openTo = (endpoint: Endpoint, { impersonation, over }: Identity): Result<null> => {
  if (over && !openAfterEnd(endpoint)) return refuse('impersonation/ended')
  return impersonation ? openWhileActing(endpoint, impersonation.mode) : ok(null)
}
