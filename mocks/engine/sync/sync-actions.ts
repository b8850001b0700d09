import type { AllowedAction } from '@/contract/action'
import type { syncJobActions } from '@/contract/admin/sync'
import { holds } from '@/domain/permissions/can'
import { isScheduledTask, type SyncJobKey } from '@/domain/sync/vocabulary'
import type { RefusalCode } from '@/domain/refusals'
import type { SyncRunRow } from '@mocks/store/rows/sync'
import type { Context } from '../context'
import { actionUnless } from '../refusal'

type Reason = { code: RefusalCode } | null

const ofJob = ({ actor }: Context): [Reason, Reason] => [
  holds(actor, 'sync.run') ? null : { code: 'permission.syncRun' },
  holds(actor, 'sync.configure') ? null : { code: 'permission.syncConfigure' },
]
const ofTask = ({ actor }: Context): [Reason, Reason] => {
  const reason: Reason = holds(actor, 'scheduledTasks.configure')
    ? null
    : { code: 'permission.scheduledTasksConfigure' }
  return [reason, reason]
}

/** What the caller may do with a job now. A job that is off can still be run by hand; two runs at once never. */
export function syncActions(
  key: SyncJobKey,
  run: SyncRunRow | null,
  ctx: Context,
): AllowedAction<(typeof syncJobActions)[number]>[] {
  const [mayRun, mayConfigure] = isScheduledTask(key) ? ofTask(ctx) : ofJob(ctx)
  const isCancellable = run !== null && run.state !== 'cancelling'
  return [
    actionUnless('run', mayRun, run !== null && { code: 'state.running' }),
    actionUnless('configure', mayConfigure),
    actionUnless('cancel', mayRun, !isCancellable && { code: 'state.notRunning' }),
  ]
}
