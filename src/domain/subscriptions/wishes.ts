import { plannedLines, type Subscription, type SubscriptionLine } from './subscription'

/** Line by its key → the quantity it is to have. Lines that are not named stay as they are planned. */
export type Quantities = ReadonlyMap<string, number>
export type WishFault = 'unknown' | 'required' | 'needs' | 'bounds'

type QuantityWish =
  | { kind: 'quantity'; quantity: number }
  | { kind: 'addOns'; addOns: readonly { key: string; quantity: number }[] }

/**
 * What every line comes to by a wish: what counts by the plan goes with it, what an add-on needs comes with it, and what
 * needs an add-on goes with it.
 */
export function wantedQuantities(
  subscription: Subscription,
  wish: QuantityWish,
): Quantities | { fault: WishFault; key: string } {
  const planned = plannedLines(subscription)
  const plan = planned.find(({ kind }) => kind === 'plan')
  if (!plan) return { fault: 'unknown', key: '' }
  const wanted = wish.kind === 'quantity' ? withPlan(planned, plan, wish.quantity) : new Map<string, number>()
  if (wish.kind === 'addOns')
    for (const { key, quantity } of wish.addOns) {
      const line = planned.find((each) => each.key === key)
      if (!line || line.kind === 'plan') return { fault: 'unknown', key }
      wanted.set(key, line.perUnit && quantity > 0 ? plan.quantity : quantity)
    }
  bringAlong(planned, plan, wanted)
  const wrong = planned.find((line) => wanted.has(line.key) && faultOf(planned, line, wanted) !== null)
  return wrong ? { fault: faultOf(planned, wrong, wanted) ?? 'bounds', key: wrong.key } : wanted
}

const withPlan = (
  planned: readonly SubscriptionLine[],
  plan: SubscriptionLine,
  quantity: number,
): Map<string, number> =>
  new Map(
    planned.filter((line) => line === plan || (line.perUnit && line.quantity > 0)).map(({ key }) => [key, quantity]),
  )

function bringAlong(planned: readonly SubscriptionLine[], plan: SubscriptionLine, wanted: Map<string, number>): void {
  const asked = new Set(wanted.keys())
  const has = (line: SubscriptionLine): boolean => (wanted.get(line.key) ?? line.quantity) > 0
  // Each round settles at least one line of a chain.
  for (const _ of planned)
    for (const line of planned) {
      const needed = planned.find(({ key }) => key === line.needs)
      if (!needed || !has(line) || has(needed)) continue
      if (asked.has(needed.key) && !asked.has(line.key)) {
        wanted.set(line.key, 0)
        asked.add(line.key)
      } else if (!asked.has(needed.key))
        wanted.set(needed.key, needed.perUnit ? plan.quantity : Math.max(needed.minimum, 1))
    }
}

function faultOf(planned: readonly SubscriptionLine[], line: SubscriptionLine, wanted: Quantities): WishFault | null {
  const quantity = wanted.get(line.key) ?? line.quantity
  if (quantity === 0) {
    if (line.kind === 'plan') return 'bounds'
    return line.required ? 'required' : null
  }
  if (!Number.isSafeInteger(quantity) || quantity < line.minimum || quantity > line.maximum) return 'bounds'
  const needed = planned.find(({ key }) => key === line.needs)
  return needed && (wanted.get(needed.key) ?? needed.quantity) === 0 ? 'needs' : null
}
