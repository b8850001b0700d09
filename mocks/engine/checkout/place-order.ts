import type { AddressId, AttachmentId, BudgetId, CostCentreId } from '@/domain/ids'
import { type CreditPosition, exceedsCredit, exposureOf } from '@/domain/credit/exposure'
import type { Money } from '@/domain/money'
import { type Result, ok, refuse } from '@/domain/result'
import type { AddressRow, CompanyRow } from '@mocks/store/rows/company'
import type { AttachmentRow, AuthorizationRow, OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { type Evaluation, evaluateAuthorization } from '../authorizations/evaluate'
import { openCase } from '../authorizations/open-case'
import { basketOf, type PricedBasket, priceBasket, writeLines } from '../basket/priced-basket'
import { consumeBudget, reserveBudget } from '../budgets/ledger'
import { refuseBudget } from '../budgets/refuse-budget'
import type { Context } from '../context'
import { writeHistory } from '../orders/write-history'
import { ownCompany } from '../reach'
import { closedBranchOf } from '../structure/closed-branch'
import { viewerOf } from '../viewer'
import { checkOrderFields } from './check-order-fields'
import { creditPosition } from './credit-position'
import { newOrderRow } from './new-order-row'

export type PlaceOrder = {
  basketVersion: number
  expectedTotal: Money | null
  poNumber?: string
  reference?: string
  note?: string
  requestedOn?: string
  deliveryAddressId: AddressId
  attachmentIds: AttachmentId[]
  costCentreId?: CostCentreId
  budgetId?: BudgetId
}
/** The case is null when nobody has to authorize the order. */
export type PlacedOrder = { order: OrderRow; authorization: AuthorizationRow | null }

/**
 * ORD-08, ORD-15, ORD-25: turns the basket into an order on account. Everything is looked at again inside the
 * transaction: the basket as it is now, today's prices, the customer's blocks and credit, budgets and spending limits.
 * What exceeds those waits for authorizers (AUT-01). Either all is written, or nothing.
 */
export async function placeOrder(tx: Tx, command: PlaceOrder, ctx: Context): Promise<Result<PlacedOrder>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  const company = own.value
  const basket = await basketOf(tx, ctx, company)
  const priced = await priceBasket(tx, basket, company, ctx)

  const wrongBasket = checkBasket(priced, command, ctx)
  if (wrongBasket) return wrongBasket
  const closed = await closedBranchOf(tx, ctx.actor.userId)
  if (closed) return refuse('branch/off', { params: { branch: closed.name } })
  const fields = await checkOrderFields(tx, command, company, ctx)
  if (!fields.ok) return fields
  const wrongStanding = await checkStanding(tx, company, priced, ctx)
  if (wrongStanding) return wrongStanding
  const evaluation = await evaluateAuthorization(tx, evaluated(command, company, priced, ctx), ctx)
  const wrongPath = refusePath(evaluation)
  if (wrongPath) return wrongPath

  const order = await insertOrder(tx, { command, company, priced, evaluation, ...fields.value }, ctx)
  await reserveBudget(tx, ctx, order)
  await writeLines(tx, basket, [])
  if (evaluation.path.length > 0)
    return ok({ order, authorization: await openCase(tx, order, ctx.actor.userId, evaluation, ctx) })
  await consumeBudget(tx, ctx, order)
  return ok({ order, authorization: null })
}

const evaluated = (command: PlaceOrder, company: CompanyRow, { totals }: PricedBasket, ctx: Context) => ({
  company,
  ordererId: ctx.actor.userId,
  total: totals.total,
  costCentreId: command.costCentreId ?? null,
  budgetId: command.budgetId ?? null,
})

/** An order that budgets stop, or that nobody could ever decide, is refused before it exists. */
const refusePath = ({ budgets, undecidable }: Evaluation) =>
  refuseBudget(budgets) ??
  (undecidable === null ? null : refuse('authorization/undecidable', { params: { level: undecidable + 1 } }))

const sameMoney = (expected: Money | null, priced: PricedBasket): boolean =>
  expected !== null && expected.amount === priced.totals.total && expected.currency === priced.currency

function checkBasket(priced: PricedBasket, command: PlaceOrder, ctx: Context) {
  if (priced.version !== command.basketVersion) return refuse('basket/changed', { current: priced })
  if (priced.lines.length === 0) return refuse('basket/empty')
  const stopped = priced.lines.flatMap(({ problems }, at) => (problems.length > 0 ? [at] : []))
  if (stopped.length > 0) {
    const outside = stopped.filter((at) => priced.lines[at]?.problems.includes('notInCatalog'))
    const errors = stopped.map((at) => ({
      pointer: `/lines/${at}`,
      code: outside.includes(at) ? ('notInCatalog' as const) : ('unavailable' as const),
    }))
    return refuse(outside.length > 0 ? 'catalog/not-allowed' : 'product/not-orderable', { errors, current: priced })
  }
  // Who may not see prices agreed to none: their company's prices hold.
  if (viewerOf(ctx).prices && !sameMoney(command.expectedTotal, priced))
    return refuse('basket/prices-changed', { current: priced })
  return null
}

async function checkStanding(tx: Tx, company: CompanyRow, priced: PricedBasket, ctx: Context) {
  if (company.blockedReason !== null) return refuse('customer/blocked')
  const position = await creditPosition(tx, company, ctx.clock.now())
  if (!exceedsCredit(company.creditLimit, position, priced.totals.total)) return null
  return refuse('credit/limit-exceeded', viewerOf(ctx).prices ? { params: overLimit(company, position, priced) } : {})
}

const overLimit = (company: CompanyRow, position: CreditPosition, priced: PricedBasket) => ({
  limit: company.creditLimit ?? 0,
  exposure: exposureOf(position),
  reserved: position.pendingApproval,
  total: priced.totals.total,
  currency: company.currency,
})

type Checked = {
  command: PlaceOrder
  company: CompanyRow
  priced: PricedBasket
  address: AddressRow
  files: AttachmentRow[]
  evaluation: Evaluation
}

async function insertOrder(tx: Tx, checked: Checked, ctx: Context): Promise<OrderRow> {
  const { files } = checked
  const number = `SO-${await tx.nextNumber('orders')}`
  const order = await tx.orders.insert(newOrderRow({ number, ...checked }, ctx))
  for (const file of files) await tx.attachments.update(file.id, { orderId: order.id })
  await writeHistory(
    tx,
    { orderId: order.id, source: 'portal', event: 'placed', params: { number, lines: order.lines.length } },
    ctx,
  )
  return order
}
