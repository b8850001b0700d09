import type { AllowedAction } from '@/contract/action'
import type { BasketLine, basketActions } from '@/contract/basket'
import type { Instant } from '@/domain/clock'
import type { BasketId, UserId } from '@/domain/ids'
import type { Currency } from '@/domain/money'
import { erpToday } from '@mocks/erp/calendar'
import type { Localized } from '@mocks/store/rows/base'
import type { AddressRow, CompanyRow } from '@mocks/store/rows/company'
import type { BasketLineRow, BasketRow, ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import { assortmentOf } from '../catalogs/assortment'
import { type MadeLine, madeLine, seenMade } from '../configurator/made-line'
import type { Context } from '../context'
import { productsOf } from '../orders/order-record'
import { portalSettings } from '../portal-settings/portal-settings'
import { actionUnless } from '../refusal'
import { closedBranchOf } from '../structure/closed-branch'
import { destinationOf, wishedAddresses } from './basket-addresses'
import { viewerOf } from '../viewer'
import { basketLimits } from './limits'
import { type BasketPlan, planFor } from './basket-plan'
import { sharedGoods } from './shared-goods'
import { warehouseNames } from './warehouse-names'
import { breaksOf, isSold, stockRowsOf, type Totals, type UnitPrice, unitPriceFor } from './price-lines'

export type LineProblem = BasketLine['problems'][number]
export type PricedBasketLine = {
  line: BasketLineRow
  product: ProductRow
  /** Minor units; 0 for what is no longer sold, which is a problem of the line and stops the order. */
  unitPrice: number
  /** Why it costs that; null for what is no longer sold. */
  price: UnitPrice | null
  net: number
  available: number
  backordered: number
  /** Null for what is not put together. */
  made: MadeLine | null
  problems: LineProblem[]
}
export type PricedBasket = {
  id: BasketId
  version: number
  currency: Currency
  lines: PricedBasketLine[]
  totals: Totals
  plan: BasketPlan
  /** What it would be with each split the buyer may choose. */
  others: readonly BasketPlan[]
  warehouses: ReadonlyMap<string, Localized>
  /** Addresses that lines are wished at. */
  addresses: readonly AddressRow[]
  pricesAsOf: Instant
  allowedActions: AllowedAction<(typeof basketActions)[number]>[]
}

/** One basket for each person, known before it is first written. */
export const basketIdOf = (userId: UserId): BasketId => `basket_${userId}` as BasketId // the id is made from the owner's

/** The person's basket; a person who never put anything in has an empty one of version 0. */
export const basketOf = async (tx: Tx, ctx: Context, company: CompanyRow): Promise<BasketRow> =>
  (await tx.baskets.one('userId', ctx.actor.userId)) ?? {
    id: basketIdOf(ctx.actor.userId),
    version: 0,
    userId: ctx.actor.userId,
    companyId: company.id,
    lines: [],
  }

/** Writes the lines, making the basket when it is the first time. */
export const writeLines = (tx: Tx, basket: BasketRow, lines: BasketLineRow[]): Promise<BasketRow> =>
  writeBasket(tx, basket, { lines })

export const writeBasket = async (
  tx: Tx,
  { id, userId, companyId, version, lines }: BasketRow,
  patch: Partial<Pick<BasketRow, 'lines' | 'split' | 'deliveryAddressId'>>,
): Promise<BasketRow> =>
  version === 0 ? tx.baskets.insert({ id, userId, companyId, lines, ...patch }) : tx.baskets.update(id, patch)

/** It cannot be ordered like this, or it is not what the buyer chose (PRD-02) until they have agreed to it. */
export const isStopped = ({ problems, made }: PricedBasketLine): boolean =>
  problems.length > 0 || (made !== null && made.drift !== null)

type Sale = { sold: boolean; inCatalog: boolean; made: MadeLine | null }

const problemsOf = (
  { quantity }: BasketLineRow,
  product: ProductRow,
  { sold, inCatalog, made }: Sale,
): LineProblem[] => {
  if (!sold) return ['discontinued']
  if (!inCatalog) return ['notInCatalog']
  const problems: LineProblem[] = []
  if (quantity < product.minimum) problems.push('belowMinimum')
  if (quantity % product.multiple !== 0) problems.push('notAMultiple')
  if (made?.mustDecide) problems.push('configuration')
  return problems
}

/** The basket at today's prices and stock, with what stops each line and what may be done. */
export async function priceBasket(tx: Tx, basket: BasketRow, company: CompanyRow, ctx: Context): Promise<PricedBasket> {
  const ids = basket.lines.map((line) => line.productId)
  const [products, breaks, stock, assortment, closed] = await Promise.all([
    productsOf(tx, ids),
    breaksOf(tx, ids, { of: company, on: erpToday(ctx.clock.now()) }),
    stockRowsOf(tx, ids),
    assortmentOf(tx, basket.userId),
    closedBranchOf(tx, basket.userId),
  ])
  const shared = sharedGoods(basket.lines, stock)
  const lines = basket.lines.flatMap((line): PricedBasketLine[] => {
    const product = products.get(line.productId)
    if (!product) return []
    const price = isSold(product, company) ? unitPriceFor(product, breaks, company, shared.ordered(line)) : null
    const made = seenMade(madeLine(line, product, company, price?.amount ?? null), viewerOf(ctx))
    const unitPrice = (made ? made.now.price?.amount : price?.amount) ?? 0
    const available = shared.left(line)
    return [
      {
        line,
        made,
        // How long it takes follows from what was chosen.
        product: made ? { ...product, leadTimeDays: made.now.leadTimeDays } : product,
        unitPrice,
        price,
        net: unitPrice * line.quantity,
        available,
        backordered: product.isService ? 0 : Math.max(line.quantity - available, 0),
        problems: problemsOf(line, product, { sold: price !== null, inCatalog: assortment.has(product), made }),
      },
    ]
  })
  const settings = await portalSettings(tx)
  const facts = { basket, to: await destinationOf(tx, basket, company), company, settings, stock }
  const plan = planFor(lines, facts, ctx)
  const allowedActions = [
    actionUnless('addLines', lines.length >= basketLimits.lines && { code: 'state.basketFull' }),
    actionUnless(
      'checkout',
      lines.length === 0 && { code: 'state.basketEmpty' },
      lines.some(isStopped) && { code: 'state.lineProblems' },
      company.blockedReason !== null && { code: 'blocked.customer' },
      closed && { code: 'state.branchOff', params: { branch: closed.name } },
    ),
  ]
  return {
    id: basket.id,
    version: basket.version,
    currency: company.currency,
    lines,
    totals: plan.totals,
    plan,
    warehouses: await warehouseNames(tx),
    addresses: await wishedAddresses(tx, basket),
    others: plan.offered.map((split) => (split === plan.split ? plan : planFor(lines, facts, ctx, split))),
    pricesAsOf: ctx.clock.now(),
    allowedActions,
  }
}
