import { streamChanges } from '@/contract/events'
import type { Ids } from '@/domain/ids'
import type { Clock } from '@/domain/clock'
import { isPermission } from '@/domain/permissions/catalogue'
import { ok, type Refusal, refuse, type Result } from '@/domain/result'
import { auditedWrite } from '@mocks/engine/audit/audited-write'
import type { Trace } from '@mocks/engine/audit/entry'
import { noteRefusal } from '@mocks/engine/audit/note-refusal'
import { type Context, sourceOf } from '@mocks/engine/context'
import { countChange } from '@mocks/engine/impersonation/count-change'
import { goneSince } from '@mocks/engine/audit/gone-since'
import type { Cipher } from '@mocks/engine/session/cipher'
import type { ErpHealthRow } from '@mocks/store/rows/erp'
import { StaleRowError, type Store, type Tx } from '@mocks/store/tx'
import { authenticate, type Identity, preferredLocale } from './authenticate'
import { authorize } from './authorize'
import { checkForgery } from './csrf'
import { elsewhere } from './elsewhere'
import type { Events } from './events'
import { failureRefusal } from './failure'
import { withHeaders } from './headers'
import { readKey, runOnce, scopedKey } from './idempotency'
import { type CookieChange, type Handler, type HandlerInput, replyMaker, type RequestFacts } from './implement'
import type { Network } from './network'
import { ofThisAccount, openTo, personFor } from './open-to'
import { problemResponse } from './problem-response'
import { readInput } from './read-input'
import { readOnlyView } from './read-only-view'
import { createRouter } from './router'
import { toResponse, toWire, type WireReply } from './wire-reply'
import { type StaffNetworks, withinNetwork } from './within-network'
import { withHelp } from './with-help'

/** How long a slow mail server takes to answer. */
const slowMailMs = 2_500

/** What the transport knows of the caller beside the request. In a browser no script can see a cookie, hence the token. */
export type Caller = { token: string | null; address: string; secure: boolean; userAgent?: string }
/** A response, and what becomes of the session cookie: the transport keeps it where pages cannot reach. */
export type Exchange = { response: Response; cookie: CookieChange | null }

type Parts = {
  store: Store
  clock: Clock
  ids: Ids
  cipher: Cipher
  network: Network
  events: Events
  handlers: readonly Handler[]
  wait: (ms: number) => Promise<void>
  staffFrom?: StaffNetworks
  /** Told of every unexpected throw; the caller of the API only gets the request id. */
  report: (error: unknown, requestId: string) => void
}

