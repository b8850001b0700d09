import type { AccountRole } from '@/domain/account/vocabulary'
import type { RegistrationId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { erp } from '@mocks/erp/connector'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { RegistrationRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { roleIdsFor } from '../team/account-roles'
import { decidedNow } from './settle'
import { newBuyer } from './new-buyer'
import { openCompany } from './open-company'

/** The registration as long as it can be decided, and as the caller saw it. */
async function undecided(tx: Tx, id: RegistrationId, version: number): Promise<Result<RegistrationRow>> {
  const row = await tx.registrations.get(id)
  if (!row) return refuse('resource/not-found')
  if (row.state === 'approved' || row.state === 'rejected')
    return refuse('registration/decided', { params: { by: row.decidedBy ?? '' } })
  if (row.state === 'unconfirmed') return refuse('registration/unconfirmed')
  return row.version === version ? ok(row) : refuse('conflict/stale', { current: row })
}

type Approval = { id: RegistrationId; version: number; customerNumber: string; accountRole: AccountRole }
export type Approved = { registration: RegistrationRow; company: CompanyRow; user: UserRow }

/** REG-03, REG-04: links the registration to a customer of the ERP and makes the person an account there. */
export async function approveRegistration(tx: Tx, command: Approval, ctx: Context): Promise<Result<Approved>> {
  const open = await undecided(tx, command.id, command.version)
  if (!open.ok) return open
  const cards = await erp.customers(tx)
  if (!cards) return refuse('erp/unavailable')
  const card = cards.find(({ customerNumber }) => customerNumber === command.customerNumber)
  if (!card) return refuse('request/invalid', { errors: [{ pointer: '/customerNumber', code: 'unknown' }] })

  const known = await tx.companies.one('customerNumber', card.customerNumber)
  const company = known ?? (await openCompany(tx, card, await tx.users.require(ctx.actor.userId), ctx))
  const user = await accountFor(tx, open.value, company, command.accountRole, ctx)
  if (!user.ok) return user
  const registration = await tx.registrations.update(open.value.id, {
    ...decidedNow(ctx, 'approved'),
    companyId: company.id,
    userId: user.value.id,
  })
  return ok({ registration, company, user: user.value })
}

/** The account the colleagues were asked about, or a new one. */
async function accountFor(
  tx: Tx,
  row: RegistrationRow,
  company: CompanyRow,
  accountRole: AccountRole,
  ctx: Context,
): Promise<Result<UserRow>> {
  const asked = row.userId ? await tx.users.get(row.userId) : undefined
  if (asked)
    return ok(
      await tx.users.update(asked.id, {
        companyId: company.id,
        confirmed: true,
        accountRole,
        roleIds: roleIdsFor(accountRole),
      }),
    )
  if (await tx.users.one('email', row.email)) return refuse('registration/email-taken')
  return ok(await tx.users.insert(newBuyer(row, company, accountRole, true, ctx)))
}

export async function rejectRegistration(
  tx: Tx,
  { id, version, reason }: { id: RegistrationId; version: number; reason: string },
  ctx: Context,
): Promise<Result<RegistrationRow>> {
  const open = await undecided(tx, id, version)
  if (!open.ok) return open
  const asked = open.value.userId ? await tx.users.get(open.value.userId) : undefined
  if (asked && !asked.confirmed) await tx.users.delete(asked.id)
  return ok(await tx.registrations.update(id, { ...decidedNow(ctx, 'rejected'), rejectReason: reason, userId: null }))
}
