import { describe, expect, it } from 'vitest'
import { editDeskOrder, type DeskOrderDetail } from '@/contract/admin/orders'
import type { OrderLineId } from '@/domain/ids'
import { validate } from '@/shared/forms/field-errors'
import { editOrderFieldOf, editOrderRequestOf, editOrderValuesOf, quantityFieldOf } from './edit-order-form'

const lineId = (id: string) => id as OrderLineId
const order = {
  id: 'ord_1',
  poNumber: 'PO-7',
  reference: null,
  note: null,
  requestedOn: '2026-12-01',
  deliveryAddressId: 'adr_1',
  lines: [
    { id: lineId('line_1'), ordered: 4 },
    { id: lineId('line_2'), ordered: 10 },
  ],
} as unknown as DeskOrderDetail
const bodyOf = (values: ReturnType<typeof editOrderValuesOf>) => editOrderRequestOf(order, values, 3).body

describe('the form of an order', () => {
  it('ADM-05 sends what was read, with the version it was read with', () => {
    expect(bodyOf(editOrderValuesOf(order))).toEqual({
      version: 3,
      poNumber: 'PO-7',
      reference: '',
      note: '',
      requestedOn: '2026-12-01',
      deliveryAddressId: 'adr_1',
      lines: [
        { lineId: 'line_1', quantity: 4 },
        { lineId: 'line_2', quantity: 10 },
      ],
    })
  })

  it('sends no date when the field was emptied, and zero takes a line out', () => {
    const body = bodyOf({ ...editOrderValuesOf(order), requestedOn: '', [quantityFieldOf(lineId('line_1'))]: 0 })
    expect(body).toMatchObject({ requestedOn: null, lines: [{ quantity: 0 }, { quantity: 10 }] })
  })

  it('refuses an emptied quantity at its own field', () => {
    const body = bodyOf({ ...editOrderValuesOf(order), [quantityFieldOf(lineId('line_2'))]: null })
    const [path = ''] = Object.keys(validate(editDeskOrder.schemas.body, body))
    expect(editOrderFieldOf(order, path)).toBe(quantityFieldOf(lineId('line_2')))
  })
})
