import type { Instant } from '@/domain/clock'
import type { ImpersonationId, SyncJobId, SyncRunId } from '@/domain/ids'
import type { Context } from '@mocks/engine/context'
import { endImpersonation } from '@mocks/engine/impersonation/end'
import { moveMarket } from '@mocks/erp/market'
import { liveStep } from '@mocks/erp/life'
import type { TimerRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import { jobDue, jobKicked } from './schedule'
import { stepRun } from './step-run'
import type { TimerKind } from '@mocks/engine/timers'

/** `until` is how far the clock has been moved: what was missed on the way need not all be caught up. */
type TimerHandler = (tx: Tx, ctx: Context, timer: TimerRow, until: Instant) => Promise<void>

export const timerHandlers: Record<TimerKind, TimerHandler> = {
  'sync.due': (tx, ctx, { key }, until) => jobDue(tx, ctx, key as SyncJobId, until),
  'sync.kick': (tx, ctx, { key }) => jobKicked(tx, ctx, key as SyncJobId),
  'sync.step': (tx, ctx, { key, payload }) => stepRun(tx, ctx, key as SyncRunId, payload),
  'erp.step': (tx, ctx, timer) => liveStep(tx, ctx, timer),
  'erp.market': (tx, ctx, _timer, until) => moveMarket(tx, ctx, until),
  'impersonation.end': (tx, ctx, { key }) => endImpersonation(tx, ctx, key as ImpersonationId, 'timeUp'),
}
