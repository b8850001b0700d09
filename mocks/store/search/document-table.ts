import { type OrderPaperKind, orderPaperKinds } from '@/domain/orders/vocabulary'
import type { DocumentRow, OrderRow } from '@mocks/store/rows/orders'
import type { Table } from '../table'
import type { BaseSegment } from '../tx'
import { Cells } from './cells'
import { Dictionary } from './dictionary'
import type { DocumentColumns } from './order-columns'
import { columnsOf } from './searchable-segment'
import { Slots } from './slots'
import { roomFor } from './typed-columns'

const emptyColumns = {
  issuedAt: new Float64Array(0),
  kind: new Uint8Array(0),
  company: new Uint16Array(0),
  branch: new Uint16Array(0),
  user: new Uint16Array(0),
}
const dimensions = ['company', 'branch', 'user', 'kind'] as const
type Dimension = (typeof dimensions)[number]
const spare = 256

type Placed = { id: string; kind: OrderPaperKind; issuedAt: number }

/** The ids of both tables, one after the other: those of documents and those of orders are never the same. */
function bothIds(
  documents: BaseSegment<DocumentRow> | undefined,
  orders: BaseSegment<OrderRow> | undefined,
): BaseSegment<unknown> | undefined {
  if (!documents || !orders) return undefined
  const first = documents.size
  return {
    size: first + orders.size,
    idAt: (place) => (place < first ? documents.idAt(place) : orders.idAt(place - first)),
    at: (place) => (place < first ? documents.at(place) : orders.at(place - first)),
    placeOf(id) {
      const document = documents.placeOf(id)
      if (document >= 0) return document
      const order = orders.placeOf(id)
      return order < 0 ? -1 : order + first
    },
    placesBy: () => undefined,
  }
}

/** All documents of orders, and the orders, as columns like those of `InvoiceTable`. */
export class DocumentTable {
  readonly slots: Slots
  readonly baseSize: number
  readonly base: DocumentColumns | undefined
  readonly words: Record<keyof DocumentColumns['dictionaries'], Dictionary>
  columns: typeof emptyColumns
  /** Documents by all that has few values. */
  readonly cells: Cells<Dimension>

  constructor(documents: Table<DocumentRow>, orders: Table<OrderRow>) {
    this.slots = new Slots(bothIds(documents.base, orders.base))
    this.base = columnsOf<DocumentColumns>(documents.base)
    this.baseSize = this.base?.size ?? 0
    const words = (name: keyof DocumentColumns['dictionaries']) => new Dictionary(this.base?.dictionaries[name])
    this.words = { company: words('company'), branch: words('branch'), user: words('user') }
    this.columns = roomFor(emptyColumns, this.slots.size + spare)
    if (this.base) for (const name of shared) this.columns[name].set(this.base[name])
    const amount = new Float64Array(this.baseSize)
    this.cells = new Cells(dimensions, { size: this.baseSize, columns: this.columns, amount })
  }

  put({ id, kind, issuedAt }: Placed, order: Pick<OrderRow, 'companyId' | 'branchId' | 'userId'>): number {
    const slot = this.slots.claim(id)
    if (slot >= this.columns.kind.length) this.columns = roomFor(this.columns, slot * 2 + spare)
    this.cells.leave(slot, 0)
    const { columns, words } = this
    columns.issuedAt[slot] = issuedAt
    columns.kind[slot] = orderPaperKinds.indexOf(kind)
    columns.company[slot] = words.company.number(order.companyId)
    columns.branch[slot] = words.branch.number(order.branchId)
    columns.user[slot] = words.user.number(order.userId)
    const values = dimensions.map((name) => [name, columns[name][slot] ?? 0])
    // Each dimension has an entry, which a list of pairs does not tell.
    this.cells.enter(slot, Object.fromEntries(values) as Record<Dimension, number>, 0)
    return slot
  }

  remove(id: string): void {
    const slot = this.slots.find(id)
    if (slot >= 0) this.cells.leave(slot, 0)
  }
}

const shared = ['issuedAt', 'kind', 'company', 'branch', 'user'] as const
