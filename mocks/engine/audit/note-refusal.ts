import { problemTypes } from '@/domain/problems'
import { ok, type Refusal } from '@/domain/result'
import { refusalKey } from '@mocks/store/schema'
import type { Store } from '@mocks/store/tx'
import { insertEntry, type Trace } from './entry'

/** Somebody who is signed in tried what they may not. Attempts in a row are one entry that counts them. */
export async function noteRefusal(store: Store, trace: Trace, { type, params }: Refusal): Promise<void> {
  const { actor, clock } = trace.ctx
  if (problemTypes[type] !== 403 || String(actor.userId) === '') return
  await store.write(async (tx) => {
    const key = refusalKey({ actorId: actor.userId, operation: trace.operation, at: clock.now() })
    const known = await tx.audit.one('refusal', key)
    if (known) {
      await tx.audit.update(known.id, { times: known.times + 1 })
      return ok(undefined)
    }
    const reason = typeof params?.reason === 'string' ? `${type} ${params.reason}` : type
    await insertEntry(tx, trace, {
      kind: 'refused',
      companyId: actor.companyId,
      record: null,
      recordId: null,
      recordLabel: null,
      changes: [{ field: 'refusal', part: null, before: null, after: { as: 'text', text: reason } }],
    })
    return ok(undefined)
  })
}
