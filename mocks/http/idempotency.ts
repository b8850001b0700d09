import type { Endpoint } from '@/contract/endpoint'
import type { UserId } from '@/domain/ids'
import { ok, refuse, type Result } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import { rememberedMs } from '@mocks/jobs/clean-up'
import type { Tx } from '@mocks/store/tx'
import type { WireReply } from './wire-reply'

export type IdempotentCall = { key: string; bodyHash: string }

const longestKey = 200

export const readKey = (endpoint: Endpoint, request: Request): Result<string | null> => {
  const key = request.headers.get('Idempotency-Key')
  if (!endpoint.idempotent) return ok(null)
  return key && key.length <= longestKey
    ? ok(key)
    : refuse('request/idempotency-key-missing', { params: { maximum: longestKey } })
}

/** Keys are a caller's own: two people with the same key, or one person at two endpoints, mean different things. */
export const scopedKey = (userId: UserId, endpoint: Endpoint, key: string): string => `${userId} ${endpoint.id} ${key}`

/**
 * Runs the work once for each key. Stored within the same transaction as the effect, the reply exists if and only if
 * the effect does; and because writing transactions run one after another, so do two calls with one key.
 */
export const runOnce = async (
  tx: Tx,
  ctx: Context,
  call: IdempotentCall,
  work: () => Promise<Result<WireReply>>,
): Promise<Result<WireReply>> => {
  const kept = await tx.idempotency.one('key', call.key)
  const isOver = kept !== undefined && kept.createdAt + rememberedMs <= ctx.clock.now()
  // The task that sweeps comes round now and then; what is over its life counts for nothing until it does.
  if (isOver) await tx.idempotency.delete(kept.id)
  const stored = isOver ? undefined : kept
  if (stored && stored.bodyHash !== call.bodyHash) return refuse('request/idempotency-key-reused')
  if (stored) return ok({ kind: 'json', status: stored.status, text: stored.body, cookie: null, replayed: true })
  const result = await work()
  if (result.ok && result.value.kind === 'json') {
    const { status, text } = result.value
    await tx.idempotency.insert({
      id: ctx.ids.next('Idempotency'),
      ...call,
      status,
      body: text ?? '',
      createdAt: ctx.clock.now(),
    })
  }
  return result
}
