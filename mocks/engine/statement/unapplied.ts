import type { IsoDate } from '@/domain/clock'
import type { Currency } from '@/domain/money'
import type { CreditRow } from '@mocks/store/rows/billing'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import { settledOn } from '../invoices/settlements'
import { appliedElsewhere } from './account-movements'

/** What of a credit memo or deposit is left; what a bank debit holds counts until the bank has cleared it. */
export const remainingOf = ({ total, applied }: Pick<CreditRow, 'total' | 'applied'>): number => total - applied

/** Credits and deposits not applied to an invoice, in minor units by currency. */
export async function unappliedOf(tx: Tx, company: Pick<CompanyRow, 'id'>): Promise<Map<Currency, number>> {
  const sums = new Map<Currency, number>()
  for (const credit of await tx.credits.by('companyId', company.id))
    sums.set(credit.currency, (sums.get(credit.currency) ?? 0) + remainingOf(credit))
  return sums
}

/** The same in one currency at the end of a day. */
export async function unappliedOn(tx: Tx, company: CompanyRow, currency: Currency, day: IsoDate): Promise<number> {
  const credits = (await tx.credits.by('companyId', company.id)).filter((credit) => credit.currency === currency)
  let sum = 0
  for (const credit of credits) {
    if ((await creditedOn(tx, credit)) > day) continue
    const allocations = await tx.paymentAllocations.by('creditId', credit.id)
    const days = await Promise.all(
      allocations
        .filter(({ state }) => state === 'settled')
        .map(async ({ amount, on, paymentId }) => {
          const payment = await tx.payments.get(paymentId)
          return settledOn(on, payment?.settledAt ?? null) <= day ? amount : 0
        }),
    )
    sum += credit.total - (await appliedElsewhere(tx, credit)) - days.reduce((a, b) => a + b, 0)
  }
  return sum
}

/** What was paid too much is a deposit from the day the money is there. */
async function creditedOn(tx: Tx, { paymentId, issuedOn }: CreditRow): Promise<IsoDate> {
  const payment = paymentId === null ? undefined : await tx.payments.get(paymentId)
  return payment ? settledOn(payment.paidOn, payment.settledAt) : issuedOn
}
