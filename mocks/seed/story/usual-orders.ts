import { addDays, dateIn, daysBetween } from '@/domain/calendar'
import type { Instant } from '@/domain/clock'
import { nextOrderable } from '@/domain/quantity'
import { erpZone } from '@/domain/sync/zone'
import { products } from '../catalogue'
import { createRandom } from '../history/random'
import { quietDays } from '../history/trading-days'
import { minuteMs, officeDay, placedAtOf, transitTo, workdaysBefore } from './order-times'
import { withPurchaseNumbers } from './purchase-series'
import type { LineScript, OrderScript } from './script'
import { scriptedOrders } from './scripted-orders'
import { type Buyer, type Customer, customers } from './usual-customers'

const orderable = products.filter((product) => !product.discontinued)
const bySku = new Map(orderable.map((product) => [product.sku, product]))
const euroCents = (sku: string): number => bySku.get(sku)?.listPrice.EUR ?? 1000
const gramsOf = (lines: readonly LineScript[]): number =>
  lines.reduce((sum, { sku, quantity }) => sum + (bySku.get(sku)?.weightGrams ?? 0) * quantity, 0)
const palletGrams = 80_000

/** The remarkable orders are large and recent, so before them the usual ones were larger: one month is like another. */
const recentDays = 21

type Random = () => number
const pick = <T>(list: readonly T[], random: Random): T => {
  const chosen = list[Math.floor(random() * list.length)]
  if (chosen === undefined) throw new RangeError('Nothing to pick from')
  return chosen
}

/**
 * Orders in which nothing is remarkable, on every workday since the history ended: they went the usual way, as far as
 * their age lets them. Each day has its own randomness, so that a day looks the same however long ago it is.
 */
export function usualOrders(now: Instant): OrderScript[] {
  const last = officeDay(now)
  const end = addDays(dateIn(erpZone, now), 1 - quietDays)
  const orders: OrderScript[] = []
  for (let daysAgo = 0; workdaysBefore(last, daysAgo) >= end; daysAgo += 1)
    for (const [place, customer] of customers.entries())
      orders.push(
        ...ofDay(customer, daysAgo, daysBetween(workdaysBefore(last, daysAgo), last), 1_000 * place + daysAgo),
      )
  return withPurchaseNumbers(
    orders.filter((script) => placedAtOf(script, now) < now - 20 * minuteMs),
    now,
  )
}

/** How many a customer orders on a day: its rate, spread evenly, less what the script has on that day. */
function countOn({ company, perDay, phase }: Customer, daysAgo: number): number {
  const upTo = (days: number): number => Math.floor(days * perDay + phase)
  const scripted = scriptedOrders.filter((script) => script.company === company && script.daysAgo === daysAgo).length
  return Math.max(upTo(daysAgo + 1) - upTo(daysAgo) - scripted, 0)
}

function ofDay(customer: Customer, daysAgo: number, ageDays: number, seed: number): OrderScript[] {
  if (daysAgo < customer.untilDaysAgo) return []
  const random = createRandom(20_260_601 + seed * 7919)
  return Array.from({ length: countOn(customer, daysAgo) }, (_, ofDay) => {
    const { isElectronic, ...buyer }: Buyer = pick(customer.buyers, random)
    const lines = pickLines(random, daysAgo < recentDays ? 1 : 1.28)
    const hour = isElectronic ? 5 : 8 + Math.floor(random() * 8)
    const script: OrderScript = {
      key: `u${String(seed).padStart(4, '0')}${ofDay === 0 ? '' : ofDay}`,
      company: customer.company,
      ...buyer,
      daysAgo,
      hour,
      lines,
      ...(gramsOf(lines) > palletGrams && { deliveryMethod: 'Pallet' }),
    }
    return { ...script, ...courseOf(script, customer, ageDays, random) }
  })
}

function pickLines(random: Random, size: number): LineScript[] {
  const skus = new Set<string>()
  const count = 1 + Math.floor(random() * 4.4)
  while (skus.size < count) skus.add(pick(orderable, random).sku)
  return [...skus].map((sku) => {
    const product = bySku.get(sku)
    if (!product) throw new RangeError(sku)
    const worth = (5_000 + random() * 36_000) * size
    return { sku, quantity: nextOrderable(Math.max(1, Math.round(worth / euroCents(sku))), product) }
  })
}

const shippedWhole = (lines: LineScript[]): LineScript[] => lines.map((line) => ({ ...line, shipped: [line.quantity] }))

type Course = Pick<OrderScript, 'lines' | 'phase' | 'shipments' | 'invoice' | 'deliveryMethod' | 'payment'>

/** How far an order of this age has come. */
function courseOf(
  { lines, daysAgo, origin }: OrderScript,
  { country, termsDays }: Customer,
  ageDays: number,
  random: Random,
): Course {
  const chance = random()
  if (origin === 'inStore')
    return {
      lines: shippedWhole(lines),
      phase: 'picking',
      shipments: [{ afterDays: 0, status: 'delivered' }],
      invoice: { paidPercent: 100, paidAfterDays: 0 },
      deliveryMethod: 'Collected',
      payment: chance < 0.4 ? { method: 'cash' } : { method: 'card', ending: String(1000 + Math.floor(chance * 8999)) },
    }
  if (daysAgo === 0) return { lines, phase: 'confirmed' }
  if (daysAgo === 1) return { lines, phase: chance < 0.5 ? 'confirmed' : 'picking' }
  if (daysAgo === 2 && chance < 0.4) return { lines, phase: 'picking' }
  const afterDays = daysAgo > 3 && chance < 0.3 ? 2 : 1
  const onTheWay = daysAgo - afterDays
  const isDelivered = onTheWay > transitTo(country)
  const status = isDelivered ? 'delivered' : onTheWay > 1 || chance < 0.7 ? 'inTransit' : 'handedOver'
  // Most pay around the due date, a few days early or late.
  const paidAfterDays = Math.max(termsDays + Math.floor(random() * 12) - 8, 1)
  const isPaid = ageDays - 4 > paidAfterDays
  return {
    lines: shippedWhole(lines),
    phase: 'picking',
    shipments: [{ afterDays, status }],
    invoice: isPaid ? { paidPercent: 100, paidAfterDays } : { paidPercent: 0 },
  }
}
