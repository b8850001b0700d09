import type { AlertState } from '@/domain/sync/alerts'
import type { SyncJobKey } from '@/domain/sync/vocabulary'
import type { Context } from '@mocks/engine/context'
import { alertRecipients, keepAlert, stateChanges } from '@mocks/engine/sync-health/alerts'
import { setTimer } from '@mocks/engine/timers'
import { jobName } from '@mocks/mail/job-name'
import { sendMail } from '@mocks/mail/send-mail'
import type { Tx } from '@mocks/store/tx'

/** A run that never began tells nobody: so often somebody looks whether all is as it should be. */
const lookEveryMs = 15 * 60_000
const timer = { kind: 'sync.health', key: 'all' } as const

/** Tells whoever wants to know which jobs came to a new state: once for each change, however many runs it lasts. */
export async function tellChanges(tx: Tx, ctx: Context): Promise<void> {
  for (const change of await stateChanges(tx, ctx)) {
    const told = await tellAll(tx, ctx, change.jobKey, change.to, false)
    await keepAlert(tx, ctx, { ...change, told, test: false })
  }
}

export async function lookAtHealth(tx: Tx, ctx: Context): Promise<void> {
  await tellChanges(tx, ctx)
  await setTimer(tx, ctx, { ...timer, at: ctx.clock.now() + lookEveryMs })
}

/** Sends an alert about a job that is well, by the very way of a real one. */
export async function tryAlert(tx: Tx, ctx: Context): Promise<string[]> {
  const jobKey = 'ordersOut'
  const told = await tellAll(tx, ctx, jobKey, 'failing', true)
  await keepAlert(tx, ctx, { jobKey, from: 'healthy', to: 'failing', told, test: true })
  return told
}

async function tellAll(tx: Tx, ctx: Context, key: SyncJobKey, state: AlertState, test: boolean): Promise<string[]> {
  const told: string[] = []
  for (const person of await alertRecipients(tx)) {
    const { id, name, email } = person
    const { locale } = await tx.users.require(id)
    const job = await jobName(tx, key, locale)
    const about =
      state === 'healthy'
        ? ({ kind: 'syncRecovered', params: { name, job } } as const)
        : ({ kind: 'syncAlert', params: { name, job, state, test } } as const)
    const to = { email, userId: id, locale }
    if (await sendMail(tx, ctx, { ...about, to, links: [{ href: `/admin/sync/jobs/${key}` }] })) told.push(name)
  }
  return told
}
