import type { StatementQuery } from '@/contract/statement-list'
import { balanceAfter, type Statement, statementOf } from '@/domain/billing/statement'
import { addDays, dateIn } from '@/domain/calendar'
import type { Instant, IsoDate } from '@/domain/clock'
import { currencies as allCurrencies, type Currency } from '@/domain/money'
import { type Result, ok, refuse } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import { withCreditLimit } from '../checkout/credit-limit'
import type { Context } from '../context'
import { ownCompany } from '../reach'
import { viewerOf } from '../viewer'
import { type AccountMovement, movementsSince } from './account-movements'
import { type AgedAccount, agedAccount } from './aged-account'
import { unappliedOf } from './unapplied'

export type AccountStatement = Statement<AccountMovement> & {
  company: CompanyRow
  currency: Currency
  currencies: Currency[]
  period: { from: IsoDate; to: IsoDate }
  aging: AgedAccount
  pending: number
  asOf: Instant
}
type Ask = Pick<StatementQuery, 'from' | 'to' | 'currency'>

/** The first day of the month before: a month that is over can be reconciled, and the one that runs is seen. */
const usualStart = (today: IsoDate): IsoDate => `${addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7)}-01`

/**
 * INV-11, INV-12: the account in one currency over a period, both days included. Balances are counted back from what is
 * open now, so that any day of the past is answered from the same rows and nothing is kept that could differ.
 */
export async function statementFor(
  tx: Tx,
  company: CompanyRow,
  ask: Ask,
  now: Instant,
): Promise<Result<AccountStatement>> {
  const today = dateIn(company.timeZone, now)
  const to = ask.to ?? today
  const from = ask.from ?? (usualStart(today) < to ? usualStart(today) : to)
  if (from > to) return refuse('request/invalid', { errors: [{ pointer: '/to', code: 'beforeStart' }] })
  const currency = ask.currency ?? company.currency
  const [open, unapplied] = await Promise.all([openByCurrency(tx, company), unappliedOf(tx, company)])
  const balance = (open.get(currency) ?? 0) - (unapplied.get(currency) ?? 0)
  const movements = await movementsSince(tx, company, currency, from)
  const opening = balanceAfter(balance, movements, addDays(from, -1))
  return ok({
    ...statementOf(movements, opening, { from, to }),
    company: await withCreditLimit(tx, company, now),
    currency,
    currencies: allCurrencies
      .filter((each) => each === company.currency || open.has(each) || unapplied.has(each))
      .toSorted((a, b) => Number(b === company.currency) - Number(a === company.currency)),
    period: { from, to },
    aging: await agedAccount(tx, company, currency, to < today ? to : today),
    pending: await pendingIn(tx, company, currency),
    asOf: now,
  })
}

/** The statement of the caller's own company. It tells amounts: nothing of it goes to people who may not see those. */
export async function getStatement(tx: Tx, ask: Ask, ctx: Context): Promise<Result<AccountStatement>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  if (!viewerOf(ctx).prices) return refuse('access/forbidden')
  return statementFor(tx, own.value, ask, ctx.clock.now())
}

async function openByCurrency(tx: Tx, company: CompanyRow): Promise<Map<Currency, number>> {
  const { openTotals } = await tx.search.invoices({ companyIds: [company.id], paid: false }, 'dueOn', false, 0, 0)
  return new Map(openTotals.map(({ currency, amount }) => [currency, amount]))
}

async function pendingIn(tx: Tx, company: CompanyRow, currency: Currency): Promise<number> {
  const payments = await tx.payments.by('companyId', company.id)
  return payments
    .filter((payment) => payment.state === 'pending' && payment.currency === currency)
    .reduce((sum, { amount, discount }) => sum + amount + discount, 0)
}
