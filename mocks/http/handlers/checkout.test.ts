import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getBasket, getCheckout } from '@/contract/basket'
import { getOrder, listOrders, placeOrder } from '@/contract/orders'
import { uploadAttachment } from '@/contract/documents'
import type { AddressId, AttachmentId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { creditPosition } from '@mocks/engine/checkout/credit-position'
import { exposureOf } from '@/domain/credit/exposure'
import type { CompanyRow } from '@mocks/store/rows/company'
import { empty, fill, newKey, orderBody, products } from '../testing/buyers'

type Body = Awaited<ReturnType<typeof orderBody>>
const place = (client: WorldClient, body: Partial<Body> & object, whole: Body, idempotencyKey = newKey()) =>
  client.call(placeOrder, { body: { ...whole, ...body } }, { idempotencyKey })

const filled = async (person = 'ines') => {
  const world = await createWorld()
  await empty(world, person)
  const client = await world.as(person)
  await fill(client, (await products(world)).slice(3, 6))
  return { world, client, body: await orderBody(client) }
}
const setCompany = async (world: World, person: string, patch: Partial<CompanyRow>): Promise<CompanyRow> => {
  const { companyId } = await world.user(person)
  const done = await world.store.write(async (tx) => ok(await tx.companies.update(companyId!, patch)))
  if (!done.ok) throw new Error(done.refusal.type)
  return done.value
}

describe('placeOrder', () => {
  it('ORD-15 ORD-25 ORD-08 INV-23 turns the basket into an order on account, with a note of receipt and an empty basket', async () => {
    const { world, client, body } = await filled()
    const file = await client.call(uploadAttachment, {
      query: { name: 'plan.txt' },
      body: new Blob(['third floor'], { type: 'text/plain' }),
    })
    const wishes = { poNumber: ' KJ-1 ', reference: 'Site 4', note: 'Ring twice', requestedOn: '2026-12-01' }
    const placed = await place(client, { ...wishes, attachmentIds: [file.id] } as object, body)
    expect(placed.number).toMatch(/^SO-\d+$/)

    const order = await client.call(getOrder, { params: { orderId: placed.orderId } })
    expect(order).toMatchObject({ poNumber: 'KJ-1', status: 'received', origin: 'online', erpState: 'queued' })
    expect(order).toMatchObject({
      ...wishes,
      poNumber: 'KJ-1',
      placedBy: 'Ines Calder',
      payment: { method: 'onAccount' },
    })
    expect(order.totals!.total).toEqual(body.expectedTotal)
    expect(order.documents).toMatchObject([{ kind: 'attachment', name: 'plan.txt', attachmentId: file.id, size: 11 }])
    expect(order.history.map(({ event }) => event)).toContain('placed')

    const basket = await client.call(getBasket, {})
    expect(basket).toMatchObject({ lines: [], version: body.basketVersion + 1 })
    expect((await client.call(listOrders, { query: {} })).rows[0]!.number).toBe(placed.number)
    const mails = await world.store.read((tx) => tx.mails.all())
    expect(mails.find(({ subject }) => subject.includes(placed.number))).toMatchObject({ kind: 'orderReceived' })
  })

  it('ORD-15 SEC-06 keeps what was typed as it is seen, markup and formulas too, without signs that nobody sees', async () => {
    const { client, body } = await filled()
    const typed = {
      poNumber: '\u202E=1+1\u0000',
      reference: '<img src=x onerror=alert(1)>',
      note: 'Łódź 👩‍🔧\u2066\nعربي',
    }
    const { orderId } = await place(client, typed, body)
    expect(await client.call(getOrder, { params: { orderId } })).toMatchObject({
      poNumber: '=1+1',
      reference: typed.reference,
      note: 'Łódź 👩‍🔧\nعربي',
    })
    const found = await client.call(listOrders, { query: { q: '\u200B=1+1' } })
    expect(found.rows.map(({ id }) => id)).toEqual([orderId])
  })

  it('places once, however often the same request arrives', async () => {
    const { client, body } = await filled()
    const before = (await client.call(listOrders, { query: {} })).total
    const key = newKey()
    const [first, second] = [await place(client, {}, body, key), await place(client, {}, body, key)]
    expect(second).toEqual(first)
    expect((await client.call(listOrders, { query: {} })).total).toBe(before + 1)
    const other = await refusalOf(place(client, { basketVersion: 99 }, body, key))
    expect(other.type).toBe('request/idempotency-key-reused')
  })

  it('places once also when two requests for one basket race', async () => {
    const { client, body } = await filled()
    const both = await Promise.allSettled([place(client, {}, body), place(client, {}, body)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('answers 409 with the basket when it is another one, or costs something else', async () => {
    const { client, body } = await filled()
    const changed = await refusalOf(place(client, { basketVersion: body.basketVersion - 1 }, body))
    const basket = await client.call(getBasket, {})
    expect(changed).toMatchObject({ status: 409, type: 'basket/changed', current: { ...basket } })
    const expectedTotal = { ...body.expectedTotal!, amount: body.expectedTotal!.amount - 1 }
    const dearer = await refusalOf(place(client, { expectedTotal }, body))
    expect(dearer).toMatchObject({ status: 409, type: 'basket/prices-changed', current: { ...basket } })
    expect(await refusalOf(place(client, { expectedTotal: null }, body))).toMatchObject({
      type: 'basket/prices-changed',
    })
    expect(await client.call(getBasket, {})).toEqual(basket)
  })

  it('refuses an empty basket and one with lines that cannot be ordered', async () => {
    const { world, client, body } = await filled()
    const { productId } = (await client.call(getBasket, {})).lines[0]!
    await world.store.write(async (tx) => ok(await tx.products.update(productId, { discontinued: true })))
    const refused = await refusalOf(place(client, {}, body))
    expect(refused).toMatchObject({ status: 422, type: 'product/not-orderable', errors: [{ pointer: '/lines/0' }] })
    await empty(world, 'ines')
    const again = await orderBody(client)
    expect(await refusalOf(place(client, {}, again))).toMatchObject({ status: 422, type: 'basket/empty' })
  })

  it('tells every wrong field at once, each at its place', async () => {
    const { client, body } = await filled()
    const wrong = {
      requestedOn: '2026-11-19',
      deliveryAddressId: 'nowhere' as AddressId,
      attachmentIds: ['nothing' as AttachmentId],
    }
    expect(await refusalOf(place(client, wrong as object, body))).toMatchObject({
      status: 422,
      type: 'request/invalid',
      errors: [
        { pointer: '/requestedOn', code: 'inThePast' },
        { pointer: '/deliveryAddressId', code: 'unknown' },
        { pointer: '/attachmentIds/0', code: 'unknown' },
      ],
    })
    const saturday = { requestedOn: '2026-11-28' }
    const weekend = await refusalOf(place(client, saturday as object, body))
    expect(weekend.errors).toEqual([{ pointer: '/requestedOn', code: 'notAWorkday' }])
    const never = await refusalOf(place(client, { requestedOn: '9999-12-31' } as object, body))
    expect(never.errors).toEqual([{ pointer: '/requestedOn', code: 'tooFarAhead' }])
    const long = await refusalOf(place(client, { poNumber: 'x'.repeat(36), requestedOn: '2026-02-30' } as object, body))
    expect(long.errors!.map(({ pointer }) => pointer)).toEqual(['/poNumber', '/requestedOn'])
  })

  it('does not deliver to another company, nor attach another person’s file', async () => {
    const { world, client, body } = await filled()
    const lukas = await world.as('lukas')
    const theirs = await orderBody(lukas)
    const foreign = await refusalOf(place(client, { deliveryAddressId: theirs.deliveryAddressId }, body))
    expect(foreign.errors).toEqual([{ pointer: '/deliveryAddressId', code: 'unknown' }])
    const file = await lukas.call(uploadAttachment, {
      query: { name: 'a.txt' },
      body: new Blob(['x'], { type: 'text/plain' }),
    })
    const attached = await refusalOf(place(client, { attachmentIds: [file.id] } as object, body))
    expect(attached.errors).toEqual([{ pointer: '/attachmentIds/0', code: 'unknown' }])
  })

  it('refuses a blocked customer, and says so in the standing', async () => {
    const { world, client, body } = await filled()
    await setCompany(world, 'ines', { blockedReason: 'Unpaid' })
    expect((await client.call(getCheckout, {})).standing.blocked).toBe(true)
    const refused = await refusalOf(place(client, {}, body))
    expect(refused).toMatchObject({ status: 422, type: 'customer/blocked' })
    expect(JSON.stringify(refused)).not.toContain('Unpaid')
    const pavel = await world.as('pavel')
    expect((await pavel.call(getCheckout, {})).standing.blocked).toBe(true)
  })

  it('passes an order exactly at the credit limit and stops one a grosz above', async () => {
    const { world, client, body } = await filled()
    const { standing } = await client.call(getCheckout, {})
    const atLimit = standing.exposure!.amount + standing.reserved!.amount + body.expectedTotal!.amount
    await setCompany(world, 'ines', { creditLimit: atLimit - 1 })
    const refused = await refusalOf(place(client, {}, body))
    const params = { limit: atLimit - 1, exposure: standing.exposure!.amount, currency: 'PLN' }
    expect(refused).toMatchObject({ status: 422, type: 'credit/limit-exceeded', params })
    expect((await client.call(getCheckout, {})).standing.withinLimit).toBe(false)
    await setCompany(world, 'ines', { creditLimit: atLimit })
    await place(client, {}, body)
    expect((await client.call(getCheckout, {})).standing).toMatchObject({ available: { amount: 0 } })
  })

  it('never exceeds the limit, whatever is ordered in whatever order', async () => {
    const world = await createWorld()
    const client = await world.as('ines')
    const all = await products(world)
    const runs = fc.array(fc.record({ from: fc.nat(all.length - 5), lines: fc.integer({ min: 1, max: 4 }) }), {
      minLength: 1,
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(runs, fc.integer({ min: 0, max: 900_000 }), async (orders, headroom) => {
        const base = await setCompany(world, 'ines', {})
        const position = () => world.store.read((tx) => creditPosition(tx, base, world.clock.now()))
        const used = async () => {
          const now = await position()
          return exposureOf(now) + now.pendingApproval
        }
        const limit = (await used()) + headroom
        await setCompany(world, 'ines', { creditLimit: limit })
        for (const { from, lines } of orders) {
          await empty(world, 'ines')
          const { totals } = await fill(client, all.slice(from, from + lines))
          const fits = (await used()) + totals!.total.amount <= limit
          const placed = await place(client, {}, await orderBody(client)).then(
            () => true,
            () => false,
          )
          expect(placed).toBe(fits)
          expect(await used()).toBeLessThanOrEqual(limit)
        }
      }),
      { numRuns: 8 },
    )
  })

  it('is not for people who may not order', async () => {
    const { world, body } = await filled()
    const helena = await world.as('helena')
    expect(await refusalOf(place(helena, {}, body))).toMatchObject({ status: 403, type: 'access/forbidden' })
    expect(await refusalOf(helena.call(getCheckout, {}))).toMatchObject({ status: 403 })
    expect(await refusalOf(world.guest().call(getCheckout, {}))).toMatchObject({ status: 401 })
  })
})

describe('getCheckout', () => {
  it('offers the company’s addresses, the default first, and a day that can be asked for', async () => {
    const { client } = await filled()
    const checkout = await client.call(getCheckout, {})
    expect(checkout.deliveryAddresses[0]!.isDefault).toBe(true)
    // Goods that are there leave on the next workday.
    expect(checkout.earliestOn).toBe('2026-11-23')
    expect(checkout.standing.available!.amount).toBe(
      checkout.standing.creditLimit!.amount - checkout.standing.exposure!.amount - checkout.standing.reserved!.amount,
    )
  })

  it('tells no limit as null', async () => {
    const world = await createWorld()
    const grace = await world.as('grace')
    const { standing } = await grace.call(getCheckout, {})
    expect(standing).toMatchObject({ creditLimit: null, available: null, withinLimit: true })
  })
})
