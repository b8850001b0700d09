import type { Change } from '@/contract/events'
import type { Clock, Instant } from '@/domain/clock'
import type { OrderId, SessionId } from '@/domain/ids'
import type { Actor } from '@/domain/permissions/can'
import { personOf } from '@mocks/engine/impersonation/acting-person'
import { actorOf } from '@mocks/engine/session/actor'
import type { SessionRow } from '@mocks/store/rows/people'
import type { RowChange, Store } from '@mocks/store/tx'
import { orderParts, touchesOf } from './change-map'
import { orderTouches } from './order-touches'
import type { Touch } from './entitled'
import { withNews } from './news-touches'
import { createRecentChanges } from './recent-changes'

type Stream = { session: SessionRow; actor: Actor; send: (text: string) => void; end: () => void }

const keepAliveMs = 15_000
/** More records of one resource than this in one commit are told as "something of it changed". */
const mostIds = 20
/** Chunks nobody has read; a listener that far behind has gone, and will ask for everything when it is back. */
const mostUnread = 1000

/** Where a change may give or take somebody's rights, or make a session speak for somebody else. */
const rightsTables = [
  'users',
  'roles',
  'branches',
  'companies',
  'portalSettings',
  'shopSettings',
  'impersonations',
] as const

/** A session that goes on for another company of its person. */
const isSwitch = ({ table, before, after }: RowChange): boolean =>
  table === 'sessions' && before !== null && after !== null && before.userId !== after.userId

const encoder = new TextEncoder()
const sendChange = (stream: Stream, change: Change): void =>
  stream.send(`event: change\ndata: ${JSON.stringify(change)}\n\n`)

/** Tells every open page what changed, as far as the person there may know. */
export const createEvents = ({ store, clock }: { store: Store; clock: Clock }) => {
  const streams = new Set<Stream>()
  let told: Promise<unknown> = Promise.resolve()

  const recent = createRecentChanges(clock.now)
  const tell = async (changes: readonly RowChange[], listeners: Iterable<Stream> = streams): Promise<void> => {
    const touches = withNews([...changes.flatMap(touchesOfChange), ...(await touchesOfOrderParts(store, changes))])
    for (const stream of listeners)
      for (const change of condensed(touches.filter((touch) => touch.entitled(stream.actor))))
        sendChange(stream, change)
  }
  /** What the page could not hear, because it read before it listened. */
  const catchUp = async (stream: Stream, since: Instant): Promise<void> => {
    const missed = recent.since(since)
    if (missed === null) sendChange(stream, { resource: '*' })
    else if (missed.length > 0) await tell(missed, [stream])
  }

  const endOver = (ended: ReadonlySet<SessionId>): void => {
    for (const stream of streams) if (ended.has(stream.session.id)) stream.end()
  }

  /** Rights may have changed: whoever listens is looked at anew, and a person who was switched off is let go. */
  const refresh = async (): Promise<void> => {
    await store.read(async (tx) => {
      for (const stream of streams) {
        const session = await tx.sessions.get(stream.session.id)
        const person = session && (await personOf(tx, session, clock.now()))
        if (!person?.user.active) {
          stream.end()
          continue
        }
        const isSomebodyElse = person.user.id !== stream.actor.userId
        stream.actor = await actorOf(tx, person.user)
        if (isSomebodyElse) sendChange(stream, { resource: 'session' })
      }
    })
  }

  const onCommit = (changes: readonly RowChange[]): void => {
    recent.keep(changes)
    if (streams.size === 0) return
    const ended = changes.filter((change) => change.table === 'sessions' && change.kind === 'delete')
    endOver(new Set(ended.map(({ id }) => id as SessionId)))
    const rights = changes.some(
      (change) => isSwitch(change) || (rightsTables as readonly string[]).includes(change.table),
    )
    // One after another, so that no page hears of a later change before an earlier one.
    told = told.then(async () => {
      if (rights) await refresh()
      await tell(changes)
    })
  }

  const keepAlive = async (): Promise<void> => {
    await store.read(async (tx) => {
      for (const stream of streams) {
        const session = await tx.sessions.get(stream.session.id)
        if (session && session.expiresAt > clock.now()) stream.send(': still here\n\n')
        else stream.end()
      }
    })
  }

  const stopListening = store.onCommit(onCommit)
  let timer: ReturnType<typeof setInterval> | undefined
  const stopTimer = (): void => {
    clearInterval(timer)
    timer = undefined
  }

  /** `since` of the address: when the page first read. Whoever leaves it out has read nothing yet. */
  const open = (session: SessionRow, actor: Actor, { url, signal }: Request): Response => {
    const since = new URL(url).searchParams.get('since')
    let leave = (): void => undefined
    const body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          const stream: Stream = {
            session,
            actor,
            send: (text) => {
              if ((controller.desiredSize ?? 0) < -mostUnread) stream.end()
              else controller.enqueue(encoder.encode(text))
            },
            end: () => {
              if (streams.delete(stream)) controller.close()
              if (streams.size === 0) stopTimer()
            },
          }
          streams.add(stream)
          timer ??= setInterval(() => void keepAlive(), keepAliveMs)
          signal.addEventListener('abort', stream.end)
          stream.send(': listening\n\n')
          if (since !== null) told = told.then(() => catchUp(stream, Date.parse(since)))
          leave = stream.end
        },
        cancel: () => leave(),
      },
      { highWaterMark: 0 },
    )
    return new Response(body, { headers: { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' } })
  }

  return {
    open,
    /** The clock was moved, which no record tells: every page asks for its session, and hears in it what time it is. */
    clockMoved: (): void => {
      told = told.then(() => {
        for (const stream of streams) sendChange(stream, { resource: 'session' })
      })
    },
    /** Resolves when everything committed so far was told. */
    settled: async (): Promise<void> => {
      await told
    },
    close: (): void => {
      stopListening()
      for (const stream of [...streams]) stream.end()
      stopTimer()
    },
  }
}
export type Events = ReturnType<typeof createEvents>

const touchesOfChange = (change: RowChange): Touch[] => {
  const touches = touchesOf[change.table] as ((row: unknown) => Touch[]) | undefined
  // Both rows, so that whoever no longer may see a record also learns that it changed.
  return touches ? [change.before, change.after].filter((row) => row !== null).flatMap((row) => touches(row)) : []
}

const touchesOfOrderParts = async (store: Store, changes: readonly RowChange[]): Promise<Touch[]> => {
  const known = new Set<string>(changes.filter(({ table }) => table === 'orders').map(({ id }) => id))
  const orderIds = new Set<OrderId>()
  for (const { table, before, after } of changes) {
    if (!(orderParts as readonly string[]).includes(table)) continue
    const part = (after ?? before) as { orderId: OrderId } | null
    if (part && !known.has(part.orderId)) orderIds.add(part.orderId)
  }
  if (orderIds.size === 0) return []
  const orders = await store.read((tx) => Promise.all([...orderIds].map((id) => tx.orders.get(id))))
  return orders.flatMap((order) => (order ? orderTouches(order) : []))
}

/** Each record once; a resource with many records only as a whole. */
const condensed = (touches: readonly Touch[]): Change[] => {
  const ids = new Map<string, Set<string> | null>()
  for (const { resource, id } of touches) {
    const known = ids.get(resource)
    if (known === null) continue
    if (id === undefined || (known?.size ?? 0) >= mostIds) ids.set(resource, null)
    else ids.set(resource, (known ?? new Set()).add(id))
  }
  return [...ids].flatMap(([resource, known]) => (known ? [...known].map((id) => ({ resource, id })) : [{ resource }]))
}
