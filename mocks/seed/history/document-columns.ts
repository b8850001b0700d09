import { orderPaperKinds } from '@/domain/orders/vocabulary'
import type { DocumentColumns } from '@mocks/store/search/order-columns'
import type { HistoryColumns } from './history-columns'
import type { HistoryKeys } from './history-keys'
import { ownersOf, writePo } from './search-columns'
import { joinedTexts, type TextSink } from './text-sink'
import { decidedAt, deliveryOf, invoicedAt } from './timeline'

const [order, orderConfirmation, deliveryNote, invoice] = (
  ['order', 'orderConfirmation', 'deliveryNote', 'invoice'] as const
).map((kind) => orderPaperKinds.indexOf(kind)) as [number, number, number, number]

/** What the archive of the past is searched by: its documents by place, then its orders. */
export function documentSearchColumns(columns: HistoryColumns, keys: HistoryKeys): DocumentColumns {
  const { documentStart, shipmentStart, invoiceStart, size: orders } = columns
  const documents = documentStart[orders] ?? 0
  const size = documents + orders
  const owners = ownersOf(columns)
  const orderOf = new Uint32Array(size)
  /** The place of the shipment or invoice a document is of. */
  const partOf = new Uint32Array(size)
  const made = {
    issuedAt: new Float64Array(size),
    kind: new Uint8Array(size),
    company: new Uint16Array(size),
    branch: new Uint16Array(size),
    user: new Uint16Array(size),
  }
  const put = (place: number, of: number, kind: number, part: number, issuedAt: number): void => {
    orderOf[place] = of
    partOf[place] = part
    made.kind[place] = kind
    made.issuedAt[place] = issuedAt
    made.company[place] = owners.company[of] ?? 0
    made.branch[place] = owners.branch[of] ?? 0
    made.user[place] = owners.user[of] ?? 0
  }
  for (let of = 0; of < orders; of += 1) {
    put(documents + of, of, order, of, columns.placedAt[of] ?? 0)
    const from = documentStart[of] ?? 0
    const to = documentStart[of + 1] ?? 0
    const shipments = (shipmentStart[of + 1] ?? 0) - (shipmentStart[of] ?? 0)
    for (let place = from; place < to; place += 1) {
      const which = place - from
      const shipment = (shipmentStart[of] ?? 0) + which - 1
      const bill = invoiceStart[of] ?? 0
      if (which === 0) put(place, of, orderConfirmation, of, decidedAt(columns, of))
      else if (which <= shipments) put(place, of, deliveryNote, shipment, deliveryOf(columns, of, which - 1).packedAt)
      else put(place, of, invoice, bill, invoicedAt(columns, of))
    }
  }
  const writeNumber = (sink: TextSink, place: number): void => {
    const part = partOf[place] ?? 0
    if (made.kind[place] === deliveryNote) keys.shipmentNumber.write(sink, part)
    else if (made.kind[place] === invoice) keys.invoiceNumber.write(sink, part)
    else return
    sink.word(' ')
  }
  return {
    size,
    ...made,
    dictionaries: owners.dictionaries,
    texts: (from = 0, to = size) =>
      joinedTexts(from, to, (sink, place) => {
        writeNumber(sink, place)
        keys.orderNumber.write(sink, orderOf[place] ?? 0)
        sink.word(' ')
        writePo(sink, columns, orderOf[place] ?? 0)
      }),
  }
}
