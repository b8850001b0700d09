import { getDeskDispute } from '@/contract/admin/dispute-desk'
import { getDispute } from '@/contract/disputes'
import { describe, expect, test } from 'vitest'
import { getDeskOrder } from '@/contract/admin/orders'
import { getDeskCase } from '@/contract/admin/cases'
import { getDeskQuote } from '@/contract/admin/quote-desk'
import { getDeskReturn } from '@/contract/admin/return-desk'
import { getRegistration } from '@/contract/admin/registrations'
import { getDeskTask } from '@/contract/admin/tasks'
import { getTask } from '@/contract/tasks'
import { getCase } from '@/contract/cases'
import { getReturn } from '@/contract/return-records'
import { getOrder } from '@/contract/orders'
import { decideAuthorization } from '@/contract/authorizations'
import { listNotices, type Notice, readNotices } from '@/contract/notifications'
import { getQuote } from '@/contract/quotes'
import type { CaseId, DisputeId, OrderId, QuoteId, RegistrationId, ReturnId, TaskId, UserId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { companyIds } from '@mocks/seed/companies'
import { demoPeople } from '@mocks/seed/people'
import { newKey } from '../testing/buyers'

const read = (client: WorldClient) => client.call(listNotices, {})
const kinds = (rows: readonly Notice[]) => new Set(rows.map(({ kind }) => kind))

const clientIsStaff = new Set<WorldClient>()
const openTask = (client: WorldClient, id: string) => {
  const params = { taskId: id as TaskId }
  return clientIsStaff.has(client) ? client.call(getDeskTask, { params }) : client.call(getTask, { params })
}
/** The page behind a line of news, asked for as it would be when somebody opens it. */
const openers: Partial<Record<Notice['kind'], (client: WorldClient, id: string) => Promise<unknown>>> = {
  toAuthorize: (client, id) => client.call(getOrder, { params: { orderId: id as OrderId } }),
  authorized: (client, id) => client.call(getOrder, { params: { orderId: id as OrderId } }),
  declined: (client, id) => client.call(getOrder, { params: { orderId: id as OrderId } }),
  shipped: (client, id) => client.call(getOrder, { params: { orderId: id as OrderId } }),
  quoteMessage: (client, id) => {
    const params = { quoteId: id as QuoteId }
    return clientIsStaff.has(client) ? client.call(getDeskQuote, { params }) : client.call(getQuote, { params })
  },
  quoteRequested: (client, id) => client.call(getDeskQuote, { params: { quoteId: id as QuoteId } }),
  caseMessage: (client, id) => {
    const params = { caseId: id as CaseId }
    return clientIsStaff.has(client) ? client.call(getDeskCase, { params }) : client.call(getCase, { params })
  },
  task: (client, id) => openTask(client, id),
  taskSoon: (client, id) => openTask(client, id),
  taskOverdue: (client, id) => openTask(client, id),
  returnMessage: (client, id) => {
    const params = { returnId: id as ReturnId }
    return clientIsStaff.has(client) ? client.call(getDeskReturn, { params }) : client.call(getReturn, { params })
  },
  disputeDecided: (client, id) => client.call(getDispute, { params: { disputeId: id as DisputeId } }),
  disputeToDecide: (client, id) => client.call(getDeskDispute, { params: { disputeId: id as DisputeId } }),
  quoteReady: (client, id) => client.call(getQuote, { params: { quoteId: id as QuoteId } }),
  orderFailed: (client, id) => client.call(getDeskOrder, { params: { orderId: id as OrderId } }),
  registration: (client, id) => client.call(getRegistration, { params: { registrationId: id as RegistrationId } }),
}

const message = async (world: World, quoteId: string, side: 'buyer' | 'seller') =>
  world.store.write(async (tx) => {
    const quote = await tx.quotes.require(quoteId as QuoteId)
    return ok(
      await tx.messages.insert({
        ...{ id: `msg_${side}` as never, subjectType: 'quote', subjectId: quote.id, companyId: quote.companyId },
        ...{ side, authorId: null, by: 'Somebody', at: world.clock.now(), text: 'When?', attachmentIds: [] },
        readBy: [] as UserId[],
      }),
    )
  })

describe('NAV-09 the bell', () => {
  test('tells everybody only of records that open for them', async () => {
    const world = await createWorld()
    for (const { email, company } of demoPeople) {
      const client = await world.as(email.split('.')[0]!)
      if (company === null) clientIsStaff.add(client)
      const { rows } = await read(client)
      for (const { kind, recordId } of rows)
        if (recordId !== null) expect(await openers[kind]!(client, recordId), kind).toBeTruthy()
    }
  })

  test('tells an authorizer of an order that waits for them until it is decided, and the orderer what was decided', async () => {
    const world = await createWorld()
    const [adam, maja] = [await world.as('adam'), await world.as('maja')]
    const waiting = (await read(adam)).rows.find(({ kind }) => kind === 'toAuthorize')!
    expect(waiting).toMatchObject({ unread: true, name: 'Maja Król' })
    const params = { orderId: waiting.recordId as OrderId }
    const row = await world.store.read((tx) => tx.authorizations.one('orderId', params.orderId))
    const body = { version: row!.version, outcome: 'declined' as const, feedback: 'Too dear' }
    await adam.call(decideAuthorization, { params, body }, { idempotencyKey: newKey() })
    expect((await read(adam)).rows.map(({ recordId }) => recordId)).not.toContain(params.orderId)
    const [told] = (await read(maja)).rows
    expect(told).toMatchObject({ kind: 'declined', recordId: params.orderId, name: 'Adam Lis', unread: true })
    await world.backend.advance(15 * 86_400_000)
    expect((await read(await world.as('maja'))).rows.map(({ key }) => key)).not.toContain(told!.key)
  })

  test('is quiet about what was read: some of it, or everything so far, and speaks up for what comes then', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { rows, unread, total } = await read(ines)
    expect([unread, total]).toEqual([rows.length, rows.length])
    const one = await ines.call(readNotices, { body: { keys: [rows[0]!.key, 'never heard of'] } })
    expect([one.unread, one.rows[0]!.unread]).toEqual([total - 1, false])
    const all = await ines.call(readNotices, { body: { until: new Date(world.clock.now()).toISOString() } })
    expect([all.unread, all.total]).toEqual([0, total])
    await world.backend.advance(60_000)
    const quoteId = rows.find(({ kind }) => kind === 'quoteReady')!.recordId!
    await message(world, quoteId, 'seller')
    const [told] = (await read(ines)).rows
    expect(told).toMatchObject({ kind: 'quoteMessage', unread: true, recordId: quoteId })
    // A moment to come is no way to silence what is not there yet.
    await ines.call(readNotices, { body: { until: '2099-01-01T00:00:00.000Z' } })
    await world.backend.advance(60_000)
    await world.store.write(async (tx) => {
      const mine = (await tx.messages.by('subject', `quote ${quoteId}`)).at(-1)
      return ok(await tx.messages.update(mine!.id, { at: world.clock.now() }))
    })
    expect((await read(ines)).unread).toBe(1)
    expect((await read(await world.as('tomasz'))).rows.every((row) => row.unread)).toBe(true)
  })

  test('ADM-11 tells the seller’s people of their own customers and tabs alone', async () => {
    const world = await createWorld()
    const marta = await read(await world.as('marta'))
    expect(kinds(marta.rows)).toContain('orderFailed')
    expect(kinds(marta.rows)).toContain('registration')
    const jonas = await read(await world.as('jonas'))
    expect([...kinds(jonas.rows)]).toEqual(['registration'])
    const nina = await read(await world.as('nina'))
    const theirs = await world.store.read(async (tx) => {
      const ids = nina.rows.filter(({ kind }) => kind === 'orderFailed').map(({ recordId }) => recordId as OrderId)
      return Promise.all(
        ids.map(async (id) => (await tx.companies.require((await tx.orders.require(id)).companyId)).country),
      )
    })
    expect(theirs.every((country) => country === 'PL' || country === 'CZ')).toBe(true)
    expect(kinds(nina.rows)).not.toContain('jobAlert')
  })

  test('never tells one company of another’s', async () => {
    const world = await createWorld()
    const lukas = await read(await world.as('lukas'))
    const foreign = await world.store.read(async (tx) => {
      const ids = lukas.rows.flatMap(({ recordId }) => recordId ?? [])
      const found = await Promise.all(
        ids.map(async (id) => (await tx.orders.get(id as OrderId)) ?? (await tx.quotes.get(id as QuoteId))),
      )
      return found.filter((row) => row?.companyId === companyIds.kestrel)
    })
    expect(foreign).toEqual([])
  })
})
