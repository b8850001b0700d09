import { call } from '@/api/client'
import { requestHeaders, setCsrfToken } from '@/api/credentials'
import { setTransport } from '@/api/transport'
import type { Endpoint } from '@/contract/endpoint'
import type { Instant } from '@/domain/clock'
import { ok } from '@/domain/result'
import { createClock } from '@mocks/clock'
import type { Backend } from '@mocks/backend'
import { createBackend } from '@mocks/create-backend'
import { actorOf } from '@mocks/engine/session/actor'
import { type Context, sourceOf } from '@mocks/engine/context'
import { openSession } from '@mocks/engine/session/sessions'
import { countingIds } from '@mocks/ids'
import { type Client, listen, openPageIn, sendFrom, server } from '@mocks/node'
import { createSeed, forkStore, type Seed } from '@mocks/seeded-store'
import type { UserRow } from '@mocks/store/rows/people'
import { afterThis } from './take-back'

/** A Friday morning: in Warsaw ten o'clock, in Dubai one in the afternoon. */
export const worldStart: Instant = Date.parse('2026-11-20T09:00:00Z')
const testIterations = 1000

type WorldOptions = {
  /** Orders of bulk history besides those of the story. */
  orders?: number
  /** Made-up products besides those of the story. */
  products?: number
  /** Faults of the backend a test provokes on purpose; others fail it. */
  onFault?: (error: unknown) => void
}

/** One browser with one person, or nobody yet, in front of it. Its calls go through the app's own client. */
export type WorldClient = {
  call<I, R>(endpoint: Endpoint<I, R>, input: I, options?: { idempotencyKey?: string }): Promise<R[keyof R]>
  /** A raw request, for what the client would never send. Carries the cookie, but no CSRF token of its own. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** Cookie and CSRF token, as the page and its browser hold them. */
  readonly credentials: { token: string | null; csrfToken: string }
  /** Puts this browser behind the page a test mounts. */
  mountHere(): void
}

export type World = {
  backend: Backend
  store: Backend['store']
  clock: Backend['clock']
  network: Backend['network']
  /** Signs a seeded person in, by e-mail or by the part of it before the first dot or @. */
  as(person: string): Promise<WorldClient>
  guest(): WorldClient
  user(person: string): Promise<UserRow>
  /** Context to call use-cases with directly. */
  contextOf(person: string): Promise<Context>
}

const seeds = new Map<string, Promise<Seed>>()
const seedOf = (orders: number, products: number): Promise<Seed> => {
  const name = `${orders} ${products}`
  const seed = seeds.get(name) ?? createSeed({ seededAt: worldStart, orders, products })
  seeds.set(name, seed)
  return seed
}

const open = new Set<Backend>()
let listening = false
if (!('location' in globalThis)) Object.assign(globalThis, { location: new URL('http://localhost/') })

const asPage = (request: Request): Promise<Response> => fetch(request)
/** Whether a page was put before one of the browsers in this test. */
let mounted = false

const closeWorlds = (): void => {
  for (const backend of open) void backend.close()
  open.clear()
  mounted = false
  openPageIn(null)
}
const stopListening = (): void => {
  server.close()
  listening = false
}

/** A backend of its own for one test, forked from a seed that all tests of a file share. */
export const createWorld = async ({ orders = 60, products = 0, onFault }: WorldOptions = {}): Promise<World> => {
  if (!listening) {
    listen()
    listening = true
    afterThis('file', stopListening)
  }

  const backend = await createBackend({
    store: forkStore(await seedOf(orders, products)),
    clock: createClock({ start: worldStart }),
    ids: countingIds('t'),
    passwordIterations: testIterations,
    realDelays: false,
    demo: true,
    controls: true,
    report: onFault ?? ((error) => console.error(error)),
  })
  if (open.size === 0) afterThis('test', closeWorlds)
  open.add(backend)
  const { store, clock } = backend

  const user = async (person: string): Promise<UserRow> => {
    const users = await store.read((tx) => tx.users.all())
    const found = users.find(({ email }) => email === person || email.split(/[.@]/)[0] === person)
    if (!found) throw new Error(`Nobody is called ${person}`)
    return found
  }
  const contextOf = async (person: string): Promise<Context> => {
    const row = await user(person)
    const actor = await store.read((tx) => actorOf(tx, row))
    return {
      clock,
      ids: backend.ids,
      actor,
      actorName: row.name,
      locale: 'en',
      requestId: null,
      source: sourceOf(actor),
      impersonation: null,
    }
  }

  const clientWith = (token: string | null, csrf: string): WorldClient => {
    const client: Client = { backend, token, address: `192.0.2.${open.size}` }
    const send = sendFrom(client)
    let csrfToken = csrf
    return {
      get credentials() {
        return { token: client.token, csrfToken }
      },
      call: async (endpoint, input, options) => {
        const { 'X-CSRF-Token': ofPage = '', 'X-Account': account } = requestHeaders(true)
        // Both are read before the call's first pause, so that clients taking turns keep apart.
        setTransport(send)
        setCsrfToken(csrfToken)
        const answer = call(endpoint, input, options)
        // A page that is mounted keeps its own connection: what it asks for meanwhile is not asked by this client.
        if (mounted) {
          setTransport(asPage)
          setCsrfToken(ofPage, account)
        }
        const reply = await answer
        csrfToken = (reply as { session?: { csrfToken: string } | null } | undefined)?.session?.csrfToken ?? csrfToken
        return reply
      },
      fetch: (path, init) => send(new Request(new URL(path, globalThis.location.origin), init)),
      mountHere: () => {
        openPageIn(client)
        mounted = true
        setTransport(asPage)
        setCsrfToken(csrfToken)
      },
    }
  }

  return {
    backend,
    store,
    clock,
    network: backend.network,
    user,
    contextOf,
    guest: () => clientWith(null, ''),
    as: async (person) => {
      const { id } = await user(person)
      const ctx = await contextOf(person)
      const opened = await store.write(async (tx) =>
        ok(await openSession(tx, ctx, backend.cipher, { userId: id, remember: false })),
      )
      if (!opened.ok) throw new Error(opened.refusal.type)
      return clientWith(opened.value.token, opened.value.session.csrfToken)
    },
  }
}
