import { can } from '@/domain/permissions/can'
import type { Permission } from '@/domain/permissions/catalogue'
import { money } from '@/domain/money'
import type { Context } from '@mocks/engine/context'
import { newestOf } from '@mocks/engine/quotes/quote-record'
import { actorOf } from '@mocks/engine/session/actor'
import { sendMail } from '@mocks/mail/send-mail'
import type { UserRow } from '@mocks/store/rows/people'
import type { QuoteRow } from '@mocks/store/rows/quotes'
import { anyAccountAt } from '@mocks/engine/session/own-accounts'
import type { Tx } from '@mocks/store/tx'
import { madeWords } from './made-words'

/** People of the buyer who may do something about the quote: whoever asked for it, otherwise the account managers. */
export async function buyersOf(tx: Tx, quote: QuoteRow, right: Permission): Promise<UserRow[]> {
  const able: UserRow[] = []
  for (const user of await tx.users.by('companyId', quote.companyId)) {
    if (!user.active || user.passwordHash === null) continue
    const actor = await actorOf(tx, user)
    if (actor.grants[right] !== undefined && can(actor, 'quotes.view', quote)) able.push(user)
  }
  const asked = able.filter(({ id }) => id === quote.userId)
  return asked.length > 0 ? asked : able.filter(({ accountRole }) => accountRole === 'accountManager')
}

/** The sales contact looks after the customer's quotes; they need no account of the portal. */
async function ownerOf(tx: Tx, { companyId }: QuoteRow) {
  const { salesContact, name: company } = await tx.companies.require(companyId)
  const user = await anyAccountAt(tx, salesContact.email)
  const to = { email: salesContact.email, userId: user?.id ?? null, locale: user?.locale ?? ('en' as const) }
  return { to, name: salesContact.name, company }
}

const deskPage = ({ id }: QuoteRow) => [{ href: `/admin/quotes/${id}` }]
const buyersPage = ({ id }: QuoteRow) => [{ href: `/account/quotes/${id}` }]

/** QUO-01, QUO-10: tells the seller that it is their turn. */
export async function tellSeller(tx: Tx, ctx: Context, quote: QuoteRow): Promise<void> {
  const { to, name, company } = await ownerOf(tx, quote)
  const { by, note, number: offer } = newestOf(quote)
  const params = { name, company, by, note, number: quote.number, subject: quote.subject, again: offer > 1 }
  const made = await madeWords(tx, quote, to.locale)
  await sendMail(tx, ctx, { kind: 'quoteRequested', to, params: { ...params, made }, links: deskPage(quote) })
}

/** Tells the buyer that prices have come; amounts only to those who may see them. Nothing while they await approval. */
export async function tellBuyers(tx: Tx, ctx: Context, quote: QuoteRow): Promise<void> {
  const { by, note, validUntil, total } = newestOf(quote)
  if (quote.state !== 'offered' || validUntil === null) return
  for (const user of await buyersOf(tx, quote, 'quotes.view')) {
    const seesPrices = (await actorOf(tx, user)).grants['prices.view'] !== undefined
    await sendMail(tx, ctx, {
      kind: 'quoteOffered',
      to: { email: user.email, userId: user.id, locale: user.locale },
      params: {
        ...{ name: user.name, number: quote.number, subject: quote.subject, by, note, validUntil },
        total: seesPrices ? money(total, quote.currency) : null,
        made: await madeWords(tx, quote, user.locale),
      },
      links: buyersPage(quote),
    })
  }
}

/** Tells the other side that it is over. */
export async function tellEnded(tx: Tx, ctx: Context, quote: QuoteRow): Promise<void> {
  if (!quote.ended) return
  const { side, by, reason } = quote.ended
  const news = { number: quote.number, subject: quote.subject, by, reason }
  if (side === 'buyer') {
    const { to, name } = await ownerOf(tx, quote)
    await sendMail(tx, ctx, { kind: 'quoteEnded', to, params: { ...news, name }, links: deskPage(quote) })
    return
  }
  for (const { email, id, locale, name } of await buyersOf(tx, quote, 'quotes.view'))
    await sendMail(tx, ctx, {
      kind: 'quoteEnded',
      to: { email, userId: id, locale },
      params: { ...news, name },
      links: buyersPage(quote),
    })
}
