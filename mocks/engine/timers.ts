import type { Instant } from '@/domain/clock'
import type { Context } from './context'
import type { TimerRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'

/** Kinds of work the clock finds; each has a handler in `jobs/timer-handlers.ts`. */
export type TimerKind =
  | 'sync.due'
  | 'sync.kick'
  | 'sync.step'
  | 'sync.watch'
  | 'sync.retry'
  | 'sync.oneOff'
  | 'sync.resume'
  | 'sync.release'
  | 'sync.health'
  | 'maintenance.begin'
  | 'maintenance.end'
  | 'file.check'
  | 'erp.step'
  | 'erp.market'
  | 'erp.credit'
  | 'erp.bill'
  | 'payment.clear'
  | 'credit.freed'
  | 'impersonation.end'
  | 'mail.send'
  | 'texts.publish'

type Timer = { kind: TimerKind; key: string; at: Instant; payload?: TimerRow['payload'] }

/** Work to be done at a time. Only one timer of a kind and key exists: setting it again moves it. */
export async function setTimer(tx: Tx, ctx: Context, { kind, key, at, payload = {} }: Timer): Promise<void> {
  const known = await tx.timers.one('kindKey', `${kind}:${key}`)
  if (known) await tx.timers.update(known.id, { at, payload })
  else await tx.timers.insert({ id: ctx.ids.next('Timer'), at, kind, key, payload })
}

/** Takes back what was to be done later; nothing where nothing was. */
export async function clearTimer(tx: Tx, kind: TimerKind, key: string): Promise<void> {
  const known = await tx.timers.one('kindKey', `${kind}:${key}`)
  if (known) await tx.timers.delete(known.id)
}
