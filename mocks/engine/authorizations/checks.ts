import type { Instant } from '@/domain/clock'
import { windowOf } from '@/domain/budgets/windows'
import { dateIn } from '@/domain/calendar'
import { availableCredit } from '@/domain/credit/exposure'
import type { AuthorizationCheck } from '@/contract/authorizations'
import { erpToday } from '@mocks/erp/calendar'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { AuthorizationRow, OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { breaksOf, isSold, stockOf, unitPriceFor } from '../basket/price-lines'
import { usedOf } from '../budgets/used-of'
import { creditLimitOf } from '../checkout/credit-limit'
import { creditPosition } from '../checkout/credit-position'
import type { Context } from '../context'
import { productsOf } from '../orders/order-record'
import { portalSettings } from '../portal-settings/portal-settings'

/** Something that is not as it was when the order was placed. Amounts are minor units of the order's currency. */
export type Check = Omit<AuthorizationCheck, 'amount'> & { amount: number | null }

/**
 * What may have moved since the order was placed: the customer, its credit, the budget, and the lines. Prices are those
 * of the order; that they differ from today's is only told, as is stock that does not suffice, which is backordered.
 */
export async function checkAgain(tx: Tx, order: OrderRow, row: AuthorizationRow, ctx: Context): Promise<Check[]> {
  const company = await tx.companies.require(order.companyId)
  const checks: Check[] = []
  if (company.blockedReason !== null) checks.push({ kind: 'customerBlocked', blocks: true, amount: null, skus: [] })
  const beyondCredit = await creditExcess(tx, order, company, ctx)
  if (beyondCredit > 0) checks.push({ kind: 'credit', blocks: await isCreditFirm(tx), amount: beyondCredit, skus: [] })
  checks.push(
    ...(await budgetChecks(tx, order, row, company)),
    ...(await lineChecks(tx, order, company, ctx.clock.now())),
  )
  return checks
}

/** ADM-21: where the business warns only, or has it authorized, whoever decides may let it pass. */
const isCreditFirm = async (tx: Tx): Promise<boolean> => (await portalSettings(tx)).creditPolicy === 'block'

async function creditExcess(tx: Tx, order: OrderRow, company: CompanyRow, ctx: Context): Promise<number> {
  if (order.paymentMethod !== 'onAccount') return 0
  const position = await creditPosition(tx, company, ctx.clock.now(), order.id)
  const available = availableCredit(await creditLimitOf(tx, company, ctx.clock.now()), position)
  return available === null ? 0 : Math.max(order.total - available, 0)
}

/** What the order set aside still stands; a budget that was cut since then may no longer bear it. */
async function budgetChecks(
  tx: Tx,
  order: OrderRow,
  { levels }: AuthorizationRow,
  company: CompanyRow,
): Promise<Check[]> {
  const entries = await tx.budgetEntries.by('orderId', order.id)
  const agreed = new Set(levels.flatMap(({ budgetId }) => budgetId ?? []))
  const checks: Check[] = []
  for (const budgetId of new Set(entries.map((entry) => entry.budgetId))) {
    const budget = await tx.budgets.get(budgetId)
    if (!budget || budget.mode === 'warn' || agreed.has(budgetId)) continue
    const window = windowOf(budget.period, dateIn(company.timeZone, order.placedAt))
    const beyond = (await usedOf(tx, budgetId, window)) - budget.amount
    if (beyond > 0) checks.push({ kind: 'budget', blocks: budget.mode === 'block', amount: beyond, skus: [] })
  }
  return checks
}

async function lineChecks(tx: Tx, order: OrderRow, company: CompanyRow, now: Instant): Promise<Check[]> {
  const ids = order.lines.map(({ productId }) => productId)
  const [products, breaks, stock] = await Promise.all([
    productsOf(tx, ids),
    breaksOf(tx, ids, { of: company, on: erpToday(now) }),
    stockOf(tx, ids),
  ])
  // Prices of a quote are agreed: that the catalogue asks something else is why there is one.
  const quoted = (await tx.quotes.one('orderId', order.id)) !== undefined
  const gone: string[] = []
  const short: string[] = []
  const repriced: string[] = []
  let difference = 0
  for (const line of order.lines) {
    const product = products.get(line.productId)
    if (!product || !isSold(product, company)) {
      gone.push(line.sku)
      continue
    }
    if ((stock.get(product.id) ?? 0) < line.ordered) short.push(line.sku)
    const today = unitPriceFor(product, breaks, company, line.ordered)?.amount
    if (quoted || today === undefined || today === line.unitPrice) continue
    repriced.push(line.sku)
    difference += (today - line.unitPrice) * line.ordered
  }
  const checks: Check[] = []
  if (gone.length > 0) checks.push({ kind: 'discontinued', blocks: true, amount: null, skus: gone })
  if (short.length > 0) checks.push({ kind: 'stock', blocks: false, amount: null, skus: short })
  if (repriced.length > 0) checks.push({ kind: 'price', blocks: false, amount: difference, skus: repriced })
  return checks
}
