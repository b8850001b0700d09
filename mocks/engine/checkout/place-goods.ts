import type { DocumentPreference } from '@/domain/account/vocabulary'
import type { IsoDate } from '@/domain/clock'
import type { AddressId, AttachmentId, BasketLineId, BudgetId, CostCentreId } from '@/domain/ids'
import { type CreditPosition, exceedsCredit, exposureOf } from '@/domain/credit/exposure'
import { type Result, ok, refuse } from '@/domain/result'
import type { AddressRow, CompanyRow } from '@mocks/store/rows/company'
import type { AttachmentRow, AuthorizationRow, OrderRow } from '@mocks/store/rows/orders'
import type { LineConfiguration, LineWishes, ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import { type Evaluation, evaluateAuthorization } from '../authorizations/evaluate'
import { openCase } from '../authorizations/open-case'
import type { AgreedDelivery } from '../basket/basket-plan'
import type { Totals } from '../basket/price-lines'
import { consumeBudget, reserveBudget } from '../budgets/ledger'
import { refuseBudget } from '../budgets/refuse-budget'
import type { Context } from '../context'
import { writeHistory } from '../orders/write-history'
import { portalSettings } from '../portal-settings/portal-settings'
import { closedBranchOf } from '../structure/closed-branch'
import { viewerOf } from '../viewer'
import { isCardOffered } from './card-offered'
import { checkOrderFields } from './check-order-fields'
import { withCreditLimit } from './credit-limit'
import { creditPosition } from './credit-position'
import { newOrderRow } from './new-order-row'
import { paymentsFor } from './order-rules'
import { rememberPreference } from './remember-preference'
import { stoppedBy } from './standing'

/** What a new order says besides its goods. */
export type OrderFields = {
  poNumber?: string
  reference?: string
  note?: string
  requestedOn?: string
  deliveryAddressId: AddressId
  attachmentIds: AttachmentId[]
  costCentreId?: CostCentreId
  budgetId?: BudgetId
  documentPreference?: DocumentPreference
}
/** Lines at the prices that were agreed, in minor units of the company's currency. */
export type Goods = {
  lines: readonly {
    line: {
      id?: BasketLineId
      quantity: number
      wishes?: LineWishes
      configuration?: LineConfiguration | null
    }
    product: ProductRow
    unitPrice: number
    net: number
    backordered: number
  }[]
  totals: Totals
  /** The first day on which any of it can leave, as far as the caller may know; null: they may not. */
  firstOut: IsoDate | null
  /** As they were agreed to; lines are named by their id. Absent: the ERP's people deliver as it comes. */
  deliveries?: readonly AgreedDelivery[]
  split?: OrderRow['split']
}
/** The case is null when nobody has to authorize the order. */
export type PlacedOrder = { order: OrderRow; authorization: AuthorizationRow | null }

export type Place = {
  fields: OrderFields
  company: CompanyRow
  goods: Goods
  /** INV-25: paid by card in the same step, so that the credit limit stops nothing. */
  prepaid?: { cardEnding: string } | null
}

/**
 * Turns goods into an order, on account unless it is paid at once, whether they come from a basket or from a quote. All that may have moved is
 * looked at again inside the transaction: the customer's blocks and credit, budgets and spending limits. What exceeds
 * those waits for authorizers (AUT-01). Either all is written, or nothing.
 */
export async function placeGoods(
  tx: Tx,
  { fields, company, goods, prepaid = null }: Place,
  ctx: Context,
): Promise<Result<PlacedOrder>> {
  const closed = await closedBranchOf(tx, ctx.actor.userId)
  if (closed) return refuse('branch/off', { params: { branch: closed.name } })
  const checked = await checkOrderFields(tx, { fields, company, goods }, ctx)
  if (!checked.ok) return checked
  const wrongStanding = await checkStanding(tx, company, goods, prepaid !== null, ctx)
  if (wrongStanding) return wrongStanding
  const asked = { ...evaluated(fields, company, goods, ctx), prepaid: prepaid !== null }
  const evaluation = await evaluateAuthorization(tx, asked, ctx)
  const wrongPath = refusePath(evaluation)
  if (wrongPath) return wrongPath
  // Nobody pays for what others may still decline.
  if (prepaid && evaluation.path.length > 0) return refuse('payment/authorization-first')

  const documentPreference = await rememberPreference(tx, fields, ctx)
  const facts = { fields: { ...fields, documentPreference }, company, goods, prepaid, evaluation, ...checked.value }
  const order = await insertOrder(tx, facts, ctx)
  await reserveBudget(tx, ctx, order)
  if (evaluation.path.length > 0)
    return ok({ order, authorization: await openCase(tx, order, ctx.actor.userId, evaluation, ctx) })
  await consumeBudget(tx, ctx, order)
  return ok({ order, authorization: null })
}

const evaluated = (fields: OrderFields, company: CompanyRow, { totals }: Goods, ctx: Context) => ({
  company,
  ordererId: ctx.actor.userId,
  total: totals.total,
  costCentreId: fields.costCentreId ?? null,
  budgetId: fields.budgetId ?? null,
})

/** An order that budgets stop, or that nobody could ever decide, is refused before it exists. */
const refusePath = ({ budgets, undecidable }: Evaluation) =>
  refuseBudget(budgets) ??
  (undecidable === null ? null : refuse('authorization/undecidable', { params: { level: undecidable + 1 } }))

async function checkStanding(tx: Tx, company: CompanyRow, goods: Goods, prepaid: boolean, ctx: Context) {
  if (company.blockedReason !== null) return refuse('customer/blocked')
  const settings = await portalSettings(tx)
  const isOffered = prepaid
    ? await isCardOffered(tx, company, ctx)
    : paymentsFor(settings, company).includes('onAccount')
  if (!isOffered) return refuse('payment/not-offered')
  // What is paid at once owes nothing.
  const stopped = prepaid ? null : await stoppedBy(tx, company, settings, ctx)
  if (stopped) return refuse(stopped)
  // Where the business warns only, or has it authorized, the limit stops nobody here.
  if (settings.creditPolicy !== 'block' || prepaid) return null
  const limited = await withCreditLimit(tx, company, ctx.clock.now())
  const position = await creditPosition(tx, company, ctx.clock.now())
  if (!exceedsCredit(limited.creditLimit, position, goods.totals.total)) return null
  return refuse('credit/limit-exceeded', viewerOf(ctx).prices ? { params: overLimit(limited, position, goods) } : {})
}

const overLimit = (company: CompanyRow, position: CreditPosition, { totals }: Goods) => ({
  limit: company.creditLimit ?? 0,
  exposure: exposureOf(position),
  reserved: position.pendingApproval,
  total: totals.total,
  currency: company.currency,
})

type Checked = Place & { address: AddressRow; files: AttachmentRow[]; evaluation: Evaluation }

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
