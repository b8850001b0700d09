import { describe, expect, it } from 'vitest'
import { startImpersonation } from '@/contract/admin/impersonations'
import { getDeskOrder } from '@/contract/admin/orders'
import { getDocument } from '@/contract/documents'
import { askToWrite, stopImpersonation } from '@/contract/impersonation'
import { getOrder, listOrders, placeOrder } from '@/contract/orders'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World } from '@/testing/world'
import { demoPassword } from '@mocks/seed/people'
import { empty, fill, newKey, orderBody, products } from './testing/buyers'
import { enrol, nextStep } from './testing/second-factor'

const actAs = async (world: World, person: string) => {
  await world.as(person)
  const client = await world.as('marta')
  const { id } = await world.user(person)
  await client.call(startImpersonation, {
    params: { userId: id },
    body: { reason: 'The basket refuses a line', ticket: null, returnTo: '/admin/accounts' },
  })
  return client
}
const ordered = async (world: World, person: string, count: number) => {
  await empty(world, person)
  const client = await actAs(world, person)
  await client.call(askToWrite, { body: { password: demoPassword } })
  await fill(client, (await products(world)).slice(3, 3 + count))
  const body = await orderBody(client)
  const placed = await client.call(placeOrder, { body }, { idempotencyKey: newKey() })
  return { client, placed }
}
const names = { placedBy: 'Ines Calder', enteredBy: 'Marta Lindqvist' }

describe('an order placed in somebody’s name', () => {
  it('ADM-09 names both: to the buyer, at the desk, in the ERP and in the mail', async () => {
    const world = await createWorld()
    const { client, placed } = await ordered(world, 'ines', 2)
    const params = { orderId: placed.orderId }
    expect(await client.call(getOrder, { params })).toMatchObject(names)
    expect((await client.call(listOrders, { query: {} })).rows[0]).toMatchObject(names)
    await client.call(stopImpersonation, {})

    const [mail] = await world.store.read(async (tx) =>
      (await tx.mails.all()).filter(({ kind, subject }) => kind === 'orderReceived' && subject.includes(placed.number)),
    )
    expect(mail?.text).toContain('Marta Lindqvist entered it for you')
    const order = await client.call(getDeskOrder, { params })
    expect(order).toMatchObject({ ...names, buyer: { name: 'Ines Calder' } })
    await world.backend.advance(200_000)
    const sent = await client.call(getDeskOrder, { params })
    expect(JSON.parse(sent.attempts.at(-1)!.payload!)).toMatchObject(names)
    const erp = await world.store.read((tx) => tx.erpOrders.one('number', sent.erpNumber!))
    expect(erp?.placedBy).toBe('Ines Calder, entered by Marta Lindqvist')
    for (const { id } of sent.documents.filter(({ kind }) => kind !== 'attachment'))
      expect(await client.call(getDocument, { params: { documentId: id } })).toMatchObject(names)
    expect(sent.documents.length).toBeGreaterThan(0)
  })

  it('ADM-09 AUT-05 tells authorizers who entered it', async () => {
    const world = await createWorld({ orders: 0 })
    await ordered(world, 'maja', 60)
    const mails = await world.store.read((tx) => tx.mails.all())
    const asked = mails.filter(({ kind, text }) => kind === 'authorizationNeeded' && text.includes('Marta Lindqvist'))
    expect(asked.length).toBeGreaterThan(0)
  })

  it('names nobody else for what people order themselves', async () => {
    const world = await createWorld({ orders: 0 })
    await empty(world, 'ines')
    const ines = await world.as('ines')
    await fill(ines, (await products(world)).slice(3, 4))
    const body = await orderBody(ines)
    const { orderId } = await ines.call(placeOrder, { body }, { idempotencyKey: newKey() })
    expect(await ines.call(getOrder, { params: { orderId } })).toMatchObject({ ...names, enteredBy: null })
  })
})

describe('asking to write', () => {
  it('ADM-09 takes a code of the administrator’s second factor as well, and each code once', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const app = await enrol(world, marta)
    await world.as('ines')
    const { id } = await world.user('ines')
    const body = { reason: 'The basket refuses a line', ticket: null, returnTo: '/admin/accounts' }
    const params = { userId: id }
    const { session } = await marta.call(startImpersonation, { params, body })
    expect(session.impersonation).toMatchObject({ mode: 'read', mayWrite: true, needsCode: true })
    const ask = (code?: string) => marta.call(askToWrite, { body: { password: demoPassword, code } })
    expect((await refusalOf(ask())).errors).toEqual([{ pointer: '/code', code: 'required' }])
    const right = await app.code()
    const wrong = right === '000000' ? '000001' : '000000'
    expect((await refusalOf(ask(wrong))).errors).toEqual([{ pointer: '/code', code: 'wrongCode' }])
    expect((await ask(right)).session.impersonation).toMatchObject({ mode: 'write' })

    await marta.call(stopImpersonation, {})
    await marta.call(startImpersonation, { params, body })
    expect((await refusalOf(ask(right))).errors).toEqual([{ pointer: '/code', code: 'wrongCode' }])
    nextStep(world)
    expect((await ask(await app.code())).session.impersonation).toMatchObject({ mode: 'write' })
  })
})
