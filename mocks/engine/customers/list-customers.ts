import type { CustomerListQuery, customerSorts, customerViews } from '@/contract/admin/customer-list'
import { type Currency, type Money, money, sum } from '@/domain/money'
import { convert } from '@/domain/money/convert'
import { type Result, ok } from '@/domain/result'
import { erp } from '@mocks/erp/connector'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ErpCustomerRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { erpRates } from '../erp-rates'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { reachesCountry, reachesCustomer } from '../reach'
import { plainTaxNumber } from '../registrations/tax-number'
import { type CustomerFigures, figuresOf } from './customer-figures'

type View = (typeof customerViews)[number]
type Sort = (typeof customerSorts)[number]
type Card = Pick<
  CompanyRow,
  'customerNumber' | 'name' | 'vatNumber' | 'country' | 'currency' | 'priceGroup' | 'blockedReason' | 'creditLimit'
> & { city: string; email: string | null }
/** `company` and `figures` are null for a customer of the ERP that the portal does not know. */
export type ListedCustomer = Card & { id: string; company: CompanyRow | null; figures: CustomerFigures | null }
export type CustomerList = Paged<ListedCustomer> & {
  views: Record<View, number>
  pastDue: Money[]
  countries: string[]
  currencies: Currency[]
  erpReachable: boolean
}

const cardOf = (
  { name, vatNumber, country, currency, priceGroup, blockedReason, creditLimit, ...row }: CompanyRow | ErpCustomerRow,
  email: string | null,
): Card & { id: string } => ({
  ...{ name, vatNumber, country, currency, priceGroup, blockedReason, creditLimit, email },
  id: row.customerNumber,
  customerNumber: row.customerNumber,
  city: row.billTo.city,
})

/** Everybody within reach: the customers of the portal, and those that only the ERP has (by country). */
async function everybody(tx: Tx, ctx: Context): Promise<{ rows: ListedCustomer[]; erpReachable: boolean }> {
  const companies = await tx.companies.all()
  const cards = await erp.customers(tx)
  const known = new Set(companies.map(({ customerNumber }) => customerNumber))
  const mine = companies.filter(({ id }) => reachesCustomer(ctx.actor, 'customers.view', id))
  const rows = await Promise.all(
    mine.map(async (company) => ({
      ...cardOf(company, company.invoiceEmail),
      company,
      figures: await figuresOf(tx, company, ctx.clock.now()),
    })),
  )
  const others = (cards ?? [])
    .filter(({ customerNumber }) => !known.has(customerNumber))
    .filter(({ country }) => reachesCountry(ctx.actor, 'customers.view', country))
    .map((card) => ({ ...cardOf(card, card.email), company: null, figures: null }))
  return { rows: [...rows, ...others], erpReachable: cards !== null }
}

const isChosen = <T>(values: readonly T[] | undefined, value: T): boolean =>
  values === undefined || values.length === 0 || values.includes(value)

const inView = (view: View, { company, figures, blockedReason }: ListedCustomer): boolean => {
  if (view === 'pastDue') return (figures?.pastDue ?? 0) > 0
  if (view === 'blocked') return blockedReason !== null
  return view === 'all' || company === null
}

/** Words of the name, the number in the ERP, the tax number however it is written, and addresses of the people. */
async function matches(tx: Tx, row: ListedCustomer, q: string): Promise<boolean> {
  if (q.trim() === '') return true
  const people = row.company ? await tx.users.by('companyId', row.company.id) : []
  const texts = [row.name, row.customerNumber, row.city, row.vatNumber, row.email, ...people.map(({ email }) => email)]
  const plain = plainTaxNumber(q)
  return containsWords(texts.join(' '), q) || (plain.length > 5 && plainTaxNumber(row.vatNumber).includes(plain))
}

/** ADM-07, INV-22: every customer with how it stands; amounts of different currencies are ranked in euro, never added. */
export async function listCustomers(tx: Tx, query: CustomerListQuery, ctx: Context): Promise<Result<CustomerList>> {
  const { rows: all, erpReachable } = await everybody(tx, ctx)
  const found: ListedCustomer[] = []
  for (const row of all) if (await matches(tx, row, query.q ?? '')) found.push(row)
  const filtered = found.filter(
    ({ country, priceGroup, currency }) =>
      isChosen(query.country, country) && isChosen(query.priceGroup, priceGroup) && isChosen(query.currency, currency),
  )
  const { rates } = await erpRates(tx)
  // What is not known ranks below nothing owed.
  const inEuro = ({ figures, currency }: ListedCustomer): number =>
    figures ? (convert(money(figures.pastDue, currency), 'EUR', rates)?.amount ?? 0) : -1
  const valueOf: Record<Sort, (row: ListedCustomer) => string | number> = {
    name: ({ name }) => name,
    customerNumber: ({ customerNumber }) => customerNumber,
    country: ({ country }) => country,
    priceGroup: ({ priceGroup }) => priceGroup,
    pastDue: inEuro,
    creditUse: ({ figures }) => figures?.creditUse ?? -1,
    accounts: ({ figures }) => figures?.accounts ?? -1,
  }
  const { field, descending } = sortOrder<Sort>(query.sort, 'name')
  const rows = filtered
    .filter((row) => inView(query.view ?? 'all', row))
    .toSorted(byValue(valueOf[field], descending, ctx.locale))
  const count = (view: View): number => filtered.filter((row) => inView(view, row)).length
  return ok({
    ...pageOfRows(rows, query),
    views: {
      all: filtered.length,
      pastDue: count('pastDue'),
      blocked: count('blocked'),
      notLinked: count('notLinked'),
    },
    pastDue: pastDueByCurrency(rows),
    countries: [...new Set(all.map(({ country }) => country))].toSorted(),
    currencies: [...new Set(all.map(({ currency }) => currency))].toSorted(),
    erpReachable,
  })
}

function pastDueByCurrency(rows: readonly ListedCustomer[]): Money[] {
  const owing = rows.filter(({ figures }) => (figures?.pastDue ?? 0) > 0)
  return [...new Set(owing.map(({ currency }) => currency))].toSorted().map((currency) =>
    sum(
      owing.filter((row) => row.currency === currency).map(({ figures }) => money(figures?.pastDue ?? 0, currency)),
      currency,
    ),
  )
}
