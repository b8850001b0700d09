import type { OrderId, OrderLineId, ShipmentId } from '@/domain/ids'
import { addPaid, nothingPaid, type Paid } from '@/domain/returns/credit'
import { stillTaken } from '@/domain/returns/eligibility'
import { takenPieces } from '@/domain/returns/states'
import type { Tx } from '@mocks/store/tx'

/** What returns hold of a line: by shipment, of what has not come, in all, and the credit it is expected to come to. */
export type TakenLine = { ofShipment: ReadonlyMap<ShipmentId, number>; toCome: number; pieces: number; paid: Paid }
export type Taken = ReadonlyMap<OrderLineId, TakenLine>

export const nothingTaken: TakenLine = { ofShipment: new Map(), toCome: 0, pieces: 0, paid: nothingPaid }

/** domain-rules §6: pieces of an order that returns hold which were neither refused nor called off. */
export async function takenOf(tx: Tx, orderId: OrderId): Promise<Taken> {
  const taken = new Map<OrderLineId, TakenLine & { ofShipment: Map<ShipmentId, number> }>()
  for (const { lines, status } of await tx.returns.by('orderId', orderId))
    for (const line of lines) {
      const pieces = takenPieces(line, status)
      if (line.orderLineId === null || pieces === 0) continue
      const sum = taken.get(line.orderLineId) ?? { ...nothingTaken, ofShipment: new Map<ShipmentId, number>() }
      for (const { shipmentId, quantity } of stillTaken(line.parts, pieces))
        if (shipmentId === null) sum.toCome += quantity
        else sum.ofShipment.set(shipmentId, (sum.ofShipment.get(shipmentId) ?? 0) + quantity)
      sum.pieces += pieces
      sum.paid = addPaid(sum.paid, line.expected ?? nothingPaid)
      taken.set(line.orderLineId, sum)
    }
  return taken
}
