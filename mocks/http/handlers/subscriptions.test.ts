import { describe, expect, it } from 'vitest'
import { updatePortalSettings, getPortalSettings } from '@/contract/admin/portal-settings'
import { listInvoices } from '@/contract/invoices'
import {
  changeSubscription,
  getSubscription,
  listSubscriptions,
  previewSubscriptionChange,
  type SubscriptionWish,
} from '@/contract/subscriptions'
import type { SubscriptionId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { newKey } from '../testing/buyers'

const id = (number: number) => `sub_${number}` as SubscriptionId
const designer = { subscriptionId: id(4001) }
const care = { subscriptionId: id(4002) }
const edi = { subscriptionId: id(4003) }
const day = 24 * 3_600_000

const see = (client: WorldClient, params = designer) => client.call(getSubscription, { params })
const preview = async (client: WorldClient, wish: SubscriptionWish, params = designer) =>
  client.call(previewSubscriptionChange, { params, body: { wish } })
const change = async (client: WorldClient, wish: SubscriptionWish, params = designer) =>
  client.call(
    changeSubscription,
    { params, body: { version: (await see(client, params)).version, wish } },
    { idempotencyKey: newKey() },
  )
const erpRow = (world: World, number: number) =>
  world.store.read((tx) => tx.erpSubscriptions.one('number', `SUB-${number}`))

describe('subscriptions', () => {
  it('SUB-01 SUB-02 lists those of the main billing account, and of all when asked, with their dates', async () => {
    const ines = await (await createWorld()).as('ines')
    const main = await ines.call(listSubscriptions, { query: {} })
    expect(main.rows.every(({ billingAccount }) => billingAccount.main)).toBe(true)
    expect(main.ofOtherAccounts).toBe(1)
    const all = await ines.call(listSubscriptions, { query: { accounts: 'all', sort: '-nextBillingOn' } })
    expect(all.total).toBe(main.total + 1)
    const seat = all.rows.find(({ number }) => number === 'SUB-4001')!
    expect(seat).toMatchObject({
      quantity: 8,
      lastBilledOn: '2026-11-08',
      nextBillingOn: '2026-12-08',
      status: 'active',
    })
    expect(seat.renewsOn! > '2026-11-20').toBe(true)
    expect((await ines.call(listSubscriptions, { query: { accounts: 'all', q: 'gdansk' } })).total).toBe(1)
  })

  it('SUB-03 a subscription tells what it consists of, what was billed and what was changed', async () => {
    const ines = await (await createWorld()).as('ines')
    const seen = await see(ines)
    const sum = seen.lines.reduce((total, { net }) => total + net!.amount, 0)
    expect(seen.recurring?.amount).toBe(sum)
    expect(seen.nextBill).toMatchObject({ on: '2026-12-08', recurring: seen.recurring })
    expect(seen.bills).toHaveLength(3)
    expect(seen.bills[0]).toMatchObject({ issuedOn: '2026-11-08', status: 'paid' })
    expect(seen.changes).toMatchObject([{ kind: 'quantity', state: 'applied', voidable: false }])
    const invoices = await ines.call(listInvoices, { query: { q: seen.bills[0]!.number } })
    expect(invoices.rows[0]).toMatchObject({ subscriptionId: seen.id, orderId: null })
  })

  it.each<SubscriptionWish>([
    { kind: 'quantity', quantity: 11 },
    { kind: 'quantity', quantity: 4 },
    {
      kind: 'addOns',
      addOns: [
        { key: 'rendering', quantity: 1 },
        { key: 'training', quantity: 3 },
      ],
    },
    { kind: 'addOns', addOns: [{ key: 'profiles', quantity: 0 }] },
    { kind: 'suspend' },
  ])('SUB-04 SUB-05 SUB-06 the preview of $kind is what then happens, and by itself changes nothing', async (wish) => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const before = await see(ines)
    const erpBefore = await erpRow(world, 4001)
    const told = await preview(ines, wish)
    expect([await see(ines), await erpRow(world, 4001)]).toEqual([before, erpBefore])
    const after = await change(ines, wish)
    expect(told.after).toEqual({
      ...{ recurring: after.recurring, nextBill: after.nextBill, status: after.status, endsOn: after.endsOn },
    })
    expect(told.charges).toEqual(after.charges.slice(before.charges.length))
    const added = after.changes.filter(({ number }) => number > before.changes.length)
    expect(told.changes.map(({ number }) => number).toSorted()).toEqual(added.map(({ number }) => number).toSorted())
    expect(told.changes.reduce((sum, { amount }) => sum + amount!.amount, 0)).toBe(
      told.charges.reduce((sum, { net }) => sum + net!.amount, 0),
    )
  })

  it('SUB-04 a licence added in the middle of a period is billed as previewed, as an invoice of the ERP', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const told = await preview(ines, { kind: 'quantity', quantity: 9 })
    await change(ines, { kind: 'quantity', quantity: 9 })
    await world.backend.advance(19 * day)
    const after = await see(await world.as('ines'))
    const [bill] = after.bills
    expect(bill).toMatchObject({ issuedOn: told.after.nextBill!.on, total: told.after.nextBill!.total, status: 'open' })
    expect(after).toMatchObject({ lastBilledOn: '2026-12-08', nextBillingOn: '2027-01-08', charges: [] })
  })

  it('SUB-06 SUB-07 suspended, resumed, cancelled and taken back: each as its state allows', async () => {
    const ines = await (await createWorld()).as('ines')
    expect((await see(ines, edi)).status).toBe('suspended')
    const told = await preview(ines, { kind: 'resume' }, edi)
    const again = await change(ines, { kind: 'resume' }, edi)
    expect(again).toMatchObject({ status: 'active', nextBill: told.after.nextBill })
    const ending = await change(ines, { kind: 'cancel' }, edi)
    expect(ending.endsOn).toBe(told.after.nextBill!.on)
    const refusal = await refusalOf(change(ines, { kind: 'quantity', quantity: 2 }, edi))
    expect(refusal.type).toBe('subscription/not-possible')
    const cancellation = ending.changes.find(({ kind }) => kind === 'cancel')!
    expect((await change(ines, { kind: 'void', change: cancellation.number }, edi)).endsOn).toBeNull()
  })

  it('SUB-08 SUB-09 by its terms or the settings it only grows, and is cancelled through the representative', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const actions = (await see(ines, care)).allowedActions
    expect(actions.find(({ action }) => action === 'cancel')).toMatchObject({
      ...{ allowed: false, reason: { code: 'setting.upsellOnly', ask: ['Karol Nowak'] } },
    })
    const less = await refusalOf(change(ines, { kind: 'addOns', addOns: [{ key: 'parts', quantity: 0 }] }, care))
    expect(less).toMatchObject({ type: 'subscription/not-possible', ask: ['Karol Nowak'] })
    await change(ines, { kind: 'quantity', quantity: 2 }, care)

    const cancelOf = async () => (await see(ines)).allowedActions.find(({ action }) => action === 'cancel')
    expect(await cancelOf()).toMatchObject({ allowed: false, reason: { code: 'setting.askRepresentative' } })
    const marta = await world.as('marta')
    const { version } = await marta.call(getPortalSettings, {})
    await marta.call(updatePortalSettings, { body: { version, subscriptionsAskRepresentative: false } })
    expect(await cancelOf()).toMatchObject({ allowed: true })
  })

  it('SUB-04 only who may manage subscriptions changes one; nobody touches another company’s', async () => {
    const world = await createWorld()
    const tomasz = await world.user('tomasz')
    await world.store.write(async (tx) =>
      ok(await tx.users.update(tomasz.id, { overrides: { 'subscriptions.view': 'company' } })),
    )
    const looking = await world.as('tomasz')
    const [, quantity] = [await see(looking), (await see(looking)).allowedActions[0]]
    expect(quantity).toMatchObject({ action: 'quantity', allowed: false, reason: { ask: expect.any(Array) } })
    expect((await refusalOf(change(looking, { kind: 'quantity', quantity: 9 }))).type).toBe('access/forbidden')
    const lukas = await world.as('lukas')
    expect((await refusalOf(see(lukas))).type).toBe('resource/not-found')
  })

  it('SUB-04 without the ERP nothing changes; a record that moved on is shown as it is, and a repeat is no second change', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { version } = await see(ines)
    const body = { version, wish: { kind: 'quantity' as const, quantity: 9 } }
    await world.backend.controls({ command: 'erp', mode: 'down' })
    expect((await refusalOf(change(ines, body.wish))).type).toBe('erp/unavailable')
    await world.backend.controls({ command: 'erp', mode: 'up' })

    const key = { idempotencyKey: newKey() }
    const first = await ines.call(changeSubscription, { params: designer, body }, key)
    expect(await ines.call(changeSubscription, { params: designer, body }, key)).toEqual(first)
    expect((await erpRow(world, 4001))?.changes).toHaveLength(2)
    const stale = await refusalOf(
      ines.call(changeSubscription, { params: designer, body }, { idempotencyKey: newKey() }),
    )
    expect(stale).toMatchObject({ type: 'conflict/stale', current: { version: first.version } })

    await world.store.write(async (tx) => {
      const row = (await tx.erpSubscriptions.one('number', 'SUB-4001'))!
      return ok(await tx.erpSubscriptions.update(row.id, { changed: row.changed + 1_000, upsellOnly: true }))
    })
    const behind = await refusalOf(preview(ines, { kind: 'quantity', quantity: 10 }))
    expect(behind).toMatchObject({ type: 'conflict/stale', current: { upsellOnly: true } })
    expect((await see(ines)).upsellOnly).toBe(true)
  })
})
