import { addDays } from '../calendar'
import type { IsoDate } from '../clock'
import type { ReturnBase } from '../settings/vocabulary'

/** RMA-17, RMA-22: days after delivery, and whether goods may be sent back before they came. */
export type ReturnRules = { returnDays: number; returnsOf: ReturnBase }

/** What one shipment carried of a line; the day in the seller's zone on which it was delivered, null until then. */
export type DeliveredPart = { quantity: number; deliveredOn: IsoDate | null }

export const returnStates = ['open', 'notDelivered', 'expired', 'nothing'] as const
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

/**
 * ADM-20, domain-rules §6: what may be returned of a line today. Each shipment has a window of its own from the day it
 * came. Until then nothing may be returned, unless the business takes back whatever was ordered.
 */
export function lineReturn(
  ordered: number,
  parts: readonly DeliveredPart[],
  rules: ReturnRules,
  today: IsoDate,
): LineReturn {
  const delivered = parts.filter(
    (part): part is { quantity: number; deliveredOn: IsoDate } => part.deliveredOn !== null && part.quantity > 0,
  )
  const windows = delivered.map(({ quantity, deliveredOn }) => ({ quantity, until: lastReturnDay(deliveredOn, rules) }))
  const open = windows.filter(({ until }) => today <= until)
  const came = windows.reduce((sum, { quantity }) => sum + quantity, 0)
  const coming = rules.returnsOf === 'all' ? Math.max(ordered - came, 0) : 0
  const quantity = open.reduce((sum, each) => sum + each.quantity, coming)
  if (quantity > 0) return { state: 'open', quantity, until: lastOf(open) }
  if (ordered === 0 && came === 0) return { state: 'nothing', quantity: 0, until: null }
  return { state: came > 0 ? 'expired' : 'notDelivered', quantity: 0, until: lastOf(windows) }
}

const lastOf = (windows: readonly { until: IsoDate }[]): IsoDate | null =>
  windows
    .map(({ until }) => until)
    .toSorted()
    .at(-1) ?? null
