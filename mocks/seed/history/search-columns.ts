import { currencies } from '@/domain/money'
import { erpStates } from '@/domain/orders/vocabulary'
import type { InvoiceColumns, OrderColumns } from '@mocks/store/search/order-columns'
import { type DayNumber, dayKeyOf } from './day-numbers'
import { deliveryMethods, type HistoryColumns } from './history-columns'
import type { HistoryKeys } from './history-keys'
import { originOf, poNumberOf } from './past-orders'
import { writeTracking } from './tracking-numbers'
import { purchaseKey, writePurchaseNumber } from './purchase-numbers'
import { joinedTexts, type TextSink } from './text-sink'
import { invoiceDay } from './timeline'

/** Distinct strings, and for each thing the place of its string; place 0 is "none". */
function dictionary(values: readonly (string | null)[]) {
  const words: string[] = ['']
  const places = new Map<string, number>()
  const of = values.map((value) => {
    if (value === null) return 0
    const known = places.get(value)
    if (known !== undefined) return known
    places.set(value, words.length)
    return words.push(value) - 1
  })
  return { words, of: Uint16Array.from(of) }
}

/** For every order the value that its pointer stands for. */
function through(pointers: Uint16Array, values: Uint16Array): Uint16Array {
  const result = new Uint16Array(pointers.length)
  for (let at = 0; at < pointers.length; at += 1) result[at] = values[pointers[at] ?? 0] ?? 0
  return result
}

function counting(first: number, size: number): Uint32Array {
  const numbers = new Uint32Array(size)
  for (let at = 0; at < size; at += 1) numbers[at] = first + at
  return numbers
}

/** The place of the company is its place in the list plus one, as 0 means none in every dictionary. */
export function ownersOf(columns: HistoryColumns) {
  const branches = dictionary(columns.addresses.map(({ branchId }) => branchId))
  const users = dictionary(columns.buyers.map(({ userId }) => userId))
  const companies = dictionary(columns.companies.map(({ id }) => id))
  const user = through(columns.buyer, users.of)
  for (let order = 0; order < columns.size; order += 1) if (originOf(columns, order) !== 'online') user[order] = 0
  return {
    company: through(columns.company, companies.of),
    branch: through(columns.address, branches.of),
    user,
    dictionaries: { company: companies.words, branch: branches.words, user: users.words },
  }
}

export function orderSearchColumns(columns: HistoryColumns, keys: HistoryKeys): OrderColumns {
  const { size, companies, addresses, products } = columns
  const shipTo = dictionary(addresses.map(({ address }) => address.name))
  const country = dictionary(addresses.map(({ address }) => address.country))
  const product = dictionary(products.map(({ id }) => id))
  const currency = Uint16Array.from(companies.map((company) => currencies.indexOf(company.currency)))
  const { dictionaries, ...owners } = ownersOf(columns)
  const firstNumber = Number(keys.orderNumber.at(0).slice(3))

  return {
    size,
    ...owners,
    placedAt: columns.placedAt,
    digits: counting(firstNumber, size),
    total: columns.total,
    shipTo: through(columns.address, shipTo.of),
    country: through(columns.address, country.of),
    status: columns.status,
    origin: columns.origin,
    erpState: new Uint8Array(size).fill(erpStates.indexOf('inErp')),
    currency: Uint8Array.from(through(columns.company, currency)),
    backorder: new Uint8Array(size),
    lineStart: columns.lineStart,
    lineProduct: through(columns.lineProduct, product.of),
    lineQuantity: columns.lineQuantity,
    lineNet: () => lineNets(columns),
    dictionaries: { ...dictionaries, shipTo: shipTo.words, country: country.words, product: product.words },
    poNumber: (order) => poNumberOf(columns, order),
    poKeys: () => poKeys(columns),
    texts: (from = 0, to = size) => orderTexts(columns, keys, from, to),
  }
}

