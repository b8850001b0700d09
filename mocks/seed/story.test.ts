import { beforeAll, describe, expect, test } from 'vitest'
import { exposureOf } from '@/domain/credit/exposure'
import { isOverdue } from '@/domain/invoices/status'
import { isSoundLine } from '@/domain/orders/status'
import { erpStates, orderOrigins, orderStatuses, shipmentStatuses } from '@/domain/orders/vocabulary'
import { orderTotals } from '@/domain/pricing'
import { isOrderable } from '@/domain/quantity'
import { creditPosition } from '@mocks/engine/checkout/credit-position'
import { createStore, type MemoryStore } from '@mocks/store/memory-store'
import { products } from './catalogue'
import { companies, companyIds } from './companies'
import { demoPassword, demoPeople, users } from './people'
import { seedStory, type Story } from './story'
import { verifyPassword } from '@mocks/engine/session/password'
import { webCipher } from '@mocks/web-cipher'

const now = Date.parse('2026-11-20T09:00:00Z')
let story: Story
let store: MemoryStore
beforeAll(async () => {
  story = await seedStory(now, { orders: 100_600, erpOrders: 600 })
  store = createStore()
  store.load({ rows: story.rows, sequences: story.sequences })
})

describe('the catalogue', () => {
  test('has 120 to 160 products, each named in every language and priced in every currency', () => {
    expect(products.length).toBeGreaterThanOrEqual(120)
    expect(products.length).toBeLessThanOrEqual(160)
    expect(new Set(products.map(({ sku }) => sku)).size).toBe(products.length)
    for (const product of products) {
      expect(new Set([product.name.en, product.name.pl, product.name.ar]).size).toBe(3)
      expect(product.name.ar).toMatch(/\p{Script=Arabic}/u)
      expect(Object.values(product.listPrice).every((price) => Number.isSafeInteger(price) && price > 0)).toBe(true)
    }
  })
})

describe('the people', () => {
  test('sign in with the demo password, each with a hash of their own', async () => {
    // One for each person: accounts with the same e-mail are one person's.
    const byEmail = new Map(users.map(({ email, passwordHash }) => [email, passwordHash]))
    for (const { email, passwordHash } of users) expect(passwordHash).toBe(byEmail.get(email))
    const hashes = [...byEmail.values()].flatMap((hash) => hash ?? [])
    expect(new Set(hashes).size).toBe(hashes.length)
    expect(await verifyPassword(webCipher, demoPassword, hashes[0])).toBe(true)
    expect(demoPeople.length).toBe(22)
  })
})

describe('the orders', () => {
  test('break no rule of the store', () => {
    expect(store.violations()).toEqual([])
  })

  test('add up to the last grosz, in orderable quantities', () => {
    for (const order of story.rows.orders ?? []) {
      const company = companies.find(({ id }) => id === order.companyId)
      const { net, freight, tax, total } = order
      expect({ net, freight, tax, total }).toEqual(
        orderTotals(order.lines, freight, company?.taxBasisPoints ?? 0, order.currency),
      )
      for (const line of order.lines) {
        expect(isSoundLine(line)).toBe(true)
        const product = products.find(({ id }) => id === line.productId)
        expect([line.sku, line.ordered, product && isOrderable(line.ordered, product)]).toEqual([
          line.sku,
          line.ordered,
          true,
        ])
      }
    }
  })

  test('show every status, origin and state of sending', () => {
    const orders = story.rows.orders ?? []
    const seen = <T>(values: readonly T[]) => [...new Set(values)].toSorted()
    expect(seen(orders.map(({ status }) => status))).toEqual(orderStatuses.toSorted())
    expect(seen(orders.map(({ origin }) => origin))).toEqual(orderOrigins.toSorted())
    expect(erpStates.filter((state) => orders.some(({ erpState }) => erpState === state))).toEqual([
      'queued',
      'inErp',
      'failed',
    ])
    expect(seen((story.rows.shipments ?? []).map(({ status }) => status))).toEqual(shipmentStatuses.toSorted())
  })

  test('ship what their shipments carry', () => {
    for (const order of story.rows.orders ?? [])
      for (const line of order.lines) {
        const carried = (story.rows.shipments ?? [])
          .flatMap(({ lines }) => lines)
          .filter((each) => each.orderLineId === line.id)
        expect(carried.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(line.shipped)
      }
  })

  test('number from where the history ended, each once', () => {
    const numbers = (story.rows.orders ?? []).map(({ number }) => number)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers[0]).toBe('SO-100601')
  })
})

describe('the accounts', () => {
  const exposure = (companyId: string) =>
    store.read(async (tx) => {
      const company = await tx.companies.require(companyId as (typeof companyIds)['kestrel'])
      return { limit: company.creditLimit, used: exposureOf(await creditPosition(tx, company, now)) }
    })

  test('Kestrel has used a visible part of its limit, and no more', async () => {
    const { limit, used } = await exposure(companyIds.kestrel)
    expect(used / (limit ?? 1)).toBeGreaterThan(0.3)
    expect(used / (limit ?? 1)).toBeLessThan(0.85)
  })

  test('Harbor & Pine is over its limit, and Novák is blocked', async () => {
    const { limit, used } = await exposure(companyIds.harbor)
    expect(used).toBeGreaterThan(limit ?? 0)
    expect(companies.find(({ id }) => id === companyIds.novak)?.blockedReason).not.toBeNull()
  })

  test('invoices are open, partly paid, paid and overdue', () => {
    const invoices = story.rows.invoices ?? []
    expect(invoices.some((each) => each.paid === 0 && isOverdue(each, '2026-11-20'))).toBe(true)
    expect(invoices.some((each) => each.paid > 0 && isOverdue(each, '2026-11-20'))).toBe(true)
    expect(invoices.some((each) => each.paid === each.total)).toBe(true)
  })
})

describe('the ERP', () => {
  test('knows every order the portal has sent, and some things the portal has not read', () => {
    const cursor = story.rows.syncJobs?.[0]?.cursor ?? 0
    const known = new Map((story.rows.erpOrders ?? []).map((order) => [order.number, order]))
    for (const order of story.rows.orders ?? []) if (order.erpNumber) expect(known.has(order.erpNumber)).toBe(true)
    expect((story.rows.erpOrders ?? []).filter(({ changed }) => changed > cursor)).toHaveLength(2)
    expect((story.rows.erpShipments ?? []).filter(({ changed }) => changed > cursor)).toHaveLength(1)
  })
})
