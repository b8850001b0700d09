import type { CompanyId } from '@/domain/ids'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { setTimer } from '../timers'

/** Looks at the waiting orders of a company once what it owes has become less. */
export const lookAtCredit = (tx: Tx, ctx: Context, companyId: CompanyId): Promise<void> =>
  setTimer(tx, ctx, { kind: 'credit.freed', key: companyId, at: ctx.clock.now() })
