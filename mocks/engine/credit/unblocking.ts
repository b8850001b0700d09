import type { AllowedAction } from '@/contract/action'
import type { PaymentSelection } from '@/contract/payment-selection'
import { discountFor } from '@/domain/billing/discount'
import { type Unblocking, unblockingSet } from '@/domain/billing/unblock'
import { availableCredit } from '@/domain/credit/exposure'
import type { CreditId, InvoiceId } from '@/domain/ids'
import { can, holds } from '@/domain/permissions/can'
import { type Result, ok } from '@/domain/result'
import type { CreditRow } from '@mocks/store/rows/billing'
import type { CompanyRow, PaymentMethodRow } from '@mocks/store/rows/company'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { basketOf, priceBasket } from '../basket/priced-basket'
import { discountMethods, earnsDiscount } from '../billing/earned-by'
import { payableOf, sellersToday, usableOf } from '../billing/payable'
import { type PlannedPayment, planSelection } from '../billing/payment-plan'
import { isCardOffered } from '../checkout/card-offered'
import { creditLimitOf } from '../checkout/credit-limit'
import { creditPosition } from '../checkout/credit-position'
import type { Context } from '../context'
import { discounted } from '../invoices/get-invoice'
import { invoicesFound } from '../invoices/invoices-found'
import { ownCompany } from '../reach'
import { actionUnless } from '../refusal'
import { whoCan } from '../team/who-can'
import { viewerOf } from '../viewer'

export type UnblockPlan = {
  company: CompanyRow
  /** Minor units the order exceeds the available credit by; not above zero: it is within it. Null without prices. */
  needed: number | null
  available: number
  set: { selection: PaymentSelection; planned: PlannedPayment } | null
  /** Minor units to pay the order itself by card instead; null where that is not offered or not needed. */
  prepay: number | null
  cards: PaymentMethodRow[]
  action: AllowedAction<'unblock'>
}

/** INV-25: which invoices to pay so that the basket of the caller can be ordered. */
export async function unblockPlan(tx: Tx, ctx: Context): Promise<Result<UnblockPlan>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  const company = own.value
  const { totals } = await priceBasket(tx, await basketOf(tx, ctx, company), company, ctx)
  return ok(await unblockPlanFor(tx, company, totals.total, ctx))
}

/** The same for an order of a total in minor units, whatever its goods come from. */
export async function unblockPlanFor(tx: Tx, company: CompanyRow, total: number, ctx: Context): Promise<UnblockPlan> {
  const position = await creditPosition(tx, company, ctx.clock.now())
  const available = availableCredit(await creditLimitOf(tx, company, ctx.clock.now()), position)
  const needed = available === null ? 0 : total - available
  const { prices } = viewerOf(ctx)
  const mayPay = holds(ctx.actor, 'invoices.pay') && prices
  const chosen = mayPay && needed > 0 ? await chosenSet(tx, company, needed, ctx) : null
  const set = chosen === null ? null : await bestPlan(tx, chosen, ctx)
  const seesCards = holds(ctx.actor, 'paymentMethods.view')
  const cards = seesCards ? await tx.paymentMethods.by('companyId', company.id) : []
  const takesCard = prices && needed > 0 && cards.length > 0 && (await isCardOffered(tx, company, ctx))
  return {
    ...{ company, needed: prices ? needed : null, available: available ?? 0, set },
    prepay: takesCard ? total : null,
    cards,
    action: actionUnless(
      'unblock',
      company.blockedReason !== null && { code: 'blocked.customer' },
      !mayPay && {
        code: 'permission.invoicesPay',
        ask: await whoCan(tx, company.id, 'invoices.pay', ctx.actor.userId),
      },
      needed <= 0 && { code: 'state.withinLimit' },
      set === null && { code: 'state.notEnoughInvoices' },
    ),
  }
}

/** The smallest set of the invoices the caller may pay, in the currency of the limit. */
async function chosenSet(tx: Tx, company: CompanyRow, needed: number, ctx: Context): Promise<Unblocking | null> {
  const { id, currency } = company
  const found = await invoicesFound(tx, { companyIds: [id], currencies: [currency], paid: false })
  const payable = found.filter((invoice) => can(ctx.actor, 'invoices.pay', invoice) && payableOf(invoice) > 0)
  const day = sellersToday(ctx)
  // It is paid by card, or with credits alone.
  const isEarned = earnsDiscount(await discountMethods(tx), 'card')
  const credits = (await tx.credits.by('companyId', id)).filter((credit) => credit.currency === currency)
  return unblockingSet(
    payable.map((invoice: InvoiceRow) => ({
      ...{ id: invoice.id, dueOn: invoice.dueOn, open: payableOf(invoice) },
      discount: isEarned ? discountFor(discounted(invoice), payableOf(invoice), day) : 0,
    })),
    needed,
    credits.toSorted(byAge).map((credit) => ({ id: credit.id, remaining: usableOf(credit) })),
  )
}

const byAge = (a: CreditRow, b: CreditRow): number =>
  a.issuedOn === b.issuedOn ? (a.number < b.number ? -1 : 1) : a.issuedOn < b.issuedOn ? -1 : 1

/** With the credits where they save money: on an invoice that has to be paid in full they can cost its discount. */
async function bestPlan(tx: Tx, { ids, creditIds }: Unblocking, ctx: Context): Promise<UnblockPlan['set']> {
  const invoices = ids.map((id) => ({ invoiceId: id as InvoiceId, amount: null }))
  const choices: PaymentSelection[] = [
    { invoices, credits: creditIds.map((id) => ({ creditId: id as CreditId, invoiceId: null })), method: 'card' },
    { invoices, credits: [], method: 'card' },
  ]
  let best: UnblockPlan['set'] = null
  for (const selection of choices) {
    const planned = await planSelection(tx, selection, ctx)
    if (!planned.ok) continue
    if (best === null || planned.value.plan.amount < best.planned.plan.amount)
      best = { selection, planned: planned.value }
  }
  return best
}
