import type { IsoDate } from '@/domain/clock'
import type { Id } from '@/domain/ids'
import type { Currency } from '@/domain/money'
import type { PaymentMethodKind } from '@/domain/billing/vocabulary'
import type { Context } from '@mocks/engine/context'
import type { ErpCreditRow, ErpPaymentLine, ErpPaymentRow } from '@mocks/store/rows/billing'
import type { ErpInvoiceRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { nextChange } from './erp-change'

export type PaymentPayload = {
  portalNumber: string
  /** The invoice account. */
  customerNumber: string
  method: PaymentMethodKind
  currency: Currency
  amount: number
  paidOn: IsoDate
  /** The portal's number of the order that was paid with it; only where one was. */
  orderNumber?: string
  lines: ErpPaymentLine[]
}

export type PaymentAnswer = {
  outcome: 'accepted' | 'alreadyThere' | 'rejected'
  payment: ErpPaymentRow | null
  message: string | null
}

/**
 * Posts a payment of the portal: the same key is one payment. What an invoice no longer needs, because something else
 * was booked meanwhile, becomes a deposit; credits are never used beyond what is left of them.
 */
export async function takePayment(
  tx: Tx,
  ctx: Context,
  payload: PaymentPayload,
  portalKey: string,
): Promise<PaymentAnswer> {
  const known = await tx.erpPayments.one('portalKey', portalKey)
  if (known)
    return { outcome: 'alreadyThere', payment: known, message: `Payment ${payload.portalNumber} is ${known.number}` }
  const refusal = await refusalOf(tx, payload)
  if (refusal) return { outcome: 'rejected', payment: null, message: refusal }

  const lines: ErpPaymentLine[] = []
  for (const line of payload.lines) lines.push(await postLine(tx, line))
  const used = lines.reduce((sum, { creditNumber, amount }) => sum + (creditNumber === null ? amount : 0), 0)
  const rest = payload.amount - used
  const year = payload.paidOn.slice(0, 4)
  const payment = await tx.erpPayments.insert({
    id: ctx.ids.next<'ErpPayment'>('ErpPayment') as Id<'ErpPayment'>,
    changed: await nextChange(tx),
    number: `ZP/${year}/${String(await tx.nextNumber('erpPayments')).padStart(6, '0')}`,
    portalKey,
    customerNumber: payload.customerNumber,
    method: payload.method,
    currency: payload.currency,
    amount: payload.amount,
    paidOn: payload.paidOn,
    lines,
    depositNumber: rest > 0 ? (await makeDeposit(tx, ctx, payload, portalKey, rest)).number : null,
  })
  return { outcome: 'accepted', payment, message: null }
}

async function refusalOf(tx: Tx, { customerNumber, currency, lines, amount }: PaymentPayload): Promise<string | null> {
  if (!(await tx.erpCustomers.one('customerNumber', customerNumber))) return `There is no customer ${customerNumber}`
  for (const { invoiceNumber, creditNumber } of lines) {
    const invoice = await tx.erpInvoices.one('number', invoiceNumber)
    if (!invoice) return `There is no invoice ${invoiceNumber}`
    if (invoice.currency !== currency) return `Invoice ${invoiceNumber} is in ${invoice.currency}`
    const credit = creditNumber === null ? null : await tx.erpCredits.one('number', creditNumber)
    if (creditNumber !== null && credit?.customerNumber !== customerNumber) return `There is no credit ${creditNumber}`
  }
  const money = lines.reduce((sum, line) => sum + (line.creditNumber === null ? line.amount : 0), 0)
  return money > amount ? `${money} is more than was paid` : null
}

async function postLine(tx: Tx, line: ErpPaymentLine): Promise<ErpPaymentLine> {
  const invoice = await invoiceOf(tx, line.invoiceNumber)
  const open = invoice.total - invoice.paid
  if (line.creditNumber !== null) {
    const credit = await tx.erpCredits.one('number', line.creditNumber)
    const amount = Math.min(line.amount, open, credit ? credit.total - credit.applied : 0)
    if (credit && amount > 0)
      await tx.erpCredits.update(credit.id, { applied: credit.applied + amount, changed: await nextChange(tx) })
    await settle(tx, invoice, amount, 0)
    return { ...line, amount }
  }
  const amount = Math.min(line.amount, open)
  const discount = Math.min(line.discount, open - amount)
  await settle(tx, invoice, amount + discount, discount)
  return { ...line, amount, discount }
}

async function settle(tx: Tx, invoice: ErpInvoiceRow, amount: number, discount: number): Promise<void> {
  if (amount === 0) return
  await tx.erpInvoices.update(invoice.id, {
    paid: invoice.paid + amount,
    discountTaken: invoice.discountTaken + discount,
    changed: await nextChange(tx),
  })
}

async function invoiceOf(tx: Tx, number: string): Promise<ErpInvoiceRow> {
  const invoice = await tx.erpInvoices.one('number', number)
  if (!invoice) throw new Error(`There is no invoice ${number}`)
  return invoice
}

const makeDeposit = async (
  tx: Tx,
  ctx: Context,
  { customerNumber, currency, paidOn, orderNumber }: PaymentPayload,
  portalKey: string,
  total: number,
): Promise<ErpCreditRow> =>
  tx.erpCredits.insert({
    id: ctx.ids.next<'ErpCredit'>('ErpCredit') as Id<'ErpCredit'>,
    changed: await nextChange(tx),
    kind: 'deposit',
    number: `DP-${await tx.nextNumber('credits')}`,
    customerNumber,
    invoiceNumber: null,
    orderNumber: null,
    returnNumber: null,
    portalKey,
    issuedOn: paidOn,
    currency,
    total,
    applied: 0,
    reason: orderNumber === undefined ? 'overpayment' : 'prepayment',
  })
