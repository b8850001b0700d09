import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { IsoDate } from '@/domain/clock'
import type { AddressId, OrderLineId, ProductId } from '@/domain/ids'
import { money } from '@/domain/money'
import { deliverySplits } from '@/domain/orders/delivery-plan'
import { freightFor } from '@/domain/pricing'
import { createWorld } from '@/testing/world'
import type { OrderLineRow, OrderRow } from '@mocks/store/rows/orders'
import type { StockRow } from '@mocks/store/rows/products'
import { portalSettings } from '../portal-settings/portal-settings'
import { replanned } from './replan'

const places = ['home', 'site', 'yard']
const line = fc.record({
  ordered: fc.integer({ min: 1, max: 400 }),
  next: fc.integer({ min: 0, max: 400 }),
  product: fc.integer({ min: 0, max: 3 }),
  unitPrice: fc.integer({ min: 0, max: 900_000 }),
  place: fc.constantFrom(null, ...places),
  requestedOn: fc.constantFrom<(IsoDate | null)[]>(null, '2026-12-07' as IsoDate),
})
const edit = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 7 }).filter((all) => all.some(({ next }) => next > 0)),
  to: fc.constantFrom(...places),
  by: fc.constantFrom(...deliverySplits),
  isSellers: fc.boolean(),
  stock: fc.array(fc.tuple(fc.nat(150), fc.nat(150)), { minLength: 4, maxLength: 4 }),
})

test('ADM-05 ORD-18 every edited order keeps its split, has every piece once, and parts that add up to it', async () => {
  const world = await createWorld()
  const ctx = await world.contextOf('marta')
  const { companyId } = await world.user('ines')
  const [base, company, settings, products, address] = await world.store.read(async (tx) => {
    const all = (await tx.products.all()).filter(({ discontinued, isService }) => !discontinued && !isService)
    return [
      (await tx.orders.by('companyId', companyId!))[0]!,
      await tx.companies.require(companyId!),
      await portalSettings(tx),
      all.slice(0, 4),
      (await tx.addresses.by('companyId', companyId!))[0]!.address,
    ] as const
  })
  fc.assert(
    fc.property(edit, ({ lines, to, by, isSellers, stock }) => {
      const wished = new Map(places.map((name) => [name as AddressId, { ...address, name }]))
      const lineRow = (of: (typeof lines)[number], at: number, ordered: number): OrderLineRow => ({
        ...base.lines[0]!,
        ...{ id: `l${at}` as OrderLineId, position: (at + 1) * 10, productId: products[of.product]!.id, ordered },
        ...{ unitPrice: of.unitPrice, net: ordered * of.unitPrice, leadTimeDays: 5 },
        wishes: {
          ...(of.place && { deliveryAddressId: of.place as AddressId }),
          ...(of.requestedOn && { requestedOn: of.requestedOn }),
        },
      })
      const order: OrderRow = { ...base, split: { by, isSellers }, deliveries: [] }
      const wanted = lines.map((each, at) => lineRow(each, at, each.next)).filter(({ ordered }) => ordered > 0)
      const after = replanned(
        { ...order, lines: lines.map((each, at) => lineRow(each, at, each.ordered)) },
        { lines: wanted, shipTo: { ...address, name: to }, deliveryAddressId: to as AddressId },
        {
          ...{ company, settings, wished, warehouses: new Map() },
          products: new Map(products.map((row) => [row.id, row])),
          stock: new Map(
            stock.map(([poz, gda], at): [string, StockRow] => [
              products[at]!.id,
              {
                ...({} as StockRow),
                productId: products[at]!.id as ProductId,
                quantity: poz + gda,
                warehouses: [
                  { code: 'POZ', quantity: poz },
                  { code: 'GDA', quantity: gda },
                ],
              },
            ]),
          ),
        },
        ctx,
      )
      const deliveries = after.deliveries!
      for (const { id, ordered, wishes } of wanted) {
        const its = deliveries.filter((each) => each.lines.some(({ orderLineId }) => orderLineId === id))
        const pieces = its.flatMap((each) => each.lines.filter(({ orderLineId }) => orderLineId === id))
        expect(pieces.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(ordered)
        for (const { shipTo } of its) expect(shipTo.name).toBe(wishes?.deliveryAddressId ?? to)
      }
      for (const part of ['net', 'freight', 'tax', 'total'] as const)
        expect(deliveries.reduce((sum, each) => sum + each[part], 0)).toBe(after[part])
      expect(after.net).toBe(wanted.reduce((sum, { ordered, unitPrice }) => sum + ordered * unitPrice, 0))
      const charged = isSellers
        ? new Set(deliveries.map(({ shipTo, wishedOn }) => `${shipTo.name} ${wishedOn}`)).size
        : deliveries.length
      expect(after.freight).toBe(freightFor(money(after.net, company.currency)).amount * charged)
      if (by !== 'warehouse') expect(deliveries.every(({ warehouse }) => warehouse === null)).toBe(true)
    }),
  )
})
