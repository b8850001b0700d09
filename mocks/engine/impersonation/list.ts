import type { AllowedAction } from '@/contract/action'
import type { UserId } from '@/domain/ids'
import { ok, type Result } from '@/domain/result'
import type { RefusalCode } from '@/domain/refusals'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ImpersonationRow } from '@mocks/store/rows/impersonations'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { portalSettings } from '../portal-settings/portal-settings'
import { actionUnless } from '../refusal'
import { findMember, managerOf } from '../team/manager'
import { whoCan } from '../team/who-can'
import { actingRefusal, writingRefusal } from './may-act'

export type Impersonations = {
  user: UserRow
  company: CompanyRow
  minutes: number
  allowedActions: AllowedAction<'impersonate' | 'impersonateWrite'>[]
  rows: ImpersonationRow[]
}
const mostRows = 50

/** Who was logged in as this person, newest first, and whether the caller may be. */
export const listImpersonations = async (
  tx: Tx,
  { userId }: { userId: UserId },
  ctx: Context,
): Promise<Result<Impersonations>> => {
  const manager = await managerOf(tx, 'admin', ctx)
  if (!manager.ok) return manager
  const found = await findMember(tx, userId, manager.value)
  if (!found.ok) return found
  const user = found.value
  const reading = await actingRefusal(tx, ctx.actor, user, ctx.clock.now())
  const writing = writingRefusal(ctx.actor, user)
  const ask = reading || writing ? await whoCan(tx, null, 'administrators.edit') : []
  const reason = (code: RefusalCode | false) =>
    code !== false && (code.startsWith('permission.') ? { code, ask } : { code })
  const rows = await tx.impersonations.by('userId', user.id)
  return ok({
    user,
    // `findMember` finds people of customers only.
    company: await tx.companies.require(user.companyId as CompanyRow['id']),
    minutes: (await portalSettings(tx)).impersonationMinutes,
    allowedActions: [
      actionUnless('impersonate', reason(reading)),
      actionUnless('impersonateWrite', reason(reading), reason(writing)),
    ],
    rows: rows.toSorted((a, b) => b.startedAt - a.startedAt).slice(0, mostRows),
  })
}
