import { ok, refuse, type Result } from '@/domain/result'
import { equalInConstantTime } from '@mocks/engine/session/password'
import type { SessionRow } from '@mocks/store/rows/people'

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

/** A browser says where a request comes from; whatever says nothing is no browser, and forges nothing. */
const isForeign = (request: Request): boolean => {
  const site = request.headers.get('Sec-Fetch-Site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return true
  const origin = request.headers.get('Origin')
  const host = request.headers.get('Host') ?? new URL(request.url).host
  return origin !== null && hostOf(origin) !== host
}

/** SEC-06: a write must come from the portal's own pages; one of a session must know its token too. */
export const checkForgery = (request: Request, session: SessionRow | null, csrf: 'token' | 'origin'): Result<null> => {
  if (request.method === 'GET') return ok(null)
  if (isForeign(request)) return refuse('session/csrf', { detail: 'The request comes from another site' })
  if (csrf === 'origin' || !session) return ok(null)
  const given = request.headers.get('X-CSRF-Token') ?? ''
  return equalInConstantTime(session.csrfToken, given)
    ? ok(null)
    : refuse('session/csrf', { detail: 'X-CSRF-Token is missing or not that of the session' })
}
