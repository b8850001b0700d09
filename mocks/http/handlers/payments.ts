import {
  addCard,
  getPayment,
  getReceiptFile,
  listPayable,
  listPayments,
  makePayment,
  previewPayment,
} from '@/contract/payments'
import type { PaymentQuote } from '@/contract/payment-selection'
import { refuse } from '@/domain/result'
import * as list from '@mocks/engine/billing/list-payments'
import { listPayable as payable } from '@mocks/engine/billing/list-payable'
import * as pay from '@mocks/engine/billing/make-payment'
import { readerOf } from '@mocks/papers/reader'
import { receiptPaper } from '@mocks/papers/receipt-paper'
import { paperFile } from '@mocks/pdf/paper-file'
import { cardPage } from '@mocks/provider/charge'
import { keepCard } from '@mocks/engine/billing/payment-methods'
import { quoteMethods } from '@mocks/engine/billing/quote-methods'
import { ownCompany } from '@mocks/engine/reach'
import { implement } from '../implement'
import { presentAccount, presentMethod } from '../presenters/account-settings'
import { presentPayable, presentPayment, presentQuote, presentReceipt } from '../presenters/payment'

type Methods = Awaited<ReturnType<typeof quoteMethods>>

const presentMethods = ({ cards, bankAccounts, mayKeepCards, month }: Methods): PaymentQuote['methods'] => ({
  cards: cards
    .map((card) => presentMethod(card, month))
    .toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault) || (a.id < b.id ? -1 : 1)),
  bankAccounts: bankAccounts.map(presentAccount),
  mayKeepCards,
  cardPage,
})

export const paymentHandlers = [
  implement(listPayable, async ({ tx, query, ctx, reply }) => {
    const result = await payable(tx, query, ctx)
    if (!result.ok) return result
    const { rows, today, ...page } = result.value
    return reply(200, { ...page, rows: rows.map((row) => presentPayable(row, today)) })
  }),

  implement(previewPayment, async ({ tx, body, ctx, reply }) => {
    const result = await pay.previewPayment(tx, body, ctx)
    if (!result.ok) return result
    return reply(200, presentQuote(result.value, presentMethods(await quoteMethods(tx, result.value.company, ctx))))
  }),

  implement(makePayment, async ({ tx, body, ctx, reply, request }) => {
    // The header is demanded of the endpoint, so there is one.
    const key = `${ctx.actor.userId}:${request.idempotencyKey ?? ''}`
    const result = await pay.makePayment(tx, body, key, ctx)
    return result.ok ? reply(201, presentReceipt(await list.paymentRecord(tx, result.value))) : result
  }),

  implement(listPayments, async ({ tx, query, ctx, reply }) => {
    const result = await list.listPayments(tx, query, ctx)
    return result.ok ? reply(200, { ...result.value, rows: result.value.rows.map(presentPayment) }) : result
  }),

  implement(getPayment, async ({ tx, params, ctx, reply }) => {
    const result = await list.getPayment(tx, params.paymentId, ctx)
    return result.ok ? reply(200, presentReceipt(result.value)) : result
  }),

  implement(getReceiptFile, async ({ tx, params, ctx, reply }) => {
    const result = await list.getPayment(tx, params.paymentId, ctx)
    return result.ok ? reply(200, paperFile(receiptPaper(result.value, await readerOf(tx, ctx)))) : result
  }),

  implement(addCard, async ({ tx, body, ctx, reply }) => {
    const company = await ownCompany(tx, ctx)
    if (!company.ok) return company
    const row = await keepCard(tx, body, company.value, ctx)
    if (!row) return refuse('request/invalid', { errors: [{ pointer: '/token', code: 'unknown' }] })
    const { month } = await quoteMethods(tx, company.value, ctx)
    return reply(201, presentMethod(row, month))
  }),
]
