import type { Instant } from '@/domain/clock'
import { placedAtOf } from './order-times'
import type { OrderScript } from './script'
import { scriptedOrders } from './scripted-orders'

/** How a customer numbers its own purchases, and by how much one order lies above the one before. */
type Series = { prefix: string; width: number; step: number }

const series: Record<string, Series> = {
  'kestrel online': { prefix: 'KJ-', width: 4, step: 3 },
  'kestrel phone': { prefix: 'KJ-', width: 4, step: 3 },
  'kestrel gdansk': { prefix: 'KJ-G-', width: 3, step: 2 },
  'kestrel edi': { prefix: '45000', width: 5, step: 37 },
  'rheintal online': { prefix: 'RF-', width: 4, step: 3 },
  'rheintal edi': { prefix: '8810', width: 4, step: 11 },
  'alNoor online': { prefix: 'AN-', width: 4, step: 3 },
  'alNoor email': { prefix: 'AN-', width: 4, step: 3 },
  'harbor online': { prefix: 'HP-', width: 4, step: 4 },
  'novak online': { prefix: 'NO-', width: 3, step: 3 },
  'fern online': { prefix: 'FS-', width: 2, step: 1 },
}

const seriesOf = ({ company, origin = 'online', address }: OrderScript): Series | undefined =>
  series[`${company} ${origin === 'online' && address === 'gdansk' ? 'gdansk' : origin}`]

const numberIn = ({ prefix, width }: Series, poNumber: string | null | undefined): number | null => {
  const digits = poNumber?.startsWith(prefix) ? poNumber.slice(prefix.length) : ''
  return digits.length === width && /^\d+$/.test(digits) ? Number(digits) : null
}

/** Gives each order the customer's own number: rising with time, between the numbers the script has given away. */
export function withPurchaseNumbers(orders: readonly OrderScript[], now: Instant): OrderScript[] {
  const given = new Map<OrderScript, string>()
  const all = [...scriptedOrders, ...orders].toSorted((a, b) => placedAtOf(a, now) - placedAtOf(b, now))
  const isUsual = new Set(orders)
  const known = new Map<string, Series>(Object.values(series).map((each) => [each.prefix, each]))
  for (const each of known.values()) {
    const steps = all.flatMap((script) => {
      const number = numberIn(each, script.poNumber)
      return number !== null || (isUsual.has(script) && seriesOf(script)?.prefix === each.prefix)
        ? [{ script, number }]
        : []
    })
    for (const [script, number] of between(steps, each.step))
      given.set(script, each.prefix + String(number).padStart(each.width, '0'))
  }
  return orders.map((script) => ({ ...script, poNumber: given.get(script) ?? null }))
}

type Step = { script: OrderScript; number: number | null }

/** Numbers for the steps without one: evenly between their neighbours; none where there is no room. */
function between(steps: readonly Step[], usualStep: number): [OrderScript, number][] {
  const found: [OrderScript, number][] = []
  let open: OrderScript[] = []
  let before: number | null = null
  const close = (after: number | null): void => {
    const room = open.length + 1
    const from: number = before ?? (after ?? 0) - room * usualStep
    const to: number = after ?? from + room * usualStep
    const step = Math.min((to - from) / room, before === null || after === null ? usualStep : Infinity)
    if (step >= 1) open.forEach((script, place) => found.push([script, Math.floor(from + (place + 1) * step)]))
    open = []
  }
  for (const { script, number } of steps) {
    if (number === null) open.push(script)
    else {
      close(number)
      before = number
    }
  }
  close(null)
  return found
}
