/** An invoice that can be paid now, in minor units. */
export type Payable = {
  id: string
  /** What is open and not disputed: so much credit it frees. */
  open: number
  /** Taken off when it is paid today. */
  discount: number
  dueOn: string
}

/** A credit memo or deposit with something left. */
export type UsableCredit = { id: string; remaining: number }

export type Unblocking = {
  ids: string[]
  /** How much exposure falls. */
  freed: number
  discount: number
  /** Open credit memos and deposits that are used as a whole: together no more than is freed beyond the need. */
  creditIds: string[]
  credits: number
  /** What is left to be paid. */
  cash: number
}

/** Steps of the search; beyond them the best set that was found holds. It suffices and has nothing in vain. */
const mostSteps = 200_000

/**
 * The invoices to pay, each in full, so that `needed` more may be ordered: those that cost least after discounts and
 * credits; among equals the fewest, then those due first. Credits lower the exposure whether they are applied or not,
 * so applying one frees nothing: it is used, the first before the next, only for what the invoices free beyond the need.
 * Null: all of them together do not suffice. Source: domain-rules §3, §4.
 */
export function unblockingSet(
  invoices: readonly Payable[],
  needed: number,
  credits: readonly UsableCredit[],
): Unblocking | null {
  const payable = invoices.filter(({ open }) => open > 0).toSorted(byWorth)
  const rest = sumsFrom(payable)
  if (needed <= 0 || (rest[0] ?? 0) < needed) return null
  let best: Picked | null = null
  let steps = 0
  const picked: Payable[] = []

  const look = (at: number, freed: number, discount: number): void => {
    steps += 1
    if (freed >= needed) {
      const found = priced(picked, freed, discount, needed, credits)
      if (best === null || isBetter(found, best)) best = found
      return
    }
    if (steps > mostSteps || freed + (rest[at] ?? 0) < needed) return
    const next = payable[at]
    if (!next) return
    picked.push(next)
    look(at + 1, freed + next.open, discount + next.discount)
    picked.pop()
    look(at + 1, freed, discount)
  }
  look(0, 0, 0)
  return best === null ? null : setOf(best)
}

type Picked = Unblocking & { due: string }

const setOf = ({ due: _due, ...set }: Picked): Unblocking => set

const byDue = (a: Payable, b: Payable): number => (a.dueOn === b.dueOn ? 0 : a.dueOn < b.dueOn ? -1 : 1)

/** The larger the earlier: the last one of a set is its smallest, so that none of a set that just suffices is in vain. */
const byWorth = (a: Payable, b: Payable): number => b.open - a.open || byDue(a, b)

function sumsFrom(payable: readonly Payable[]): number[] {
  const sums = Array.from({ length: payable.length + 1 }, () => 0)
  for (let at = payable.length - 1; at >= 0; at -= 1) sums[at] = (sums[at + 1] ?? 0) + (payable[at]?.open ?? 0)
  return sums
}

function priced(
  invoices: readonly Payable[],
  freed: number,
  discount: number,
  needed: number,
  credits: readonly UsableCredit[],
): Picked {
  let used = 0
  const creditIds: string[] = []
  for (const { id, remaining } of credits) {
    if (remaining <= 0 || used + remaining > Math.min(freed - needed, freed - discount)) continue
    used += remaining
    creditIds.push(id)
  }
  return {
    ids: invoices.toSorted(byDue).map(({ id }) => id),
    freed: freed - used,
    discount,
    creditIds,
    credits: used,
    cash: freed - discount - used,
    due: invoices
      .map(({ dueOn }) => dueOn)
      .toSorted()
      .join(),
  }
}

const isBetter = (a: Picked, b: Picked): boolean =>
  (a.cash - b.cash || a.ids.length - b.ids.length || (a.due < b.due ? -1 : 1)) < 0
