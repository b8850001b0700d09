import type { QuoteDetail, QuoteSummary } from '@/contract/quotes'
import type { QuoteStart as WireStart } from '@/contract/quote-requests'
import { daysBetween } from '@/domain/calendar'
import { canStep, maySpeak, turnOf } from '@/domain/quotes/negotiation'
import type { ListedQuote } from '@mocks/engine/quotes/found-quotes'
import { newestOf, type QuoteRecord, type Reason } from '@mocks/engine/quotes/quote-record'
import type { QuoteStart } from '@mocks/engine/quotes/start-quote'
import { actionUnless } from '@mocks/engine/refusal'
import type { Viewer } from '@mocks/engine/viewer'
import { nameIn } from '@mocks/engine/products/name-in'
import { amountFor } from './amount'
import { presentConfiguration, presentDrift } from './configurator'
import { presentMessage } from './message'
import { presentVersion, pricedFor } from './quote-version'
import { isoOf } from './time'

export const presentQuoteSummary = ({ quote, status }: ListedQuote, unread: number, viewer: Viewer): QuoteSummary => {
  const newest = newestOf(quote)
  return {
    id: quote.id,
    number: quote.number,
    subject: quote.subject,
    status,
    requestedAt: isoOf(quote.requestedAt),
    requestedBy: quote.requestedBy,
    validUntil: newest.validUntil,
    offer: newest.number,
    lineCount: newest.lines.length,
    unread,
    total: amountFor(pricedFor(viewer, newest), newest.total, quote.currency),
  }
}

/** What both sides read alike. */
export const presentQuoteFacts = (record: QuoteRecord, viewer: Viewer): Omit<QuoteDetail, 'allowedActions'> => {
  const { quote, company, status, sellersToday, missing, order, basedOn, files, thread } = record
  const { validUntil, number } = newestOf(quote)
  const open = status === 'offered' || status === 'inReview'
  return {
    id: quote.id,
    version: quote.version,
    number: quote.number,
    subject: quote.subject,
    status,
    turn: turnOf(status),
    requestedAt: isoOf(quote.requestedAt),
    requestedBy: quote.requestedBy,
    wishedOn: quote.wishedOn,
    basedOn: basedOn && { id: basedOn.id, number: basedOn.number },
    files: files.map(({ id, name, size }) => ({ id, name, size })),
    ended: quote.ended && { ...quote.ended, at: isoOf(quote.ended.at) },
    validUntil,
    daysLeft: validUntil !== null && open ? daysBetween(sellersToday, validUntil) : null,
    offer: number,
    versions: quote.versions.toReversed().map((version) => presentVersion(version, record, viewer)),
    messages: thread.map(presentMessage),
    billTo: company.billTo,
    termsDays: company.termsDays,
    salesContact: company.salesContact,
    missing,
    order: order && { id: order.visible ? order.row.id : null, number: order.row.number },
  }
}

export const presentQuote = (record: QuoteRecord, viewer: Viewer): QuoteDetail => {
  const { status, missing, notAsking } = record
  const notNow: Reason = { code: `quote.${status}` }
  return {
    ...presentQuoteFacts(record, viewer),
    allowedActions: [
      actionUnless('order', missing[0]),
      actionUnless('requestChanges', !canStep(status, 'requestChanges') && notNow, notAsking),
      actionUnless('decline', !canStep(status, 'decline') && notNow, notAsking),
      actionUnless('cancel', !canStep(status, 'cancel') && notNow, notAsking),
      actionUnless('message', !maySpeak(status) && notNow),
      actionUnless('askAgain', notAsking),
    ],
  }
}

export const presentQuoteStart = (start: QuoteStart, viewer: Viewer): WireStart => {
  const { company, lines, basedOn, minimumTotal, ...rest } = start
  return {
    ...rest,
    minimumTotal: viewer.prices ? minimumTotal : null,
    basedOn: basedOn && { id: basedOn.id, number: basedOn.number },
    lines: lines.map(({ product, price, productId, text, quantity, note = '', configuration, made }) => ({
      ...{ productId, text, quantity, note },
      sku: product?.sku ?? '',
      name: product ? nameIn(product, viewer.locale) : text,
      unit: product?.unit ?? '',
      minimum: product?.minimum ?? 1,
      multiple: product?.multiple ?? 1,
      price: amountFor(viewer, price, company.currency),
      configurable: made !== null,
      configuration: presentConfiguration(configuration, viewer),
      drift: presentDrift(made?.drift, company.currency, viewer),
      mustConfigure: made?.mustDecide ?? false,
    })),
  }
}
