import type { PaymentSelection } from '@/contract/payment-selection'
import type { IsoDate } from '@/domain/clock'
import { type ChosenCredit, type PaymentPlan, planPayment } from '@/domain/billing/plan'
import type { CreditId, InvoiceId } from '@/domain/ids'
import type { EarningMethod } from '@/domain/settings/vocabulary'
import type { Currency } from '@/domain/money'
import { type Result, ok, refuse } from '@/domain/result'
import type { CreditRow } from '@mocks/store/rows/billing'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { ownCompany } from '../reach'
import { viewerOf } from '../viewer'
import { discountMethods, earnsDiscount } from './earned-by'
import { chosenInvoice, payableInvoice, payableOf, sellersToday, usableOf } from './payable'

export type PlannedPayment = {
  company: CompanyRow
  day: IsoDate
  currency: Currency
  invoices: Map<InvoiceId, { invoice: InvoiceRow; amount: number | null }>
  /** Credits with something left; those that are used stand in `uses`. */
  credits: CreditRow[]
  uses: Map<CreditId, InvoiceId | null>
  plan: PaymentPlan<InvoiceId, CreditId>
  /** Sum of what is payable of the chosen invoices. */
  payable: number
  gone: string[]
  /** Ways to pay that earn the discounts. */
  discountBy: readonly EarningMethod[]
}

/** INV-02, INV-09: what a selection comes to on the seller's day. One currency a payment (PRD-09). */
export async function planSelection(
  tx: Tx,
  selection: PaymentSelection,
  ctx: Context,
): Promise<Result<PlannedPayment>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  if (!viewerOf(ctx).prices) return refuse('access/forbidden')
  const company = own.value
  const ids = selection.invoices.map(({ invoiceId }) => invoiceId)
  if (new Set(ids).size < ids.length)
    return refuse('request/invalid', { errors: [{ pointer: '/invoices', code: 'duplicate' }] })

  const invoices: PlannedPayment['invoices'] = new Map()
  const gone: string[] = []
  for (const { invoiceId, amount } of selection.invoices) {
    const invoice = await payableInvoice(tx, invoiceId, ctx)
    if (invoice) invoices.set(invoiceId, { invoice, amount })
    else gone.push(await goneNumber(tx, invoiceId, company))
  }
  const chosen = [...invoices.values()]
  const currency = chosen[0]?.invoice.currency ?? company.currency
  if (chosen.some(({ invoice }) => invoice.currency !== currency)) return refuse('payment/mixed-currencies')

  const credits = (await tx.credits.by('companyId', company.id)).filter(
    (credit) => credit.currency === currency && usableOf(credit) > 0,
  )
  const day = sellersToday(ctx)
  const uses = usesOf(selection, credits)
  const discountBy = await discountMethods(tx)
  const isEarned = earnsDiscount(discountBy, selection.method)
  const plan = planPayment(
    chosen.map(({ invoice, amount }) => {
      const own = chosenInvoice(invoice, amount)
      return isEarned ? own : { ...own, discount: null }
    }),
    credits.flatMap((credit): ChosenCredit<InvoiceId, CreditId>[] => {
      const invoiceId = uses.get(credit.id)
      if (invoiceId === undefined) return []
      const { id, kind, number, issuedOn } = credit
      return [{ id, kind, number, issuedOn, remaining: usableOf(credit), invoiceId }]
    }),
    day,
  )
  const payable = chosen.reduce((sum, { invoice }) => sum + payableOf(invoice), 0)
  return ok({ company, day, currency, invoices, credits, uses, plan, payable, gone, discountBy })
}

/** Without a choice of credits, all of them are used where they are needed first. */
const usesOf = ({ credits }: PaymentSelection, open: readonly CreditRow[]): Map<CreditId, InvoiceId | null> =>
  new Map(
    credits === null
      ? open.map(({ id }) => [id, null])
      : credits.map(({ creditId, invoiceId }) => [creditId, invoiceId]),
  )

/** Another company's invoice has no number to its stranger. */
async function goneNumber(tx: Tx, id: InvoiceId, company: CompanyRow): Promise<string> {
  const invoice = await tx.invoices.get(id)
  return invoice?.companyId === company.id ? invoice.number : ''
}
