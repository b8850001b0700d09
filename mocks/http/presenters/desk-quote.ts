import type { DeskQuoteDetail, DeskQuoteLine } from '@/contract/admin/quote-desk'
import { money } from '@/domain/money'
import { canStep, maySpeak } from '@/domain/quotes/negotiation'
import type { AnswerLine, AnswerStart, DeskQuote } from '@mocks/engine/quotes/desk-quote'
import type { Reason } from '@mocks/engine/quotes/quote-record'
import { nameIn } from '@mocks/engine/products/name-in'
import { actionUnless } from '@mocks/engine/refusal'
import type { Viewer } from '@mocks/engine/viewer'
import type { CompanyRow } from '@mocks/store/rows/company'
import { amountFor } from './amount'
import { presentConfiguration, presentDrift } from './configurator'
import { presentQuoteFacts } from './quote'

export const presentDeskCustomer = ({ id, name, customerNumber }: CompanyRow) => ({ id, name, customerNumber })

export const presentDeskQuote = (desk: DeskQuote, viewer: Viewer): DeskQuoteDetail => {
  const { record, answer, notAnswering, notApproving } = desk
  const { quote, company, status, missing, order } = record
  const notNow: Reason = { code: `quote.${status}` }
  const step = (name: Parameters<typeof canStep>[1]) => !canStep(status, name) && notNow
  return {
    ...presentQuoteFacts(record, viewer),
    // What the caller may not do in the store is no business of the desk.
    missing: missing.filter(({ code }) => !code.startsWith('permission.') && !code.startsWith('setting.')),
    company: presentDeskCustomer(company),
    fromErp: quote.erpRevision !== null,
    order: order && { id: order.row.id, number: order.row.number },
    answer: presentAnswerStart(answer, company, viewer),
    allowedActions: [
      actionUnless('answer', step('offer'), notAnswering),
      actionUnless('approve', step('approve'), notApproving),
      actionUnless('sendBack', step('sendBack'), notApproving),
      actionUnless('refuse', step('refuse'), notAnswering),
      actionUnless('withdraw', step('withdraw'), notAnswering),
      actionUnless('message', !maySpeak(status) && notNow, notAnswering),
    ],
  }
}

export const presentAnswerStart = (
  answer: AnswerStart,
  company: CompanyRow,
  viewer: Viewer,
): DeskQuoteDetail['answer'] => ({
  ...answer,
  lines: answer.lines.map((line) => presentAnswerLine(line, company, viewer)),
  freight: money(answer.freight, company.currency),
  taxBasisPoints: company.taxBasisPoints,
})

const presentAnswerLine = (
  { line, product, made, listPrice, customerPrice, lastPrice, available }: AnswerLine,
  { currency }: CompanyRow,
  viewer: Viewer,
): DeskQuoteLine => ({
  productId: line.productId,
  sku: product?.sku ?? '',
  name: product ? nameIn(product, viewer.locale) : (line.text ?? ''),
  unit: product?.unit ?? '',
  quantity: line.quantity,
  wishedPrice: amountFor(viewer, line.wishedPrice, currency),
  note: line.note,
  insteadOf: line.insteadOf,
  listPrice: amountFor(viewer, listPrice, currency),
  customerPrice: amountFor(viewer, customerPrice, currency),
  lastPrice: amountFor(viewer, lastPrice, currency),
  available,
  configurable: made !== null,
  configuration: presentConfiguration(line.configuration, viewer),
  drift: presentDrift(made?.drift, currency, viewer),
  mustConfigure: made?.mustDecide ?? false,
})
