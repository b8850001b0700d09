import { type Refusal, refuse, type Result } from '@/domain/result'
import type { Store, Tx } from './tx'

/** What rolls a dry run back; nobody outside sees it. */
const rolledBack: Refusal = { type: 'server/unexpected', detail: 'A dry run keeps nothing' }

/** Does the work and takes everything back: "what would happen", told by the very code that makes it happen. */
export async function dryRun<T>(store: Store, work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
  const outcome: { result: Result<T> } = { result: { ok: false, refusal: rolledBack } }
  await store.write(async (tx) => {
    outcome.result = await work(tx)
    return refuse(rolledBack.type, rolledBack)
  })
  return outcome.result
}
