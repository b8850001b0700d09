import type { Result } from '@/domain/result'
import type { Store, Tx } from '@mocks/store/tx'
import { lookWhereCreditEased } from '../authorizations/look-at-credit'
import { releaseWaiting } from '../sync/release-waiting'
import type { Trace } from './entry'
import { writeAudit } from './write-audit'

/** A write and its entries in the audit, in one transaction: both happen, or neither. */
export const auditedWrite = <T>(store: Store, trace: Trace, work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> =>
  store.write(async (tx) => {
    const result = await work(tx)
    if (result.ok) {
      await releaseWaiting(tx, trace.ctx)
      await lookWhereCreditEased(tx, trace.ctx)
      await writeAudit(tx, trace)
    }
    return result
  })
