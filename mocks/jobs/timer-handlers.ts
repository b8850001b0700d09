import type { Instant } from '@/domain/clock'
import type { CompanyId, ImpersonationId, MailDraftId, PaymentId, SyncFileId, SyncJobId, SyncRunId } from '@/domain/ids'
import type { SyncJobKey } from '@/domain/sync/vocabulary'
import type { Context } from '@mocks/engine/context'
import { endImpersonation } from '@mocks/engine/impersonation/end'
import { sendQueued } from '@mocks/engine/mailbox/queue-mail'
import type { Pending } from '@mocks/engine/text-releases/pending'
import { publishScheduled } from '@mocks/engine/text-releases/release'
import { beginMaintenance, finishMaintenance } from '@mocks/engine/sync-health/maintenance'
import { stepCheck } from '@mocks/file-connector/check-file'
import { moveMarket } from '@mocks/erp/market'
import { liveStep } from '@mocks/erp/life'
import { creditReturn } from '@mocks/erp/return-operator'
import { billSubscription } from '@mocks/erp/subscriptions'
import type { TimerRow } from '@mocks/store/rows/portal'
import type { TextReleaseRow } from '@mocks/store/rows/text-releases'
import type { Store, Tx } from '@mocks/store/tx'
import { pendingTexts } from '@mocks/translations/pending-texts'
import { lookAtHealth } from './alerts'
import { creditFreed } from './authorizations/credit-freed'
import { debitAnswered } from './clear-debit'
import { followUp } from './follow-up'
import { retryRun, watchRun } from './fail-run'
import { jobDue, jobKicked, jobResumes, oneOffDue } from './schedule'
import { stepRun } from './step-run'
import type { TimerKind } from '@mocks/engine/timers'

/** `until` is how far the clock has been moved: what was missed on the way need not all be caught up. */
type TimerHandler = (tx: Tx, ctx: Context, timer: TimerRow, until: Instant, prepared: unknown) => Promise<void>

/** Work too slow to keep others waiting: it is done before the transaction, and given to the handler. */
export const timerPreparations: { [K in TimerKind]?: (store: Store, timer: TimerRow) => Promise<unknown> } = {
  'texts.publish': async (store, { key }) => {
    const release = await store.read((tx) => tx.textReleases.get(key as TextReleaseRow['id']))
    return pendingTexts(store, release?.languages ?? [])
  },
}

export const timerHandlers: Record<TimerKind, TimerHandler> = {
  'sync.due': (tx, ctx, { key }, until) => jobDue(tx, ctx, key as SyncJobId, until),
  'sync.kick': (tx, ctx, { key }) => jobKicked(tx, ctx, key as SyncJobId),
  'sync.step': (tx, ctx, { key, payload }) => stepRun(tx, ctx, key as SyncRunId, payload),
  'sync.watch': (tx, ctx, { key, payload }) => watchRun(tx, ctx, key as SyncRunId, payload),
  'sync.retry': (tx, ctx, { key, payload }) => retryRun(tx, ctx, key as SyncRunId, payload),
  'sync.oneOff': (tx, ctx, { key }) => oneOffDue(tx, ctx, key as SyncJobId),
  'sync.resume': (tx, ctx, { key }) => jobResumes(tx, ctx, key as SyncJobId),
  'sync.release': (tx, ctx, { key }) => followUp(tx, ctx, key as SyncJobKey),
  'sync.health': (tx, ctx) => lookAtHealth(tx, ctx),
  'maintenance.begin': (tx, ctx) => beginMaintenance(tx, ctx),
  'maintenance.end': (tx, ctx) => finishMaintenance(tx, ctx),
  'file.check': (tx, ctx, { key }) => stepCheck(tx, ctx, key as SyncFileId),
  'erp.step': (tx, ctx, timer) => liveStep(tx, ctx, timer),
  'erp.bill': (tx, ctx, { key }) => billSubscription(tx, ctx, key),
  'erp.credit': (tx, ctx, timer) => creditReturn(tx, ctx, timer),
  'erp.market': (tx, ctx, _timer, until) => moveMarket(tx, ctx, until),
  'payment.clear': (tx, ctx, { key }) => debitAnswered(tx, ctx, key as PaymentId),
  'credit.freed': (tx, ctx, { key }) => creditFreed(tx, ctx, key as CompanyId),
  'texts.publish': (tx, ctx, { key }, _until, prepared) =>
    publishScheduled(tx, ctx, key as TextReleaseRow['id'], prepared as Pending),
  'mail.send': (tx, ctx, { key }) => sendQueued(tx, ctx, key as MailDraftId),
  'impersonation.end': (tx, ctx, { key }) => endImpersonation(tx, ctx, key as ImpersonationId, 'timeUp'),
}
