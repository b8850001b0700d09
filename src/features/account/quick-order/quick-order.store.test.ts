import { describe, expect, it } from 'vitest'
import type { UserId } from '@/domain/ids'
import { addWritten, openQuickOrder, useQuickOrder } from './quick-order.store'

const [here, there] = ['usr_here', 'usr_there'] as UserId[] as [UserId, UserId]
const write = (sku: string) => addWritten([{ row: null, sku, quantity: '4', unit: '' }])
const skus = () => useQuickOrder.getState().lines.map(({ sku }) => sku)

describe('the list of a quick order', () => {
  it('ORD-16 is each account’s own, and is there again when its person comes back from the other', () => {
    openQuickOrder(here)
    write('HW-1')
    openQuickOrder(there)
    expect(skus()).toEqual([])
    write('HW-2')
    openQuickOrder(here)
    expect(skus()).toEqual(['HW-1'])
    write('HW-3')
    openQuickOrder(there)
    expect(skus()).toEqual(['HW-2'])
    openQuickOrder(here)
    expect(skus()).toEqual(['HW-1', 'HW-3'])
  })
})
