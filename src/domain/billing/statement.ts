import type { IsoDate } from '../clock'

/** What moves an account. An invoice is owed; everything else lowers what is owed. */
export const statementKinds = ['invoice', 'payment', 'creditMemo', 'deposit', 'discount'] as const
export type StatementKind = (typeof statementKinds)[number]

/** One movement of an account in one currency; `amount` in minor units, positive when it raises what is owed. */
export type Movement = {
  on: IsoDate
  kind: StatementKind
  number: string
  amount: number
}

export type Statement<M extends Movement> = {
  opening: number
  rows: (M & { balance: number })[]
  closing: number
  totals: Record<StatementKind, number>
}

const places: Readonly<Record<StatementKind, number>> = {
  invoice: 0,
  creditMemo: 1,
  deposit: 2,
  payment: 3,
  discount: 4,
}

/** By day; on one day what is owed comes before what settles it. The numbers decide among equals, never chance. */
export const byDay = (a: Movement, b: Movement): number =>
  (a.on < b.on ? -1 : a.on > b.on ? 1 : 0) ||
  places[a.kind] - places[b.kind] ||
  (a.number < b.number ? -1 : a.number > b.number ? 1 : 0)

/**
 * The movements of a period, both days included, after the balance it opens with: every row with the balance after it.
 * What is outside the period is left out. Source: domain-rules §8.
 */
export function statementOf<M extends Movement>(
  movements: readonly M[],
  opening: number,
  { from, to }: { from: IsoDate; to: IsoDate },
): Statement<M> {
  const totals: Statement<M>['totals'] = { invoice: 0, payment: 0, creditMemo: 0, deposit: 0, discount: 0 }
  let balance = opening
  const rows = movements
    .filter(({ on }) => on >= from && on <= to)
    .toSorted(byDay)
    .map((movement) => {
      balance += movement.amount
      totals[movement.kind] += movement.amount
      return { ...movement, balance }
    })
  return { opening, rows, closing: balance, totals }
}

/** What an account owed at the end of a day, counted back from what it owes now. */
export const balanceAfter = (now: number, movements: readonly Movement[], day: IsoDate): number =>
  movements.reduce((balance, { on, amount }) => (on > day ? balance - amount : balance), now)
