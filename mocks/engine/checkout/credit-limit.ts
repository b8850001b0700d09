import { addDays, dateIn } from '@/domain/calendar'
import type { Instant, IsoDate } from '@/domain/clock'
import { earlyLimitDays, earnsHigherLimit, raiseOf } from '@/domain/credit/early-limit'
import { openAmount } from '@/domain/invoices/status'
import { convert } from '@/domain/money/convert'
import { money } from '@/domain/money'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { invoicesFound } from '../invoices/invoices-found'
import { settlementsOf } from '../invoices/settlements'

/** The limit that holds, and what of it paying in time has added. Minor units; null: no limit is defined. */
export type CreditLimit = { limit: number | null; raise: number }

/**
 * ADM-21, INV-21: the limit that holds for a customer, in minor units of its currency: that of its card in the ERP, else
 * the one the business set for its price group, at the rate of the day; and what it has earned by paying in time.
 */
export async function creditLimitNow(tx: Tx, company: CompanyRow, now: Instant): Promise<CreditLimit> {
  const limit = await givenLimit(tx, company)
  const raise = await raiseFor(tx, company, limit, now)
  return { limit: limit === null ? null : limit + raise, raise }
}

/** The limit that counts now, in minor units of the company’s currency; null: none is defined (domain-rules §3). */
export const creditLimitOf = async (tx: Tx, company: CompanyRow, now: Instant): Promise<number | null> =>
  (await creditLimitNow(tx, company, now)).limit

async function raiseFor(tx: Tx, company: CompanyRow, limit: number | null, now: Instant): Promise<number> {
  const [settings] = await tx.portalSettings.all()
  if (settings?.earlyPaymentReward !== 'limit' || limit === null) return 0
  return (await paysInTime(tx, company, now)) ? raiseOf(limit, settings.earlyLimitBasisPoints) : 0
}

/** INV-21: has everything that fell due lately been settled by its due date? */
export async function paysInTime(tx: Tx, company: CompanyRow, now: Instant): Promise<boolean> {
  const today = dateIn(company.timeZone, now)
  const due = { dueFrom: addDays(today, -earlyLimitDays), dueTo: addDays(today, -1) }
  const invoices = await invoicesFound(tx, { companyIds: [company.id], ...due })
  const settled = await Promise.all(
    invoices.map(async (invoice) => ({ dueOn: invoice.dueOn, settledOn: await settledWhollyOn(tx, invoice) })),
  )
  return earnsHigherLimit(settled)
}

/** The day on which the last of it was settled; null while something is open. */
async function settledWhollyOn(tx: Tx, invoice: InvoiceRow): Promise<IsoDate | null> {
  if (openAmount(invoice) > 0) return null
  const settled = (await settlementsOf(tx, invoice)).filter(({ state }) => state === 'settled')
  return settled.at(-1)?.on ?? invoice.issuedOn
}

async function givenLimit(tx: Tx, company: CompanyRow): Promise<number | null> {
  if (company.creditLimit !== null) return company.creditLimit
  const [settings] = await tx.portalSettings.all()
  const cents = settings?.[`defaultLimit${company.priceGroup}`] ?? null
  if (cents === null) return null
  const rates = Object.fromEntries((await tx.rates.all()).map(({ currency, microEur }) => [currency, microEur]))
  return convert(money(cents, 'EUR'), company.currency, rates)?.amount ?? null
}

/** The customer with the limit that holds for it. */
export const withCreditLimit = async (tx: Tx, company: CompanyRow, now: Instant): Promise<CompanyRow> => ({
  ...company,
  creditLimit: await creditLimitOf(tx, company, now),
})
