import type { HitKind, SearchHit } from '@/contract/search'
import { holds } from '@/domain/permissions/can'
import { type Result, ok } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { containsWords } from '../paging'
import { listDeskQuotes } from '../quotes/list-desk-quotes'
import { reachesCustomer, reachOf } from '../reach'
import { reachesRegistration } from '../registrations/reach'
import { plainTaxNumber } from '../registrations/tax-number'
import { listMembers } from '../team/list-members'
import { about, findAll, type Finders, invoiceHits, orderHits } from './hits'

type Question = { q: string; kind?: HitKind[] | undefined }

/** Finds in the administration what the caller could open, of the customers they are assigned (ADM-11). */
export async function searchAdmin(tx: Tx, { q, kind }: Question, ctx: Context): Promise<Result<SearchHit[]>> {
  const { actor } = ctx
  const finders: Finders = {}
  const { companyIds } = reachOf(actor, 'orderDesk.view')
  if (holds(actor, 'orderDesk.view')) finders.order = () => orderHits(tx, { companyIds, text: q }, true)
  if (holds(actor, 'customers.view')) finders.customer = () => customerHits(tx, q, ctx)
  if (holds(actor, 'accounts.view')) finders.person = () => accountHits(tx, q, ctx)
  if (holds(actor, 'registrations.view')) finders.registration = () => registrationHits(tx, q, ctx)
  if (holds(actor, 'catalogue.view')) finders.product = () => productHits(tx, q, ctx)
  if (holds(actor, 'customers.documents')) finders.quote = () => quoteHits(tx, q, ctx)
  // An invoice opens with its order, so that it takes both rights.
  if (holds(actor, 'orderDesk.view') && holds(actor, 'customers.documents')) {
    const documents = reachOf(actor, 'customers.documents').companyIds
    const both = companyIds && documents ? companyIds.filter((id) => documents.includes(id)) : (companyIds ?? documents)
    finders.invoice = () => invoiceHits(tx, { companyIds: both, text: q }, true)
  }
  return ok(await findAll(finders, kind))
}

async function quoteHits(tx: Tx, q: string, ctx: Context): Promise<SearchHit[]> {
  const found = await listDeskQuotes(tx, { q }, ctx)
  return found.ok
    ? found.value.rows.map(({ quote, company }) => ({
        kind: 'quote',
        id: quote.id,
        title: quote.number,
        about: about(company.name, quote.subject),
      }))
    : []
}

/** By name, number, city or tax number, written with or without blanks and hyphens. */
async function customerHits(tx: Tx, q: string, ctx: Context): Promise<SearchHit[]> {
  const plain = plainTaxNumber(q)
  return (await tx.companies.all())
    .filter(({ id }) => reachesCustomer(ctx.actor, 'customers.view', id))
    .filter(
      ({ name, customerNumber, vatNumber, billTo }) =>
        containsWords(`${name} ${customerNumber} ${billTo.city}`, q) ||
        (plain.length > 3 && plainTaxNumber(vatNumber).includes(plain)),
    )
    .toSorted((a, b) => a.name.localeCompare(b.name, ctx.locale))
    .map(({ id, name, customerNumber, vatNumber }) => ({
      kind: 'customer',
      id,
      title: name,
      about: about(customerNumber, vatNumber),
    }))
}

async function accountHits(tx: Tx, q: string, ctx: Context): Promise<SearchHit[]> {
  const found = await listMembers(tx, { query: { q }, side: 'admin' }, ctx)
  return found.ok
    ? found.value.rows.map(({ user, company }) => ({
        kind: 'person',
        id: user.id,
        title: user.name,
        about: about(company.name, user.email),
      }))
    : []
}

async function registrationHits(tx: Tx, q: string, ctx: Context): Promise<SearchHit[]> {
  return (await tx.registrations.all())
    .filter((row) => reachesRegistration(ctx.actor, row))
    .filter(({ number, companyName, vatNumber, contactName, email }) =>
      containsWords(`${number} ${companyName} ${vatNumber} ${contactName} ${email}`, q),
    )
    .toSorted((a, b) => b.submittedAt - a.submittedAt)
    .map(({ id, number, companyName }) => ({ kind: 'registration', id, title: companyName, about: number }))
}

async function productHits(tx: Tx, q: string, ctx: Context): Promise<SearchHit[]> {
  return (await tx.products.all())
    .filter(({ sku, name }) => containsWords([sku, ...Object.values(name)].join(' '), q))
    .toSorted((a, b) => (a.sku < b.sku ? -1 : 1))
    .map(({ id, sku, name }) => ({ kind: 'product', id, title: sku, about: name[ctx.locale] }))
}
