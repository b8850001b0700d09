import { money } from '@/domain/money'
import { orderOrigins, orderStatuses } from '@/domain/orders/vocabulary'
import { freightFor } from '@/domain/pricing'
import { carriers } from './carriers'
import { type CustomerProfile, customerProfiles, type HistoryInput, smallestQuantities } from './customer-profile'
import { dayMs, dayOf, workdaysLater } from './day-numbers'
import { deliveryMethods, emptyColumns, type HistoryColumns } from './history-columns'
import { officeHours } from './office-hours'
import { numberBeforeFirst } from './purchase-numbers'
import { createRandom } from './random'
import { tradingDays } from './trading-days'

const maximumLines = 6
const halfHourMs = 1_800_000
const lineCounts = [1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6] as const
/** Ends of the shares of: online, EDI, phone, e-mail, in store; the rest came through the sales representative. */
const originShares = [0.52, 0.67, 0.79, 0.89, 0.96] as const
const originsByShare = ['online', 'edi', 'phone', 'email', 'inStore', 'salesRep'] as const
const cancelledShare = 0.025
const splitShare = 0.12
const purchaseNumberShare = 0.72
const palletGrams = 80_000

const originCode = originsByShare.map((origin) => orderOrigins.indexOf(origin))
const [delivered, cancelled] = [orderStatuses.indexOf('delivered'), orderStatuses.indexOf('cancelled')]
const parcel = deliveryMethods.indexOf('Parcel')
const pallet = deliveryMethods.indexOf('Pallet')
const pickup = deliveryMethods.indexOf('Collected')

/** The whole past in one pass. The same input gives the same columns. */
export function generateColumns(input: HistoryInput): HistoryColumns {
  const size = input.orders
  const random = createRandom(input.seed)
  const columns = emptyColumns(size, maximumLines)
  const profiles = customerProfiles(input)
  const people = peopleOf(profiles)
  const hours = officeHours(profiles, input.now)
  const addLines = lineWriter(input, columns, random)
  const purchases = new Uint32Array(profiles.length)
  const lastDispatch = dayOf(input.now) - 10
  let place = 0

  for (const { day, orders } of tradingDays(input.now, size)) {
    for (let ofDay = 0; ofDay < orders; ofDay += 1) {
      // One order in each equal share of the day's volume keeps them in order without sorting.
      const time = hours.timeAt((ofDay + random()) / orders)
      const customer = hours.customerAt(Math.floor(time), random())
      const profile = profiles[customer]
      if (!profile) continue
      columns.placedAt[place] = Math.floor((day * dayMs + time * halfHourMs) / 1000) * 1000
      columns.company[place] = customer

      const origin = pickOrigin(random(), customer)
      const buyer = Math.floor(random() * profile.buyers.length)
      const person = profile.buyers[buyer]
      const elsewhere = profile.addresses.length > 1 && random() < 0.15
      columns.origin[place] = originCode[origin] ?? 0
      columns.buyer[place] = (people.starts[customer] ?? 0) + buyer
      columns.address[place] = elsewhere
        ? (profile.addresses[Math.floor(random() * profile.addresses.length)] ?? 0)
        : (person?.address ?? profile.addresses[0] ?? 0)
      if (origin === 1 || random() < purchaseNumberShare) {
        purchases[customer] = (purchases[customer] ?? 0) + 1
        columns.purchase[place] = purchases[customer] ?? 0
      }

      const { net, grams, leadTime, lines } = addLines(place, profile)
      const collected = origin === 4
      const isCancelled = !collected && random() < cancelledShare
      const method = collected ? pickup : grams > palletGrams ? pallet : parcel
      const favourite = Math.floor(random() * random() * profile.carriers.length)
      const carrier = method === pallet ? 'DHL' : (profile.carriers[favourite] ?? 'DHL')
      columns.method[place] = method
      columns.carrier[place] = carriers.indexOf(carrier)
      columns.status[place] = isCancelled ? cancelled : delivered

      const { currency, taxBasisPoints } = profile.row
      const freight = collected ? 0 : freightFor(money(net, currency)).amount
      // Half up, as `orderTotals` of the domain does; far below the safe integers, so plain numbers are exact.
      const tax = Math.floor(((net + freight) * taxBasisPoints + 5000) / 10_000)
      columns.total[place] = net + freight + tax

      let shipments = 0
      if (!isCancelled) {
        const first = collected ? day : Math.min(workdaysLater(day, leadTime), lastDispatch)
        const isSplit = !collected && lines > 1 && random() < splitShare
        columns.dispatchDay[place] = first
        if (isSplit)
          columns.secondDispatchDay[place] = Math.min(workdaysLater(first, 2 + Math.floor(random() * 5)), lastDispatch)
        shipments = isSplit ? 2 : 1
      }
      const invoices = isCancelled ? 0 : 1
      const next = place + 1
      columns.shipmentStart[next] = (columns.shipmentStart[place] ?? 0) + shipments
      columns.invoiceStart[next] = (columns.invoiceStart[place] ?? 0) + invoices
      columns.documentStart[next] = (columns.documentStart[place] ?? 0) + 2 * invoices + shipments
      // Placed and sent, or taken over from the ERP; confirmed or cancelled; for each shipment packed, handed over unless
      // it was collected, delivered; invoiced, paid.
      const events = (origin === 0 ? 3 : 2) + shipments * (collected ? 2 : 3) + 2 * invoices
      columns.historyStart[next] = (columns.historyStart[place] ?? 0) + events
      place = next
    }
  }

  numberPurchases(columns, purchases, profiles)
  const lines = columns.lineStart[size] ?? 0
  return {
    ...columns,
    lineProduct: columns.lineProduct.slice(0, lines),
    lineQuantity: columns.lineQuantity.slice(0, lines),
    size,
    seed: input.seed,
    now: input.now,
    companies: input.companies,
    products: input.products,
    addresses: input.addresses,
    buyers: people.all,
    carriers,
    prices: profiles.map(({ prices }) => prices),
  }
}

