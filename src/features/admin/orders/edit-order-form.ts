import type { DeskOrderDetail, editDeskOrder } from '@/contract/admin/orders'
import type { InputFor } from '@/contract/endpoint'
import type { AddressId, OrderLineId } from '@/domain/ids'

type QuantityField = `quantity_${string}`
/** Each line is a field of its own, so that two people who changed different lines do not collide. */
export type EditOrderValues = {
  poNumber: string
  reference: string
  note: string
  requestedOn: string
  deliveryAddressId: string
} & Record<QuantityField, number | null>
type EditOrderRequest = InputFor<typeof editDeskOrder>

export const quantityFieldOf = (lineId: OrderLineId): QuantityField => `quantity_${lineId}`

export const editOrderValuesOf = (order: DeskOrderDetail): EditOrderValues => ({
  poNumber: order.poNumber ?? '',
  reference: order.reference ?? '',
  note: order.note ?? '',
  requestedOn: order.requestedOn ?? '',
  deliveryAddressId: order.deliveryAddressId ?? '',
  ...(Object.fromEntries(order.lines.map(({ id, ordered }) => [quantityFieldOf(id), ordered])) as Record<
    QuantityField,
    number | null
  >),
})

/** `version` is the one the values were read with, so that a save over somebody else's change is noticed. */
export const editOrderRequestOf = (
  { id, lines }: Pick<DeskOrderDetail, 'id' | 'lines'>,
  values: EditOrderValues,
  version: number,
): EditOrderRequest => ({
  params: { orderId: id },
  body: {
    version,
    poNumber: values.poNumber,
    reference: values.reference,
    note: values.note,
    requestedOn: values.requestedOn || null,
    // An order from elsewhere may have no address of the book: the schema then asks for one.
    deliveryAddressId: values.deliveryAddressId as AddressId,
    // An emptied field is no zero, which would take the line out: the schema refuses it.
    lines: lines.map((line) => ({ lineId: line.id, quantity: values[quantityFieldOf(line.id)] ?? Number.NaN })),
  },
})

/** The form field for a path in the request, `lines.2.quantity` for the third line. */
export const editOrderFieldOf = ({ lines }: Pick<DeskOrderDetail, 'lines'>, path: string): string | undefined => {
  const index = /^lines\.(\d+)/.exec(path)?.[1]
  if (index === undefined) return path
  const line = lines[Number(index)]
  return line && quantityFieldOf(line.id)
}
