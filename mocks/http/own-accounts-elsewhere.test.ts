import { describe, expect, it } from 'vitest'
import { startImpersonation } from '@/contract/admin/impersonations'
import { getInvoice } from '@/contract/invoice-detail'
import { listInvoices } from '@/contract/invoices'
import { getOrder, listOrders } from '@/contract/orders'
import { listNotices } from '@/contract/notifications'
import { listOwnAccounts, switchAccount } from '@/contract/own-accounts'
import { getSecurity } from '@/contract/security'
import type { OrderId, UserId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { userIds } from '@mocks/seed/people'

const { vera, veraDubai } = userIds
const goTo = (client: WorldClient, accountId: UserId) => client.call(switchAccount, { body: { accountId } })
const firstOrder = async (client: WorldClient): Promise<OrderId> =>
  (await client.call(listOrders, { query: {} })).rows[0]!.id
const actAs = async (world: World, userId: UserId): Promise<WorldClient> => {
  const marta = await world.as('marta')
  const body = { reason: 'To see what is wrong', ticket: null, returnTo: '/admin/accounts' }
  await marta.call(startImpersonation, { params: { userId }, body })
  return marta
}

describe('SEC-04 a record of the other company somebody works for', () => {
  it('is not there, and its address says where it is', async () => {
    const world = await createWorld()
    const client = await world.as('vera')
    const params = { orderId: await firstOrder(client) }
    await goTo(client, veraDubai)
    expect(await refusalOf(client.call(getOrder, { params }))).toMatchObject({
      type: 'resource/not-found',
      params: { account: vera, company: 'Rheintal Fensterbau GmbH' },
    })
  })

  it('is told of to nobody who could not read it there', async () => {
    const world = await createWorld()
    const client = await world.as('vera')
    const orderId = await firstOrder(client)
    const [invoice] = (await client.call(listInvoices, { query: {} })).rows
    await goTo(client, veraDubai)
    const nowhere = async (asking: Promise<unknown>) => {
      const { type, params } = await refusalOf(asking)
      expect([type, params?.account]).toEqual(['resource/not-found', undefined])
    }
    await nowhere(client.call(getOrder, { params: { orderId: 'ord_none' as OrderId } }))
    await nowhere((await world.as('sara')).call(getOrder, { params: { orderId } }))
    await nowhere((await actAs(world, veraDubai)).call(getOrder, { params: { orderId } }))
    // A right that the other account lacks.
    await world.store.write(async (tx) => ok(await tx.users.update(vera, { overrides: { 'invoices.view': 'none' } })))
    await nowhere(client.call(getInvoice, { params: { invoiceId: invoice!.id } }))
    // The other company let them go.
    await world.store.write(async (tx) => ok(await tx.users.update(vera, { active: false })))
    await nowhere(client.call(getOrder, { params: { orderId } }))
  })
})

describe('SEC-04 the companies of a person', () => {
  it('say how much is unread in those the session is not for', async () => {
    const world = await createWorld()
    const client = await world.as('vera')
    const { unread } = await client.call(listNotices, {})
    expect(unread).toBeGreaterThan(0)
    const unreadOf = async () =>
      Object.fromEntries((await client.call(listOwnAccounts, {})).items.map(({ id, unread }) => [id, unread]))
    expect(await unreadOf()).toEqual({ [vera]: 0, [veraDubai]: 0 })
    await goTo(client, veraDubai)
    expect(await unreadOf()).toEqual({ [vera]: unread, [veraDubai]: 0 })
  })

  it('are named with each session; who is logged in as somebody sees those of the company they look at', async () => {
    const world = await createWorld({ orders: 0 })
    const [here, there] = [await world.as('vera'), await world.as('vera')]
    await goTo(there, veraDubai)
    const companiesIn = async (client: WorldClient) =>
      (await client.call(getSecurity, {})).sessions.map(({ company }) => company).toSorted()
    expect(await companiesIn(here)).toEqual(['Al Noor Glazing LLC', 'Rheintal Fensterbau GmbH'])
    expect(await companiesIn(await actAs(world, vera))).toEqual(['Rheintal Fensterbau GmbH'])
    expect(await companiesIn(await world.as('marta'))).toEqual(expect.arrayContaining([null]))
  })
})
