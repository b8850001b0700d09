import * as z from 'zod/mini'
import { endpoint } from '@/contract/endpoint'
import type { Id } from '@/domain/ids'
import { ok } from '@/domain/result'
import { createClock } from '@mocks/clock'
import type { Backend } from '@mocks/backend'
import { createBackend } from '@mocks/create-backend'
import { openSession } from '@mocks/engine/session/sessions'
import { countingIds } from '@mocks/ids'
import { roles } from '@mocks/seed/roles'
import { userIds, users } from '@mocks/seed/people'
import { branches, companies } from '@mocks/seed/companies'
import { createStore } from '@mocks/store/memory-store'
import { type Handler, implement } from '../implement'

/** Endpoints that exist only to look at the pipeline through them. */
export const getThing = endpoint({
  id: 'getThing',
  resource: 'things',
  method: 'GET',
  path: '/things/{thingId}',
  summary: 'A thing',
  access: 'orders.view',
  params: z.object({ thingId: z.string() }),
  query: z.object({ size: z.optional(z.int().check(z.minimum(1))) }),
  responses: { 200: z.object({ thingId: z.string(), size: z.nullable(z.int()) }) },
})
export const addThing = endpoint({
  id: 'addThing',
  resource: 'things',
  method: 'POST',
  path: '/things',
  summary: 'Adds a thing',
  access: 'session',
  idempotent: 'required',
  body: z.object({
    name: z.string().check(z.minLength(1), z.maxLength(5)),
    parts: z.array(z.object({ size: z.int().check(z.minimum(1), z.maximum(9)) })),
  }),
  responses: { 201: z.object({ number: z.int() }) },
})

const numberOf = async (backend: Backend): Promise<number> => (await backend.store.read((tx) => tx.rates.all())).length

export type Probe = {
  backend: Backend
  faults: unknown[]
  /** Sends with the cookie and CSRF token of a signed-in purchaser unless told otherwise. */
  send(path: string, init?: RequestInit & { anonymous?: boolean; csrf?: string | null }): Promise<Response>
  things(): Promise<number>
}

/** A backend with only these handlers, and one person signed in. */
export const createProbe = async (handlers: readonly Handler[] = probeHandlers): Promise<Probe> => {
  const store = createStore()
  store.load({ rows: { roles, users, companies, branches } })
  const faults: unknown[] = []
  const backend = await createBackend({
    store,
    handlers,
    clock: createClock({ start: Date.parse('2026-11-20T09:00:00Z') }),
    ids: countingIds('p'),
    realDelays: false,
    report: (error) => faults.push(error),
  })
  const ctx = {
    clock: backend.clock,
    ids: backend.ids,
    actorName: '',
    requestId: null,
    source: 'portal' as const,
    locale: 'en' as const,
    impersonation: null,
    actor: undefined as never,
  }
  const opened = await store.write(async (tx) =>
    ok(await openSession(tx, ctx, backend.cipher, { userId: userIds.tomasz, remember: false })),
  )
  if (!opened.ok) throw new Error('No session')
  const { token, session } = opened.value

  return {
    backend,
    faults,
    things: () => numberOf(backend),
    send: (path, { anonymous, csrf = session.csrfToken, ...init } = {}) => {
      const headers = new Headers(init.headers)
      if (csrf && !anonymous) headers.set('X-CSRF-Token', csrf)
      if (init.body !== undefined && !headers.has('Content-Type')) headers.set('Content-Type', 'application/json')
      const request = new Request(new URL(path, 'http://localhost'), { ...init, headers })
      const caller = { token: anonymous ? null : token, address: '192.0.2.1', secure: false }
      return backend.exchange(request, caller).then(({ response }) => response)
    },
  }
}

export const probeHandlers: readonly Handler[] = [
  implement(getThing, async ({ params, query, reply }) => reply(200, { ...params, size: query.size ?? null })),
  implement(addThing, async ({ tx, reply }) => {
    const number = await tx.nextNumber('things')
    // Any small table will do to see whether something was written.
    await tx.rates.insert({
      id: `thing-${number}` as Id<'Rate'>,
      currency: `C${number}` as 'EUR',
      microEur: 1,
      on: '2026-11-20',
    })
    return reply(201, { number })
  }),
]
