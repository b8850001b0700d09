import { dateIn } from '@/domain/calendar'
import type { CompanyId } from '@/domain/ids'
import type { Currency } from '@/domain/money'
import { ok, type Result } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { reachesCustomer } from '../reach'
import { ratesTo } from './rates'

export type ReportFilters = {
  companies: { id: CompanyId; name: string; customerNumber: string }[]
  countries: string[]
  categories: string[]
  currencies: Currency[]
}

/** What a report can be narrowed to: customers in the reader's reach, and where these have goods sent. */
export async function reportFilters(tx: Tx, ctx: Context): Promise<Result<ReportFilters>> {
  const companies = (await tx.companies.all()).filter(({ id }) => reachesCustomer(ctx.actor, 'reports.view', id))
  const addresses = await Promise.all(companies.map(({ id }) => tx.addresses.by('companyId', id)))
  const products = await tx.products.all()
  const { known } = await ratesTo(tx, 'EUR', dateIn('UTC', ctx.clock.now()))
  return ok({
    companies: companies.toSorted((a, b) => a.name.localeCompare(b.name, ctx.locale)),
    countries: [...new Set(addresses.flat().map(({ address }) => address.country))].toSorted(),
    categories: [...new Set(products.map(({ category }) => category))].toSorted(),
    currencies: known,
  })
}
