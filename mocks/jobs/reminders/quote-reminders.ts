import { addDays, daysBetween } from '@/domain/calendar'
import type { QuoteId } from '@/domain/ids'
import { money } from '@/domain/money'
import type { Instant } from '@/domain/clock'
import type { Context } from '@mocks/engine/context'
import { portalSettings } from '@mocks/engine/portal-settings/portal-settings'
import { newestOf, statusOf } from '@mocks/engine/quotes/quote-record'
import { actorOf } from '@mocks/engine/session/actor'
import { erpToday } from '@mocks/erp/calendar'
import { sendMail } from '@mocks/mail/send-mail'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { QuoteRow } from '@mocks/store/rows/quotes'
import type { Tx } from '@mocks/store/tx'
import type { JobWork, RowResult } from '../job-work'
import { anyAccountAt } from '@mocks/engine/session/own-accounts'
import { buyersOf } from '../quotes/tell-quote'

/** Offers whose last day is near and of which nobody has been told yet. A newer version is told of again. */
const quotesDue = async (tx: Tx, now: Instant): Promise<QuoteRow[]> => {
  const { quoteReminderDays } = await portalSettings(tx)
  const last = addDays(erpToday(now), quoteReminderDays)
  return (await tx.quotes.all()).filter((quote) => {
    const { validUntil, number } = newestOf(quote)
    const isNear = statusOf(quote, now) === 'offered' && validUntil !== null && validUntil <= last
    return isNear && quote.remindedVersion !== number
  })
}

/** ADM-18, QUO-03: one mail for whoever asked for the quote, or those who may accept it, and one for its owner. */
export const quoteReminders: JobWork = {
  begin: () => 0,

  // Asked without a clock: offers that nobody was told of, near their end or not.
  waiting: async (tx) =>
    (await tx.quotes.all()).filter((quote) => quote.state === 'offered' && quote.remindedVersion === null).length,

  async next(tx, ctx, position, limit) {
    const due = await quotesDue(tx, ctx.clock.now())
    const now = due.slice(0, limit)
    const results: RowResult[] = []
    for (const quote of now) results.push(await remind(tx, ctx, quote))
    return { results, position: position + now.length, again: null, more: due.length - now.length }
  },
}

async function remind(tx: Tx, ctx: Context, quote: QuoteRow): Promise<RowResult> {
  const company = await tx.companies.require(quote.companyId)
  const newest = newestOf(quote)
  await tx.quotes.update(quote.id, { remindedVersion: newest.number })
  const validUntil = newest.validUntil ?? erpToday(ctx.clock.now()) // what is due has a last day
  const days = daysBetween(erpToday(ctx.clock.now()), validUntil)
  const facts = { number: quote.number, subject: quote.subject, validUntil, days }
  let sent = 0
  for (const user of await buyersOf(tx, quote, 'quotes.accept')) {
    const seesPrices = (await actorOf(tx, user)).grants['prices.view'] !== undefined
    const mail = await sendMail(tx, ctx, {
      kind: 'quoteExpires',
      to: { email: user.email, userId: user.id, locale: user.locale },
      params: { name: user.name, ...facts, total: seesPrices ? money(newest.total, quote.currency) : null },
      links: [{ href: `/account/quotes/${quote.id}` }],
    })
    if (mail) sent += 1
  }
  const total = money(newest.total, quote.currency)
  if (await tellOwner(tx, ctx, company, quote.id, { ...facts, total })) sent += 1
  return { key: quote.number, outcome: sent > 0 ? 'created' : 'skipped', message: null }
}

type Facts = Parameters<typeof sendMail>[2]['params']

/** The sales contact of the customer looks after its quotes; they need no account of the portal. */
async function tellOwner(
  tx: Tx,
  ctx: Context,
  { name: company, salesContact: { name, email } }: CompanyRow,
  quoteId: QuoteId,
  facts: Omit<Extract<Facts, { validUntil: string; days: number }>, 'name' | 'company'>,
): Promise<boolean> {
  const user = await anyAccountAt(tx, email)
  const mail = await sendMail(tx, ctx, {
    kind: 'quoteExpiresSeller',
    to: { email, userId: user?.id ?? null, locale: user?.locale ?? 'en' },
    params: { name, company, ...facts },
    links: [{ href: `/admin/quotes/${quoteId}` }],
  })
  return mail !== null
}
