import type { IsoDate } from '../clock'

/** A rejected dispute: its amount is due again, by a day of its own. */
export type Respite = { amount: number; until: IsoDate }

/** An invoice with what of it is disputed, in minor units. */
export type Claimed = {
  total: number
  paid: number
  dueOn: IsoDate
  /** Held back by disputes nobody has decided. */
  disputed?: number
  respites?: readonly Respite[]
}

export type Claims = {
  /** Neither payable nor overdue; still owed. */
  disputed: number
  /** The rest of what is open, by the day it is due. */
  due: { amount: number; dueOn: IsoDate }[]
}

/**
 * What of an invoice is claimed and by when. What is paid of it went to what is undisputed first, and of that to what was
 * due first, so a dispute is never paid away silently. The parts add up to what is open.
 */
export function claimsOf({ total, paid, dueOn, disputed = 0, respites = [] }: Claimed): Claims {
  const open = Math.max(total - paid, 0)
  const held = Math.min(disputed, open)
  let left = open - held
  const due: Claims['due'] = []
  const take = (amount: number, until: IsoDate): void => {
    const taken = Math.min(amount, left)
    left -= taken
    if (taken > 0) due.unshift({ amount: taken, dueOn: until > dueOn ? until : dueOn })
  }
  for (const { amount, until } of respites.toSorted((a, b) => (a.until < b.until ? 1 : -1))) take(amount, until)
  take(left, dueOn)
  return { disputed: held, due }
}

/** The first day on which something of it is due; null when nothing is claimed. It is overdue from the day after. */
export const firstDue = (invoice: Claimed): IsoDate | null =>
  claimsOf(invoice).due.reduce<IsoDate | null>(
    (first, { dueOn }) => (first === null || dueOn < first ? dueOn : first),
    null,
  )

/** What of it is past its day, in minor units. */
export const overdueAmount = (invoice: Claimed, today: IsoDate): number =>
  claimsOf(invoice).due.reduce((sum, { amount, dueOn }) => sum + (dueOn < today ? amount : 0), 0)