/** The one way every request takes, whatever carried it here. */
export const createPipeline = (parts: Parts) => {
  const { store, clock, ids, cipher, network, events, handlers, wait, report } = parts
  const route = createRouter(handlers)

  const finish = (requestId: string, response: Response, cookie: CookieChange | null = null): Exchange => ({
    response: withHeaders(response, requestId),
    cookie,
  })

  const answer = async (request: Request, caller: Caller, requestId: string): Promise<Exchange> => {
    const refused = (refusal: Refusal, cookie: CookieChange | null = null) =>
      finish(requestId, problemResponse(refusal, requestId), cookie)

    const found = match(request)
    if (!found.ok) return refused(found.refusal)
    const { handler, params } = found.value
    const { endpoint } = handler

    const failure = await network.pass(endpoint.id)
    if (failure !== undefined) return finish(requestId, problemResponse(failureRefusal(failure), requestId, failure))

    const signedIn = await authenticate(store, clock, cipher, caller.token)
    const identity = await personFor(store, endpoint, signedIn)
    // A cookie that opens nothing any more is taken back, so that it is not sent for ever.
    const stale: CookieChange | null = caller.token && !identity.session ? { kind: 'clear' } : null
    const { session, actor } = identity
    const locale = preferredLocale(request.headers.get('Accept-Language')) ?? identity.locale ?? 'en'
    const contextOf = ({ actor, actorName, impersonation }: Identity): Context => ({
      ...{ clock, ids, actor, actorName, locale, requestId, impersonation },
      source: sourceOf(actor),
    })
    const ctx = contextOf(identity)
    const trace: Trace = {
      // In somebody else's account also what is done in one's own right is kept with both names.
      ctx: contextOf(signedIn),
      operation: endpoint.id,
      permission: isPermission(endpoint.access) ? endpoint.access : null,
    }
    const denied = async (refusal: Refusal, cookie: CookieChange | null = null): Promise<Exchange> => {
      await noteRefusal(store, trace, refusal)
      return refused(refusal, cookie)
    }

    const inside = withinNetwork(endpoint, signedIn, caller, parts.staffFrom)
    if (!inside.ok) return denied(inside.refusal)
    const open = openTo(endpoint, signedIn)
    if (!open.ok) return denied(open.refusal)
    const meant = ofThisAccount(endpoint, request, signedIn)
    if (!meant.ok) return denied(meant.refusal)
    const allowed = authorize(handler, identity, caller.token)
    if (!allowed.ok) return denied(await withHelp(store, handler, identity, allowed.refusal), stale)
    const genuine = checkForgery(request, identity.session, handler.csrf)
    if (!genuine.ok) return denied(genuine.refusal)

    const input = await readInput(endpoint, request, params)
    if (!input.ok) return refused(input.refusal)
    const key = readKey(endpoint, request)
    if (!key.ok) return refused(key.refusal)

    if (endpoint.id === streamChanges.id && session) return finish(requestId, events.open(session, actor, request))

    const { address, secure } = caller
    const userAgent = clientName(caller.userAgent ?? request.headers.get('User-Agent'))
    const facts: RequestFacts = { id: requestId, address, secure, userAgent, session, idempotencyKey: key.value }
    if (handler.erp) await waitForErp()
    if (handler.mail) await waitForMail()
    const prepared = await handler.prepare?.({ ...input.value, store, ctx, request: facts })

    const resolveAs = (tx: Tx, ctx: Context) => {
      const given = { ...input.value, tx, ctx, reply: replyMaker, request: facts, prepared }
      return handler.resolve(given as HandlerInput<object, Record<number, unknown>, unknown>)
    }
    const work = async (tx: Tx): Promise<Result<WireReply>> => {
      const result = await resolveAs(tx, ctx)
      if (result.ok && result.value.kind === 'reply') await countChange(tx, ctx, endpoint)
      if (!result.ok) return result
      const looksOnly = endpoint.method === 'GET' && ctx.impersonation?.mode === 'read'
      return ok(toWire(endpoint, looksOnly ? readOnlyView(result.value) : result.value))
    }
    const idempotent = key.value && {
      key: scopedKey(actor.userId, endpoint, key.value),
      bodyHash: await cipher.sha256(JSON.stringify(input.value)),
    }
    const result =
      endpoint.method === 'GET'
        ? await store.read(work)
        : await auditedWrite(store, trace, (tx) =>
            idempotent ? runOnce(tx, ctx, idempotent, () => work(tx)) : work(tx),
          )
    if (!result.ok) {
      const told = await elsewhere(store, { endpoint, params, ctx, readAs: resolveAs }, result.refusal)
      return denied(await goneSince(store, { ctx, access: endpoint.access, input: input.value }, told))
    }
    if (result.value.kind === 'refusal') return denied(result.value.refusal, result.value.cookie)
    return finish(
      requestId,
      await toResponse(result.value),
      result.value.kind === 'json' ? (result.value.cookie ?? stale) : null,
    )
  }

  const match = (request: Request): Result<{ handler: Handler; params: Record<string, string> }> => {
    try {
      const found = route(request.method, new URL(request.url).pathname)
      if (found.kind === 'found') return ok(found)
      if (found.kind === 'none' || request.method === 'HEAD') return refuse('route/not-found')
      return refuse('route/method-not-allowed', { params: { allowed: found.allowed.join(', ') } })
    } catch (error) {
      if (error instanceof URIError) return refuse('request/malformed', { detail: 'The path is not properly encoded' })
      throw error
    }
  }

  const waitForErp = async (): Promise<void> => {
    const health = await store.read((tx) => tx.erpHealth.get('erp' as ErpHealthRow['id']))
    if (health && health.latencyMs > 0) await wait(health.latencyMs)
  }

  const waitForMail = async (): Promise<void> => {
    const [server] = await store.read((tx) => tx.mailServer.all())
    if (server?.mode === 'slow') await wait(slowMailMs)
  }

  /** @throws UnreachableError when the network is switched off. */
  return async (request: Request, caller: Caller): Promise<Exchange> => {
    const requestId = `req-${cipher.randomHex(8)}`
    try {
      return await answer(request, caller, requestId)
    } catch (error) {
      if (error instanceof Error && error.name === 'UnreachableError') throw error
      // The row itself stays inside: rows are not what callers may see. A use-case that has more to say says it itself.
      if (error instanceof StaleRowError)
        return finish(requestId, problemResponse({ type: 'conflict/stale' }, requestId))
      report(error, requestId)
      return finish(requestId, problemResponse({ type: 'server/unexpected' }, requestId))
    }
  }
}

/** Hostile and of any length, like every header. */
const clientName = (header: string | null): string => (header ?? '').replace(/\p{Cc}/gu, ' ').slice(0, 300)
