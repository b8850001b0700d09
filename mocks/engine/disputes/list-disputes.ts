import type { DeskDisputeListQuery } from '@/contract/admin/dispute-desk-list'
import type { DisputeListQuery, disputeViews } from '@/contract/dispute-list'
import { currencies, type Money, money } from '@/domain/money'
import { type Result, ok } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { DisputeRow } from '@mocks/store/rows/disputes'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { ownCompany, reachesCustomer } from '../reach'
import { mayReadDispute } from './dispute-record'

type View = (typeof disputeViews)[number]
export type DisputeList = Paged<DisputeRow> & { views: Record<View, number>; totals: Money[] }

const inView = ({ status }: DisputeRow, view: View): boolean =>
  view === 'all' || (view === 'open') === (status === 'open')

const wordsOf = ({ number, invoiceNumber, openedBy, creditNumber, lines }: DisputeRow): string =>
  [number, invoiceNumber, openedBy, creditNumber, ...lines.map(({ sku }) => sku)].join(' ')

function listed(
  rows: readonly DisputeRow[],
  query: DisputeListQuery,
  locale: string,
  more: (row: DisputeRow) => string,
): DisputeList {
  const { q, reason, invoiceId, view = 'all' } = query
  const found = rows.filter(
    (row) =>
      (!q || containsWords(`${wordsOf(row)} ${more(row)}`, q)) &&
      (!reason?.length || row.lines.some((line) => reason.includes(line.reason))) &&
      (!invoiceId || row.invoiceId === invoiceId),
  )
  const shown = found.filter((row) => inView(row, view))
  const sorts: Readonly<Record<string, (row: DisputeRow) => string | number | null>> = {
    ...{ number: (row) => row.number, amount: (row) => row.amount, invoice: (row) => row.invoiceNumber },
    ...{ openedAt: (row) => row.openedAt, company: more },
  }
  const { field, descending } = sortOrder<string>(query.sort, '-openedAt')
  const count = (each: View): number => found.filter((row) => inView(row, each)).length
  return {
    ...pageOfRows(shown.toSorted(byValue(sorts[field] ?? (() => null), descending, locale)), query),
    views: { open: count('open'), decided: count('decided'), all: found.length },
    totals: currencies.flatMap((currency) => {
      const own = shown.filter((row) => row.currency === currency)
      return own.length === 0
        ? []
        : [
            money(
              own.reduce((sum, { amount }) => sum + amount, 0),
              currency,
            ),
          ]
    }),
  }
}

/** Disputes of the invoices the caller may pay; they tell amounts, so none to people who may not see any. */
export async function listDisputes(tx: Tx, query: DisputeListQuery, ctx: Context): Promise<Result<DisputeList>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const rows = (await tx.disputes.by('companyId', company.value.id)).filter((row) => mayReadDispute(ctx, row))
  return ok(listed(rows, query, ctx.locale, () => ''))
}

/** The desk's queue: disputes of the customers the reader reaches. */
export async function listDeskDisputes(
  tx: Tx,
  query: DeskDisputeListQuery,
  ctx: Context,
): Promise<DisputeList & { companies: CompanyRow[]; companyOf: (row: DisputeRow) => CompanyRow | undefined }> {
  const all = (await tx.disputes.all()).filter((row) => reachesCustomer(ctx.actor, 'disputeDesk.view', row.companyId))
  const ids = [...new Set(all.map(({ companyId }) => companyId))]
  const companies = await Promise.all(ids.map((id) => tx.companies.require(id)))
  const companyOf = (row: DisputeRow) => companies.find(({ id }) => id === row.companyId)
  const { companyId } = query
  const rows = all.filter((row) => !companyId?.length || companyId.includes(row.companyId))
  return {
    ...listed(rows, query as DisputeListQuery, ctx.locale, (row) => companyOf(row)?.name ?? ''),
    companies: companies.toSorted((a, b) => a.name.localeCompare(b.name, ctx.locale)),
    companyOf,
  }
}
