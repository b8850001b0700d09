import type { IsoDate } from '../clock'
import { addWorkdays } from '../calendar'

/** How an order is delivered: at once when it is complete, one delivery for each warehouse, or what is there first. */
export const deliverySplits = ['together', 'warehouse', 'availability'] as const
export type DeliverySplit = (typeof deliverySplits)[number]

/** A line with everything that decides from where and when it leaves. */
export type LineToPlan = {
  key: string
  quantity: number
  /** Goods leave in whole packages only. */
  multiple: number
  leadTimeDays: number
  /** Free pieces by warehouse, the warehouses in the order of the seller's list. */
  stock: readonly { code: string; quantity: number }[]
  /** Lines of the same goods share what lies there, the first one first; absent: no other line has them. */
  item?: string
  /** ORD-20: from where it is taken first; null: from the first warehouse. */
  home: string | null
  /** Lines for the same address and wished date go together; '' is that of the order. */
  to: string
  /** Does not leave before this day. */
  wishedOn: IsoDate | null
  /** ORD-26: done rather than sent: it lies nowhere, takes its lead time, and costs no freight. */
  isService: boolean
}

export type PlannedDelivery = {
  to: string
  wishedOn: IsoDate | null
  /** Null: from wherever the goods lie, or nowhere. */
  warehouse: string | null
  isService: boolean
  dispatchOn: IsoDate
  lines: { key: string; quantity: number }[]
}

type Part = { key: string; quantity: number; warehouse: string | null; isLater: boolean; readyOn: IsoDate }

const wholePackages = (quantity: number, multiple: number): number => quantity - (quantity % Math.max(multiple, 1))

/** Pieces of a line by where they are taken from: the home warehouse, else one that has all, else as it comes. */
function taken({ quantity, multiple, stock, home }: LineToPlan): { code: string; quantity: number }[] {
  const first = home ?? stock[0]?.code
  const inOrder = [...stock].sort((a, b) => Number(b.code === first) - Number(a.code === first))
  const whole = inOrder.find((each) => each.quantity >= quantity)
  if (whole) return [{ code: whole.code, quantity }]
  const parts: { code: string; quantity: number }[] = []
  let open = quantity
  for (const each of inOrder) {
    const part = wholePackages(Math.min(each.quantity, open), multiple)
    if (part > 0) parts.push({ code: each.code, quantity: part })
    open -= part
  }
  return parts
}

function partsOf(line: LineToPlan, today: IsoDate): Part[] {
  const { key, quantity, leadTimeDays, home, stock } = line
  const later = addWorkdays(today, Math.max(leadTimeDays, 1))
  if (line.isService) return [{ key, quantity, warehouse: null, isLater: false, readyOn: later }]
  const parts = taken(line).map((part): Part => {
    return { key, quantity: part.quantity, warehouse: part.code, isLater: false, readyOn: addWorkdays(today, 1) }
  })
  const rest = quantity - parts.reduce((sum, part) => sum + part.quantity, 0)
  if (rest === 0) return parts
  return [...parts, { key, quantity: rest, warehouse: home ?? stock[0]?.code ?? null, isLater: true, readyOn: later }]
}

type Taken = Map<string, number>
const placeOf = ({ item, key }: LineToPlan, code: string | null): string => JSON.stringify([item ?? key, code])

/** The line with what lines before it have left of its goods. */
const withWhatIsLeft = (line: LineToPlan, before: Taken): LineToPlan => ({
  ...line,
  stock: line.stock.map(({ code, quantity }) => ({
    code,
    quantity: Math.max(quantity - (before.get(placeOf(line, code)) ?? 0), 0),
  })),
})

function take(line: LineToPlan, parts: readonly Part[], before: Taken): void {
  if (line.isService) return
  for (const { warehouse, quantity, isLater } of parts) {
    const place = placeOf(line, warehouse)
    if (!isLater) before.set(place, (before.get(place) ?? 0) + quantity)
  }
}

const latest = (a: IsoDate, b: IsoDate | null): IsoDate => (b !== null && b > a ? b : a)

/**
 * ORD-18, ORD-19, ORD-20, ORD-26: the deliveries of an order. Lines that the buyer wants elsewhere or later are
 * delivered apart whatever the split, services apart from goods. Every piece of every line is in exactly one delivery.
 */
export function planDeliveries(lines: readonly LineToPlan[], split: DeliverySplit, today: IsoDate): PlannedDelivery[] {
  const deliveries = new Map<string, PlannedDelivery>()
  const before: Taken = new Map()
  for (const line of lines) {
    const { to, wishedOn, isService } = line
    const parts = partsOf(withWhatIsLeft(line, before), today)
    take(line, parts, before)
    for (const part of parts) {
      const warehouse = split === 'warehouse' ? part.warehouse : null
      const isLater = split === 'availability' && part.isLater
      const group = JSON.stringify([to, wishedOn, isService, warehouse, isLater])
      const known = deliveries.get(group)
      const dispatchOn = latest(part.readyOn, latest(known?.dispatchOn ?? part.readyOn, wishedOn))
      const there = known?.lines.find(({ key }) => key === part.key)
      const others = known?.lines.filter((each) => each !== there) ?? []
      const pieces = { key: part.key, quantity: part.quantity + (there?.quantity ?? 0) }
      deliveries.set(group, {
        ...{ to, wishedOn, warehouse, isService, dispatchOn },
        lines: [...others, pieces],
      })
    }
  }
  return [...deliveries.values()].sort((a, b) =>
    a.dispatchOn === b.dispatchOn ? 0 : a.dispatchOn < b.dispatchOn ? -1 : 1,
  )
}

/**
 * How many deliveries cost freight: those the buyer asked for. Where the seller parts every order, its parts are its own
 * affair, and only other addresses and dates count.
 */
export function chargedDeliveries(deliveries: readonly PlannedDelivery[], isSellersSplit: boolean): number {
  const sent = deliveries.filter(({ isService }) => !isService)
  if (!isSellersSplit) return sent.length
  return new Set(sent.map(({ to, wishedOn }) => JSON.stringify([to, wishedOn]))).size
}
