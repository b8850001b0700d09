import { describe, expect, it } from 'vitest'
import type { UserId } from '@/domain/ids'
import { isOrderable } from '@/domain/quantity'
import { customerPrice } from '@/domain/pricing'
import { money } from '@/domain/money'
import { products } from '@mocks/seed/catalogue'
import { addresses, branches, companies } from '@mocks/seed/companies'
import { createStore } from '@mocks/store/memory-store'
import { allInvariants } from '@mocks/store/invariants/all-invariants'
import { findViolations } from '@mocks/store/invariant'
import type { RowChange, BaseSegment } from '@mocks/store/tx'
import { createHistory } from './create-history'

const now = Date.UTC(2026, 10, 20, 9)
const input = { now, orders: 600, seed: 7, products, companies, branches, addresses }
const buyers = [
  {
    id: 'usr_ines' as UserId,
    name: 'Ines Calder',
    companyId: companies[0]?.id ?? null,
    branchId: branches[0]?.id ?? null,
  },
]
const { base, sequences } = createHistory({ ...input, buyers })
const rowsOf = <R>(segment: BaseSegment<R> | undefined): R[] =>
  Array.from({ length: segment?.size ?? 0 }, (_, place) => segment?.at(place) as R)
const orders = rowsOf(base.orders)

