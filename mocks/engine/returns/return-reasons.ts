import type { ReturnReasonsQuery } from '@/contract/admin/return-desk-list'
import { addDays, dateIn, endOfDay, startOfDay } from '@/domain/calendar'
import type { IsoDate, TimeZone } from '@/domain/clock'
import type { ProductId } from '@/domain/ids'
import { money } from '@/domain/money'
import { convert, type MicroRates } from '@/domain/money/convert'
import { creditOf } from '@/domain/returns/credit'
import { type ReturnReason, returnReasons } from '@/domain/settings/vocabulary'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ReturnLineRow, ReturnRow } from '@mocks/store/rows/returns'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { erpRates } from '../erp-rates'
import { type Products, productsOf } from '../orders/order-record'
import { reachedCompanies } from './list-desk-returns'

/** Value in cents of a euro. */
export type Counted = { returns: number; pieces: number; value: number }
export type ReasonFigures = {
  from: IsoDate
  to: IsoDate
  reasons: ({ reason: ReturnReason } & Counted)[]
  months: ({ month: string } & Counted)[]
  products: ({ productId: ProductId; sku: string; reason: ReturnReason } & Counted)[]
  total: Counted
  names: Products
  companies: CompanyRow[]
}

const mostProducts = 10
type Piece = { row: ReturnRow; line: ReturnLineRow; value: number }

const counted = (pieces: readonly Piece[]): Counted => ({
  returns: new Set(pieces.map(({ row }) => row.id)).size,
  pieces: pieces.reduce((sum, { line }) => sum + line.quantity, 0),
  value: pieces.reduce((sum, { value }) => sum + value, 0),
})
const grouped = <K extends string>(pieces: readonly Piece[], keyOf: (piece: Piece) => K): [K, Piece[]][] => [
  ...Map.groupBy(pieces, keyOf),
]

/** RMA-25: why customers return goods, in a span of days of the reader. What was called off was no return. */
export async function reasonFigures(tx: Tx, query: ReturnReasonsQuery, ctx: Context): Promise<ReasonFigures> {
  const { timeZone } = await tx.users.require(ctx.actor.userId)
  const today = dateIn(timeZone, ctx.clock.now())
  const [from, to] = [query.from ?? addDays(today, -364), query.to ?? today]
  const companies = await reachedCompanies(tx, ctx)
  const wanted = new Set(
    companies
      .filter(({ country }) => query.shop === undefined || country === query.shop)
      .map(({ id }) => id)
      .filter((id) => !query.companyId?.length || query.companyId.includes(id)),
  )
  const { rates } = await erpRates(tx)
  const pieces = (await tx.returns.all())
    .filter(({ companyId, status }) => wanted.has(companyId) && status !== 'cancelled')
    .filter(({ requestedAt }) => requestedAt >= startOfDay(from, timeZone) && requestedAt < endOfDay(to, timeZone))
    .flatMap((row) => row.lines.map((line): Piece => ({ row, line, value: inEuro(row, line, rates) })))
  const byReason = new Map(grouped(pieces, ({ line }) => line.reason))
  const products = grouped(pieces, ({ line }) => line.productId)
    .map(([productId, own]) => ({ productId, sku: own[0]?.line.sku ?? '', reason: commonest(own), ...counted(own) }))
    .toSorted((a, b) => b.pieces - a.pieces || (a.sku < b.sku ? -1 : 1))
    .slice(0, mostProducts)
  return {
    ...{ from, to, companies, products, total: counted(pieces) },
    reasons: returnReasons
      .map((reason) => ({ reason, ...counted(byReason.get(reason) ?? []) }))
      .filter((each) => each.pieces > 0)
      .toSorted((a, b) => b.pieces - a.pieces),
    months: monthsOf(pieces, from, to, timeZone),
    names: await productsOf(
      tx,
      products.map(({ productId }) => productId),
    ),
  }
}

const inEuro = ({ currency }: ReturnRow, { expected }: ReturnLineRow, rates: MicroRates): number =>
  expected ? (convert(money(creditOf(expected), currency), 'EUR', rates)?.amount ?? 0) : 0

const commonest = (pieces: readonly Piece[]): ReturnReason => {
  const [most] = grouped(pieces, ({ line }) => line.reason).toSorted(
    ([, a], [, b]) => counted(b).pieces - counted(a).pieces,
  )
  return most?.[0] ?? 'other'
}

/** Every month of the span, also those without a return. */
function monthsOf(pieces: readonly Piece[], from: IsoDate, to: IsoDate, zone: TimeZone): ReasonFigures['months'] {
  const byMonth = new Map(grouped(pieces, ({ row }) => dateIn(zone, row.requestedAt).slice(0, 7)))
  const months: ReasonFigures['months'] = []
  for (let day = `${from.slice(0, 7)}-01`; day <= to; day = `${addDays(day, 31).slice(0, 7)}-01`)
    months.push({ month: day.slice(0, 7), ...counted(byMonth.get(day.slice(0, 7)) ?? []) })
  return months
}