/** Turns running numbers into the customers' own, which end where those of the story begin. */
function numberPurchases(
  { purchase, company }: Pick<HistoryColumns, 'purchase' | 'company'>,
  counts: Uint32Array,
  profiles: readonly CustomerProfile[],
): void {
  const before = profiles.map(({ row }, at) => numberBeforeFirst(row.country, counts[at] ?? 0))
  for (const [place, running] of purchase.entries())
    if (running > 0) purchase[place] = running + (before[company[place] ?? 0] ?? 0)
}

function peopleOf(profiles: readonly CustomerProfile[]) {
  const all = profiles.flatMap(({ buyers }) => buyers.map(({ userId, name }) => ({ userId, name })))
  const starts: number[] = []
  let start = 0
  for (const { buyers } of profiles) {
    starts.push(start)
    start += buyers.length
  }
  return { all, starts }
}

/** Only the two largest customers have connected their systems; others write an e-mail. */
function pickOrigin(share: number, customer: number): number {
  let origin = 0
  while (origin < originShares.length && share >= (originShares[origin] ?? 1)) origin += 1
  return origin === 1 && customer > 1 ? 3 : origin
}

/** Adds 1 to 6 different products to an order: favourites often, cheap ones in large quantities. */
function lineWriter(input: HistoryInput, columns: ReturnType<typeof emptyColumns>, random: () => number) {
  const smallest = smallestQuantities(input.products)
  const multiple = Uint32Array.from(input.products.map((product) => product.multiple))
  const grams = Uint32Array.from(input.products.map((product) => product.weightGrams))
  const leadTimes = Uint16Array.from(input.products.map((product) => product.leadTimeDays))
  const euroCents = Float64Array.from(input.products.map((product) => product.listPrice.EUR ?? 1_000))
  const { lineStart, lineProduct, lineQuantity } = columns

  return (place: number, { assortment, prices }: CustomerProfile) => {
    const from = lineStart[place] ?? 0
    const wanted = Math.min(lineCounts[Math.floor(random() * lineCounts.length)] ?? 1, assortment.length)
    let to = from
    let net = 0
    let weight = 0
    let leadTime = 1
    // A product that came up twice is left out, so that an order may be shorter than wanted.
    for (let line = 0; line < wanted; line += 1) {
      const chance = random()
      const product = assortment[Math.floor(chance * chance * assortment.length)] ?? 0
      let isTwice = false
      for (let other = from; other < to; other += 1) if (lineProduct[other] === product) isTwice = true
      if (isTwice) continue
      const step = multiple[product] ?? 1
      const budget = 5_000 + 110_000 * random() * random()
      const steps = Math.floor(budget / ((euroCents[product] ?? 1) * step))
      const quantity = (smallest[product] ?? 1) + Math.min(steps, Math.floor(5_000 / step)) * step
      lineProduct[to] = product
      lineQuantity[to] = quantity
      net += quantity * (prices[product] ?? 0)
      weight += quantity * (grams[product] ?? 0)
      leadTime = Math.max(leadTime, leadTimes[product] ?? 1)
      to += 1
    }
    lineStart[place + 1] = to
    return { net, grams: weight, leadTime: Math.min(leadTime, 20), lines: to - from }
  }
}
