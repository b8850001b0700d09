import type { Result } from '@/domain/result'
import type { Cipher } from '@mocks/engine/session/cipher'
import { checkForgery } from './csrf'
import type { CookieChange } from './implement'
import { withHeaders } from './headers'
import type { Exchange } from './pipeline'
import { problemResponse } from './problem-response'
import { readJson } from './read-body'

const prefix = '/api/__backend/'

type Answer = (
  method: string,
  path: string,
  body: unknown,
) => Promise<Result<{ status: number; body: unknown; cookie?: CookieChange }> | undefined>

/** Calls that move the backend itself. They are no part of the contract and pass even when the network is off. */
export const createControlEntry =
  (answer: Answer, cipher: Cipher) =>
  async (request: Request): Promise<Exchange | undefined> => {
    const { pathname } = new URL(request.url)
    if (!pathname.startsWith(prefix)) return undefined
    const requestId = `req-${cipher.randomHex(8)}`
    const finish = (response: Response, cookie: CookieChange | null = null): Exchange => ({
      response: withHeaders(response, requestId),
      cookie,
    })

    const genuine = checkForgery(request, null, 'origin')
    if (!genuine.ok) return finish(problemResponse(genuine.refusal, requestId))
    const body = request.method === 'POST' ? await readJson(request) : undefined
    if (body && !body.ok) return finish(problemResponse(body.refusal, requestId))
    const result = await answer(request.method, pathname.slice(prefix.length), body?.value)
    if (!result) return finish(problemResponse({ type: 'route/not-found' }, requestId))
    if (!result.ok) return finish(problemResponse(result.refusal, requestId))
    return finish(Response.json(result.value.body, { status: result.value.status }), result.value.cookie ?? null)
  }
