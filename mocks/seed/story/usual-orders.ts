import { nextOrderable } from '@/domain/quantity'
import { products } from '../catalogue'
import { createRandom } from '../history/random'
import type { LineScript, OrderScript } from './script'

const orderable = products.filter((product) => !product.discontinued)
type Buyer = Pick<OrderScript, 'company' | 'by' | 'origin' | 'address'> & { prefix: string | null }

/** Who orders how; drawn from by weight of repetition. */
const buyers: Buyer[] = [
  { company: 'kestrel', by: 'ines', prefix: 'KJ-' },
  { company: 'kestrel', by: 'ines', prefix: 'KJ-' },
  { company: 'kestrel', by: 'tomasz', address: 'gdansk', prefix: 'KJ-G-' },
  { company: 'kestrel', by: 'piotr', address: 'gdansk', prefix: 'KJ-G-' },
  { company: 'kestrel', by: { name: 'EDI' }, origin: 'edi', address: 'poznan', prefix: '45000' },
  { company: 'kestrel', by: { name: 'Till 3, Kraków' }, origin: 'inStore', prefix: null },
  { company: 'kestrel', by: { name: 'Anna Zieleń' }, origin: 'phone', prefix: null },
  { company: 'rheintal', by: 'lukas', prefix: 'RF-' },
  { company: 'rheintal', by: { name: 'EDI' }, origin: 'edi', address: 'kehl', prefix: '8810' },
  { company: 'alNoor', by: 'sara', prefix: 'AN-' },
  { company: 'alNoor', by: { name: 'Omar Saleh' }, origin: 'email', address: 'sharjah', prefix: 'AN-' },
  { company: 'fern', by: 'grace', prefix: 'FS-' },
]

/** Orders in which nothing is remarkable: they went the usual way, as far as their age lets them. */
export function usualOrders(count: number): OrderScript[] {
  const random = createRandom(20_260_601)
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[Math.floor(random() * list.length)]
    if (chosen === undefined) throw new RangeError('Nothing to pick from')
    return chosen
  }
  return Array.from({ length: count }, (_, index) => {
    const { prefix, ...buyer } = pick(buyers)
    // Two thirds of the orders are of the last three weeks: the newer, the more there is to see.
    const daysAgo = Math.max(1, Math.floor(random() ** 1.5 * 45))
    const lines = pickLines(random, pick)
    return {
      key: `u${String(index + 1).padStart(3, '0')}`,
      ...buyer,
      daysAgo,
      hour: 6 + Math.floor(random() * 10),
      poNumber: prefix === null ? null : `${prefix}${7600 + index}`,
      ...courseOf(daysAgo, buyer.origin === 'inStore', lines, random),
    }
  })
}

function pickLines(random: () => number, pick: <T>(list: readonly T[]) => T): LineScript[] {
  const skus = new Set<string>()
  const size = 1 + Math.floor(random() * 5)
  while (skus.size < size) skus.add(pick(orderable).sku)
  return [...skus].map((sku) => {
    const product = orderable.find((candidate) => candidate.sku === sku)
    if (!product) throw new RangeError(sku)
    const cents = product.listPrice.EUR ?? 1000
    const worth = 6_000 + random() * 55_000
    return { sku, quantity: nextOrderable(Math.max(1, Math.round(worth / cents)), product) }
  })
}

const shippedWhole = (lines: LineScript[]): LineScript[] => lines.map((line) => ({ ...line, shipped: [line.quantity] }))

/** How far an order of this age has come. */
function courseOf(
  daysAgo: number,
  isInStore: boolean,
  lines: LineScript[],
  random: () => number,
): Pick<OrderScript, 'lines' | 'phase' | 'shipments' | 'invoice' | 'deliveryMethod'> {
  if (isInStore) {
    const shipments = [{ afterHours: 0, status: 'delivered' as const }]
    return {
      lines: shippedWhole(lines),
      phase: 'picking',
      shipments,
      invoice: { afterHours: 0, paidPercent: 100 },
      deliveryMethod: 'Collected',
    }
  }
  const chance = random()
  if (daysAgo <= 2) return { lines, phase: chance < 0.6 ? 'confirmed' : 'picking' }
  if (daysAgo <= 4) {
    const status = chance < 0.4 ? 'handedOver' : 'inTransit'
    return { lines: shippedWhole(lines), phase: 'picking', shipments: [{ afterHours: 26, status, expectedInDays: 1 }] }
  }
  const shipments = [{ afterHours: 30 + Math.floor(chance * 12), status: 'delivered' as const }]
  const isPaid = daysAgo > 20 ? chance < 0.9 : chance < 0.25
  return {
    lines: shippedWhole(lines),
    phase: 'picking',
    shipments,
    invoice: { afterHours: 54, paidPercent: isPaid ? 100 : 0 },
  }
}
