import type { PaymentMethodId } from '@/domain/ids'
import { type FieldError, type Result, refuse } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { ownCompany } from '../reach'
import { getSettings, type Settings } from './get-settings'

/** Refuses an edit of something newer than the caller saw, with what it is now. */
async function stale(tx: Tx, ctx: Context): Promise<Result<Settings>> {
  const settings = await getSettings(tx, ctx)
  return settings.ok ? refuse('conflict/stale', { current: settings.value }) : settings
}

type Payment = { version: number; defaultId: PaymentMethodId | null; removeIds: readonly PaymentMethodId[] }

/** SET-05: which card is the default, and which are forgotten. */
export async function updatePayment(tx: Tx, command: Payment, ctx: Context): Promise<Result<Settings>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  if (company.value.paymentVersion !== command.version) return stale(tx, ctx)
  const errors = await paymentFaults(tx, command, company.value)
  if (errors.length > 0) return refuse('request/invalid', { errors })

  for (const id of new Set(command.removeIds)) await tx.paymentMethods.delete(id)
  for (const { id, isDefault } of await tx.paymentMethods.by('companyId', company.value.id))
    if (isDefault !== (id === command.defaultId))
      await tx.paymentMethods.update(id, { isDefault: id === command.defaultId })
  await tx.companies.update(company.value.id, { paymentVersion: command.version + 1 })
  return getSettings(tx, ctx)
}

async function paymentFaults(tx: Tx, command: Payment, company: CompanyRow): Promise<FieldError[]> {
  const known = new Set((await tx.paymentMethods.by('companyId', company.id)).map(({ id }) => id))
  const errors = command.removeIds.flatMap((id, at): FieldError[] =>
    known.has(id) ? [] : [{ pointer: `/removeIds/${at}`, code: 'unknown' }],
  )
  const { defaultId, removeIds } = command
  if (defaultId !== null && (!known.has(defaultId) || removeIds.includes(defaultId)))
    errors.push({ pointer: '/defaultId', code: 'unknown' })
  return errors
}
