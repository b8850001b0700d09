import { type Money, money } from '@/domain/money'

const chartRows = 9

/** What the compared period says; null where nothing is compared. */
export type Past = { orders: number; value: Money } | null
export type ReportRow = {
  id: string
  key: string
  name: string
  note: string | null
  orders: number
  quantity: number
  value: Money
  previous: Past
}
/** `rest` is all that the others of the picture leave out. */
export type ChartRow = ReportRow & { rest: boolean }

/** As many as can be told apart in a picture, and all others as one. */
export function greatest(rows: readonly ReportRow[]): ChartRow[] {
  const ranked = rows.toSorted((a, b) => b.value.amount - a.value.amount || (a.key < b.key ? -1 : 1))
  const shown = ranked.slice(0, chartRows).map((row) => ({ ...row, rest: false }))
  const others = ranked.slice(chartRows)
  const [first] = others
  if (!first) return shown
  const sum = (valueOf: (row: ReportRow) => number): number => others.reduce((total, row) => total + valueOf(row), 0)
  const { currency } = first.value
  return [
    ...shown,
    {
      id: 'rest',
      key: '',
      name: '',
      note: null,
      // An order may be in several of the rows, so these are no orders that could be added up with others.
      orders: sum(({ orders }) => orders),
      quantity: sum(({ quantity }) => quantity),
      value: money(
        sum(({ value }) => value.amount),
        currency,
      ),
      previous: first.previous && {
        orders: sum(({ previous }) => previous?.orders ?? 0),
        value: money(
          sum(({ previous }) => previous?.value.amount ?? 0),
          currency,
        ),
      },
      rest: true,
    },
  ]
}
