import type { ImpersonationId } from '@/domain/ids'
import type { FieldErrorCode, Refusal, Result } from '@/domain/result'
import { ok, refuse } from '@/domain/result'
import type { ImpersonationRow } from '@mocks/store/rows/impersonations'
import type { Tx } from '@mocks/store/tx'
import type { ActingAdministrator, Context } from '../context'
import { actorOf } from '../session/actor'
import type { Cipher } from '../session/cipher'
import { provenUser } from '../session/own-password'
import { factorInUse, takeCode } from '../session/second-factor'
import type { Checked } from '../session/sign-in'
import { whoCan } from '../team/who-can'
import { writingRefusal } from './may-act'

/** The administrator's own context: what proves who is there is theirs, and not the account's. */
export const asAdministrator = (ctx: Context, { byUserId }: ActingAdministrator): Context => ({
  ...ctx,
  actor: { ...ctx.actor, userId: byUserId },
})

/** `kept` is an attempt that failed and counts. */
export type Asked = { acting: ImpersonationRow } | { kept: Refusal }

const wrong = (pointer: string, code: FieldErrorCode): Asked => ({
  kept: { type: 'request/invalid', errors: [{ pointer, code }] },
})

/** ADM-09: from looking to changing, with the administrator's own password and, where there is one, second factor. */
export const askToWrite = async (
  tx: Tx,
  { code }: { code: string | undefined },
  ctx: Context,
  cipher: Cipher,
  checked: Checked,
): Promise<Result<Asked>> => {
  const now = ctx.impersonation
  if (!now) return refuse('impersonation/ended')
  const acting = await tx.impersonations.require(now.id as ImpersonationId)
  if (acting.mode === 'write') return ok({ acting })
  const [administrator, user] = [await tx.users.require(now.byUserId), await tx.users.require(acting.userId)]
  if (writingRefusal(await actorOf(tx, administrator), user) !== false)
    return refuse('access/forbidden', {
      params: { permission: 'accounts.impersonateWrite' },
      ask: await whoCan(tx, null, 'administrators.edit'),
    })

  const proven = await provenUser(tx, asAdministrator(ctx, now), checked)
  if (!proven.ok) return proven
  if ('wrongPassword' in proven.value) return ok(wrong('/password', 'wrongPassword'))
  const factor = await factorInUse(tx, now.byUserId)
  if (factor) {
    if (!code) return refuse('request/invalid', { errors: [{ pointer: '/code', code: 'required' }] })
    const taken = await takeCode(tx, ctx, cipher, factor, code)
    if (!taken.ok) return taken
    if (taken.value.kind === 'wrong') return ok(wrong('/code', 'wrongCode'))
  }
  return ok({ acting: await tx.impersonations.update(acting.id, { mode: 'write', writeSince: ctx.clock.now() }) })
}
