import { dateIn } from '@/domain/calendar'
import { holds } from '@/domain/permissions/can'
import type { BankAccountRow } from '@mocks/store/rows/billing'
import type { CompanyRow, PaymentMethodRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

/** INV-03, INV-04: how the caller may pay besides a new card; `month` decides which cards have expired. */
export async function quoteMethods(
  tx: Tx,
  company: CompanyRow,
  ctx: Context,
): Promise<{ cards: PaymentMethodRow[]; bankAccounts: BankAccountRow[]; mayKeepCards: boolean; month: string }> {
  const sees = holds(ctx.actor, 'paymentMethods.view')
  return {
    cards: sees ? await tx.paymentMethods.by('companyId', company.id) : [],
    bankAccounts: sees ? await tx.bankAccounts.by('companyId', company.id) : [],
    mayKeepCards: holds(ctx.actor, 'paymentMethods.edit'),
    month: dateIn(company.timeZone, ctx.clock.now()).slice(0, 7),
  }
}
