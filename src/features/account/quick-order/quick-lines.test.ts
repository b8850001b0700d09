import { expect, it } from 'vitest'
import type { CheckedQuickLine } from '@/contract/quick-order'
import { askableGoods, type QuickLine, readyGoods } from './quick-lines'

const goods = (sku: string, configurable: boolean): NonNullable<CheckedQuickLine['goods']> => ({
  ...{ productId: sku as never, sku, name: sku, picture: null, unit: 'pc', minimum: 1, multiple: 1 },
  ...{ available: 5, stockLevel: null, leadTimeDays: 5, configurable, reason: null, suggested: 2, price: null },
})
const line = (key: number, sku: string, problems: CheckedQuickLine['problems'], quantity = '2'): QuickLine => ({
  ...{ key, row: null, sku, quantity, unit: '' },
  checked: { row: key, goods: goods(sku, problems.includes('configuration')), problems, substitutes: [], similar: [] },
})

it('QUO-01 PRD-02 what is put together can be asked for before it is chosen, and ordered only afterwards', () => {
  const lines = [
    line(1, 'HW-101-W', []),
    line(2, 'WD-76', ['configuration'], '3'),
    line(3, 'HN-204-S', ['quantity']),
    line(4, 'DR-90', ['configuration', 'noQuantity'], ''),
    { ...line(5, 'HW-101-W', []), checked: null },
  ]
  expect(readyGoods(lines).map(({ sku }) => sku)).toEqual(['HW-101-W'])
  expect(askableGoods(lines).map(({ sku, quantity, configurable }) => [sku, quantity, configurable])).toEqual([
    ['HW-101-W', 2, false],
    ['WD-76', 3, true],
  ])
})
