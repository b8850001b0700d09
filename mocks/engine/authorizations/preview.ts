import type { BudgetId, CostCentreId, QuoteId } from '@/domain/ids'
import { type Result, ok } from '@/domain/result'
import type { BudgetRow, CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import { basketOf, priceBasket } from '../basket/priced-basket'
import type { Context } from '../context'
import { newestOf, visibleQuote } from '../quotes/quote-record'
import { ownCompany } from '../reach'
import { type Evaluation, evaluateAuthorization } from './evaluate'
import { budgetsOf } from './get-case'
import { decisionTimes, usualTimeOf } from './usual-time'

export type Preview = {
  company: CompanyRow
  total: number
  evaluation: Evaluation
  /** By level. */
  usual: (number | null)[]
  budgetRows: ReadonlyMap<string, BudgetRow>
}

/** What placing the basket, or ordering a quote, would answer, asked of the evaluator that will answer then. Writes nothing. */
export async function previewAuthorization(
  tx: Tx,
  wish: { costCentreId?: CostCentreId | undefined; budgetId?: BudgetId | undefined; quoteId?: QuoteId | undefined },
  ctx: Context,
): Promise<Result<Preview>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  const company = own.value
  const total = await totalOf(tx, company, wish.quoteId, ctx)
  if (!total.ok) return total
  const evaluation = await evaluateAuthorization(
    tx,
    {
      company,
      ordererId: ctx.actor.userId,
      total: total.value,
      costCentreId: wish.costCentreId ?? null,
      budgetId: wish.budgetId ?? null,
    },
    ctx,
  )
  const times = await decisionTimes(tx, company.id)
  return ok({
    company,
    total: total.value,
    evaluation,
    usual: evaluation.deciders.map((level) => usualTimeOf(times, level)),
    budgetRows: await budgetsOf(
      tx,
      evaluation.path.flatMap(({ budgetId }) => budgetId ?? []),
    ),
  })
}

async function totalOf(
  tx: Tx,
  company: CompanyRow,
  quoteId: QuoteId | undefined,
  ctx: Context,
): Promise<Result<number>> {
  if (quoteId === undefined)
    return ok((await priceBasket(tx, await basketOf(tx, ctx, company), company, ctx)).totals.total)
  const quote = await visibleQuote(tx, quoteId, ctx)
  return quote.ok ? ok(newestOf(quote.value).total) : quote
}
