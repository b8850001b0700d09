import type { AllowedAction } from '@/contract/action'
import type { syncJobActions } from '@/contract/admin/sync'
import { holds } from '@/domain/permissions/can'
import type { RefusalCode } from '@/domain/refusals'
import type { SyncRunRow } from '@mocks/store/rows/sync'
import type { Context } from '../context'
import { actionUnless } from '../refusal'

type Reason = { code: RefusalCode } | null

/** What the caller may do with a job now. A job that is off can still be run by hand; two runs at once never. */
export function syncActions(run: SyncRunRow | null, ctx: Context): AllowedAction<(typeof syncJobActions)[number]>[] {
  const mayRun: Reason = holds(ctx.actor, 'sync.run') ? null : { code: 'permission.syncRun' }
  const mayConfigure: Reason = holds(ctx.actor, 'sync.configure') ? null : { code: 'permission.syncConfigure' }
  const isCancellable = run !== null && run.state !== 'cancelling'
  return [
    actionUnless('run', mayRun, run !== null && { code: 'state.running' }),
    actionUnless('configure', mayConfigure),
    actionUnless('cancel', mayRun, !isCancellable && { code: 'state.notRunning' }),
  ]
}
