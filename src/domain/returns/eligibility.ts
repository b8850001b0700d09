import { addDays } from '../calendar'
import type { IsoDate } from '../clock'
import type { ReturnBase } from '../settings/vocabulary'

/** RMA-17, RMA-22: days after delivery, and whether goods may be sent back before they came. */
export type ReturnRules = { returnDays: number; returnsOf: ReturnBase }

/** What one shipment carried of a line, on which day in the seller's zone it came (null until then), and what of it is in returns already. */
export type DeliveredPart = { quantity: number; deliveredOn: IsoDate | null; taken?: number }

export const returnStates = ['open', 'notDelivered', 'expired', 'returned', 'nothing'] as const
export type ReturnState = (typeof returnStates)[number]

export type LineReturn = {
  state: ReturnState
  /** Pieces that may be returned today. */
  quantity: number
  /** The last day on which any of what came may; once expired, the last day there was. Null where no window runs. */
  until: IsoDate | null
}

/** The last day of the window, which counts. */
export const lastReturnDay = (deliveredOn: IsoDate, { returnDays }: Pick<ReturnRules, 'returnDays'>): IsoDate =>
  addDays(deliveredOn, returnDays)

/** Pieces that came with one shipment, or are still to come, and the day until which they may be returned. */
export type Free = { part: number | null; quantity: number; until: IsoDate | null }

/**
 * The pieces of a line that may be returned today, those whose window ends first before the others: every shipment has
 * a window of its own, and what is in a return is not offered again. `part` is the place of the shipment.
 */
export function freePieces(
  ordered: number,
  parts: readonly DeliveredPart[],
  rules: ReturnRules,
  today: IsoDate,
  takenToCome = 0,
): Free[] {
  const came = arrived(parts, rules)
  const toCome = Math.max(ordered - came.reduce((sum, { quantity }) => sum + quantity, 0), 0)
  // What was asked back before it came is of the first pieces that did.
  let early = Math.max(takenToCome - toCome, 0)
  const free = came.map(({ part, quantity, until, taken }): Free => {
    const left = Math.max(quantity - taken, 0)
    const own = Math.min(left, early)
    early -= own
    return { part, quantity: left - own, until }
  })
  const coming = rules.returnsOf === 'all' ? Math.max(toCome - takenToCome, 0) : 0
  return [
    ...free.filter(({ until }) => until !== null && today <= until),
    { part: null, quantity: coming, until: null },
  ].filter(({ quantity }) => quantity > 0)
}

const arrived = (parts: readonly DeliveredPart[], rules: ReturnRules) =>
  parts
    .flatMap(({ quantity, deliveredOn, taken = 0 }, part) =>
      deliveredOn === null || quantity <= 0
        ? []
        : [{ part, quantity, taken, until: lastReturnDay(deliveredOn, rules) }],
    )
    .toSorted((a, b) => (a.until === b.until ? a.part - b.part : a.until < b.until ? -1 : 1))

/**
 * ADM-20, domain-rules §6: what may be returned of a line today. Each shipment has a window of its own from the day it
 * came. Until then nothing may be returned, unless the business takes back whatever was ordered.
 */
export function lineReturn(
  ordered: number,
  parts: readonly DeliveredPart[],
  rules: ReturnRules,
  today: IsoDate,
  takenToCome = 0,
): LineReturn {
  const free = freePieces(ordered, parts, rules, today, takenToCome)
  const quantity = free.reduce((sum, each) => sum + each.quantity, 0)
  if (quantity > 0) return { state: 'open', quantity, until: lastOf(free) }
  const came = arrived(parts, rules)
  if (ordered === 0 && came.length === 0) return { state: 'nothing', quantity: 0, until: null }
  const isOpen = came.some(({ until }) => today <= until) || (came.length === 0 && takenToCome > 0)
  return { state: isOpen ? 'returned' : came.length > 0 ? 'expired' : 'notDelivered', quantity: 0, until: lastOf(came) }
}

const lastOf = (windows: readonly { until: IsoDate | null }[]): IsoDate | null =>
  windows
    .flatMap(({ until }) => until ?? [])
    .toSorted()
    .at(-1) ?? null

/** Takes pieces from those that are free, in their order. Throws a RangeError when there are fewer. */
export function takePieces(free: readonly Free[], quantity: number): { part: number | null; quantity: number }[] {
  let left = quantity
  const taken = free.flatMap(({ part, quantity: there }) => {
    const own = Math.min(there, left)
    left -= own
    return own > 0 ? [{ part, quantity: own }] : []
  })
  if (left > 0) throw new RangeError(`${quantity} pieces are more than may be returned`)
  return taken
}

/** Of the pieces of a return those that are still taken: what it let go of is freed from the last ones. */
export function stillTaken<P extends { quantity: number }>(parts: readonly P[], taken: number): P[] {
  let left = taken
  return parts.flatMap((part) => {
    const own = Math.min(part.quantity, left)
    left -= own
    return own > 0 ? [{ ...part, quantity: own }] : []
  })
}