describe('the past', () => {
  it('is the same every time, whichever place is asked first', () => {
    const again = createHistory({ ...input, buyers }).base
    expect(again.orders.at(599)).toEqual(base.orders.at(599))
    expect(rowsOf(again.orders)).toEqual(orders)
    expect(rowsOf(again.history)).toEqual(rowsOf(base.history))
    expect(createHistory({ ...input, seed: 8 }).base.orders.at(0)).not.toEqual(base.orders.at(0))
  })

  it('has exactly the orders asked for, also very few', () => {
    for (const size of [0, 1, 2, 7]) expect(createHistory({ ...input, orders: size }).base.orders.size).toBe(size)
  })

  it('breaks no invariant', async () => {
    const store = createStore({ base, sequences })
    store.load({ rows: { companies, products, branches, addresses } })
    const look = {
      get: (table: keyof typeof base, id: string) =>
        [...companies].find((row) => row.id === id) ?? base[table]?.at(base[table].placeOf(id)),
      by: () => [],
    }
    const changes = (['orders', 'shipments', 'invoices'] as const).flatMap((table) =>
      rowsOf<{ id: string }>(base[table]).map((row) => ({
        table,
        id: row.id,
        kind: 'insert',
        before: null,
        after: row,
      })),
    )
    expect(findViolations(allInvariants, changes as RowChange[], look as never)).toEqual([])
    expect(store.violations()).toEqual([])
  })

  it('lies on workdays of four years and ends weeks before now', () => {
    const times = orders.map((order) => order.placedAt)
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(times.every((at) => ![0, 6].includes(new Date(at).getUTCDay()))).toBe(true)
    expect(now - (times.at(-1) ?? 0)).toBeGreaterThan(44 * 86_400_000)
    expect(now - (times[0] ?? 0)).toBeGreaterThan(3.8 * 365 * 86_400_000)
    const ends = [...rowsOf(base.shipments).map((row) => row.deliveredAt), ...rowsOf(base.history).map((row) => row.at)]
    expect(Math.max(...ends.map(Number))).toBeLessThan(now)
  })

  it('keeps quantities to minimum and multiple and prices to the price group', () => {
    for (const order of orders) {
      const company = companies.find((row) => row.id === order.companyId)
      for (const line of order.lines) {
        const product = products.find((row) => row.id === line.productId)
        if (!company || !product) throw new Error('unknown')
        expect(isOrderable(line.ordered, product)).toBe(true)
        const list = money(product.listPrice[company.currency] ?? 0, company.currency)
        expect(line.unitPrice).toBe(customerPrice(list, company.priceGroup).amount)
      }
      expect(new Set(order.lines.map((line) => line.sku)).size).toBe(order.lines.length)
    }
  })

  it('gives about half of the orders to the first company and some to every other, from all origins', () => {
    const share = orders.filter((order) => order.companyId === companies[0]?.id).length / orders.length
    expect(share).toBeGreaterThan(0.4)
    expect(share).toBeLessThan(0.6)
    expect(new Set(orders.map((order) => order.companyId)).size).toBe(companies.length)
    expect(new Set(orders.map((order) => order.origin)).size).toBe(6)
    expect(new Set(orders.map((order) => order.status))).toEqual(new Set(['delivered', 'cancelled']))
  })

  it('ships and invoices exactly what was ordered, and everything is paid', () => {
    for (const [place, order] of orders.entries()) {
      const shipments = base.shipments?.placesBy('orderId', order.id)?.map((at) => base.shipments?.at(at)) ?? []
      const invoices = base.invoices.placesBy('orderId', order.id)?.map((at) => base.invoices.at(at)) ?? []
      const left = new Map(
        shipments.flatMap((shipment) => shipment?.lines ?? []).map((line) => [line.orderLineId, line.quantity]),
      )
      if (order.status === 'cancelled') expect([shipments, invoices]).toEqual([[], []])
      else expect([...left].sort()).toEqual(order.lines.map((line) => [line.id, line.ordered] as const).toSorted())
      for (const invoice of invoices)
        expect(invoice).toMatchObject({ total: order.total, paid: order.total, orderNumber: order.number })
      expect(base.orders.columns().total[place]).toBe(order.total)
      expect(base.erpOrders?.at(place)).toMatchObject({ number: order.erpNumber, changed: 0 })
    }
  })

  it('tells of every step in order, with as many entries as there are', () => {
    for (const order of orders) {
      const entries = base.history?.placesBy('orderId', order.id)?.map((at) => base.history?.at(at)) ?? []
      const events = entries.map((entry) => entry?.event)
      expect(events[0]).toBe(order.origin === 'online' ? 'placed' : 'appeared')
      expect(events.at(-1)).toBe(order.status === 'cancelled' ? 'cancelled' : 'paid')
      expect(entries.every((entry) => entry && entry.at >= order.placedAt)).toBe(true)
    }
  })

  it('is searchable by exactly the numbers its rows show', () => {
    const { text } = base.orders.columns().texts()
    for (const [place, line] of text.trimEnd().split('\n').entries()) {
      const order = orders[place]
      const shipments = base.shipments?.placesBy('orderId', order?.id ?? '')?.map((at) => base.shipments?.at(at)) ?? []
      const shown = [order?.number, order?.erpNumber, order?.poNumber, ...shipments.map((row) => row?.trackingNumber)]
      expect(line.split(' ').filter(Boolean).join(' ')).toBe(shown.filter(Boolean).join(' ').toLowerCase())
    }
    expect(text.trimEnd().split('\n')).toHaveLength(600)
    expect(base.invoices.columns().texts().text).toContain(
      `${base.invoices.at(0).number} ${base.invoices.at(0).orderNumber}`.toLowerCase(),
    )
  })

  it('finds every row by its id and its indexes, and nothing else', () => {
    const indexes = {
      orders: ['number', 'idempotencyKey', 'erpNumber', 'companyId'],
      shipments: ['number', 'orderId', 'companyId'],
      invoices: ['number', 'orderId', 'companyId'],
      documents: ['orderId'],
      history: ['orderId'],
      erpOrders: ['number'],
      erpShipments: ['number', 'orderNumber'],
      erpInvoices: ['number', 'orderNumber'],
    } as const
    for (const [table, names] of Object.entries(indexes)) {
      const segment = base[table as keyof typeof indexes] as unknown as BaseSegment<Record<string, string>>
      for (let place = 0; place < segment.size; place += 13) {
        const row = segment.at(place)
        expect(segment.placeOf(segment.idAt(place))).toBe(place)
        expect(row.id).toBe(segment.idAt(place))
        for (const index of names) expect(segment.placesBy(index, row[index] ?? '')).toContain(place)
      }
      for (const id of ['', 'ord_h000000', 'ord_h0000001', segment.idAt(segment.size)])
        expect(segment.placeOf(id)).toBe(-1)
      for (const index of names) expect(segment.placesBy(index, 'nobody')).toEqual([])
      expect(segment.placesBy('nothing', 'x')).toBeUndefined()
    }
  })

  it('hands its numbers on', async () => {
    const store = createStore({ base, sequences })
    expect(base.orders.at(599).number).toBe('SO-100600')
    const next = await store.write(async (tx) => ({ ok: true, value: await tx.nextNumber('orders') }))
    expect(next).toEqual({ ok: true, value: 100_601 })
  })
})