function lineNets({ size, lineStart, lineProduct, lineQuantity, company, prices }: HistoryColumns): Float64Array {
  const nets = new Float64Array(lineProduct.length)
  for (let order = 0; order < size; order += 1) {
    const own = prices[company[order] ?? 0]
    const to = lineStart[order + 1] ?? 0
    for (let line = lineStart[order] ?? 0; line < to; line += 1)
      nets[line] = (own?.[lineProduct[line] ?? 0] ?? 0) * (lineQuantity[line] ?? 0)
  }
  return nets
}

function poKeys(columns: HistoryColumns): Float64Array {
  const found = new Float64Array(columns.size).fill(Infinity)
  for (let order = 0; order < columns.size; order += 1) {
    const running = columns.purchase[order] ?? 0
    const country = columns.companies[columns.company[order] ?? 0]?.country ?? ''
    if (running > 0) found[order] = purchaseKey(country, running)
  }
  return found
}

export function writePo(sink: TextSink, columns: HistoryColumns, order: number): void {
  const running = columns.purchase[order] ?? 0
  const country = columns.companies[columns.company[order] ?? 0]?.country ?? ''
  if (running > 0) writePurchaseNumber(sink, country, running)
}

function orderTexts(columns: HistoryColumns, keys: HistoryKeys, from: number, to: number) {
  const pickup = deliveryMethods.indexOf('Collected')
  return joinedTexts(from, to, (sink, order) => {
    keys.orderNumber.write(sink, order)
    sink.word(' ')
    keys.erpNumber.write(sink, order)
    sink.word(' ')
    writePo(sink, columns, order)
    const carrier = columns.carriers[columns.carrier[order] ?? 0]
    if (columns.method[order] === pickup || !carrier) return
    const end = columns.shipmentStart[order + 1] ?? 0
    for (let shipment = columns.shipmentStart[order] ?? 0; shipment < end; shipment += 1) {
      sink.word(' ')
      writeTracking(sink, carrier, columns.seed, shipment)
    }
  })
}

export function invoiceSearchColumns(columns: HistoryColumns, keys: HistoryKeys): InvoiceColumns {
  const size = columns.invoiceStart[columns.size] ?? 0
  const owners = ownersOf(columns)
  const firstNumber = Number(keys.invoiceNumber.at(0).slice(4))
  const currency = Uint8Array.from(columns.companies.map((row) => currencies.indexOf(row.currency)))
  const terms = Uint16Array.from(columns.companies.map(({ termsDays }) => termsDays))
  const orderOf = new Uint32Array(size)
  const invoices = {
    digits: new Uint32Array(size),
    issuedOn: new Uint32Array(size),
    dueOn: new Uint32Array(size),
    total: new Float64Array(size),
    company: new Uint16Array(size),
    branch: new Uint16Array(size),
    user: new Uint16Array(size),
    currency: new Uint8Array(size),
  }
  const keyOf = dayKeys()
  let invoice = 0
  for (let order = 0; order < columns.size; order += 1) {
    if (columns.invoiceStart[order + 1] === invoice) continue
    const company = columns.company[order] ?? 0
    const day = invoiceDay(columns, order)
    orderOf[invoice] = order
    invoices.digits[invoice] = firstNumber + invoice
    invoices.issuedOn[invoice] = keyOf(day)
    invoices.dueOn[invoice] = keyOf(day + (terms[company] ?? 0))
    invoices.total[invoice] = columns.total[order] ?? 0
    invoices.company[invoice] = owners.company[order] ?? 0
    invoices.branch[invoice] = owners.branch[order] ?? 0
    invoices.user[invoice] = owners.user[order] ?? 0
    invoices.currency[invoice] = currency[company] ?? 0
    invoice += 1
  }
  return {
    size,
    ...invoices,
    paid: invoices.total,
    dictionaries: owners.dictionaries,
    texts: (from = 0, to = size) =>
      joinedTexts(from, to, (sink, place) => {
        const order = orderOf[place] ?? 0
        keys.invoiceNumber.write(sink, place)
        sink.word(' ')
        keys.orderNumber.write(sink, order)
        sink.word(' ')
        writePo(sink, columns, order)
      }),
  }
}

/** Days as integers, each computed once: thousands of invoices share a few hundred days. */
function dayKeys(): (day: DayNumber) => number {
  const known: number[] = []
  return (day) => (known[day] ??= dayKeyOf(day))
}
