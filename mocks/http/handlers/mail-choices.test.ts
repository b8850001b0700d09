import { beforeEach, describe, expect, it } from 'vitest'
import { cancelDecision, decideAuthorization, getAuthorization } from '@/contract/authorizations'
import { createDelegation } from '@/contract/delegations'
import { getProfile, updateNotifications } from '@/contract/profile'
import type { NotificationEvent } from '@/domain/account/vocabulary'
import type { OrderId } from '@/domain/ids'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { orderFor } from '../testing/authorizations'
import { newKey } from '../testing/buyers'

let world: World
beforeEach(async () => {
  world = await createWorld()
})

const key = () => ({ idempotencyKey: newKey() })
const choose = async (person: string, event: NotificationEvent, wanted: boolean) => {
  const client = await world.as(person)
  const { version } = await client.call(getProfile, {})
  await client.call(updateNotifications, { body: { version, notifications: [{ event, wanted }] } })
}
const mailsOf = async (person: string, kind: NotificationEvent) => {
  const { id } = await world.user(person)
  return world.store.read(async (tx) => (await tx.mails.by('userId', id)).filter((mail) => mail.kind === kind).length)
}
const versionOf = async (client: WorldClient, orderId: OrderId) =>
  (await client.call(getAuthorization, { params: { orderId } })).version

describe('SET-06 the choice of mails', () => {
  it('counts for a decision that is cancelled: none while it is switched off, one after it is switched on', async () => {
    const [maja, adam] = [await world.as('maja'), await world.as('adam')]
    const { orderId } = await orderFor(world, maja, 150_000)
    await world.backend.advance(3_000)
    const decideAndCancel = async () => {
      const body = { version: await versionOf(adam, orderId), outcome: 'declined' as const }
      await adam.call(decideAuthorization, { params: { orderId }, body }, key())
      await adam.call(cancelDecision, { params: { orderId }, body: { version: await versionOf(adam, orderId) } })
    }
    await choose('maja', 'authorizationCancelled', false)
    const before = await mailsOf('maja', 'authorizationCancelled')
    await decideAndCancel()
    expect(await mailsOf('maja', 'authorizationCancelled')).toBe(before)
    // The choice is about that mail alone.
    expect(await mailsOf('maja', 'authorizationDecided')).toBeGreaterThan(0)
    await choose('maja', 'authorizationCancelled', true)
    await decideAndCancel()
    expect(await mailsOf('maja', 'authorizationCancelled')).toBe(before + 1)
  })

  it('counts for whoever is to stand in, whose delegation holds all the same', async () => {
    const ines = await world.as('ines')
    const [from, to] = [await world.user('ines'), await world.user('ewa')]
    const delegate = (day: string) => {
      const body = { fromUserId: from.id, toUserId: to.id, startsOn: day, endsOn: day }
      return ines.call(createDelegation, { body }, key())
    }
    await choose('ewa', 'delegationReceived', false)
    const before = await mailsOf('ewa', 'delegationReceived')
    expect((await delegate('2026-11-20')).state).toBe('active')
    expect(await mailsOf('ewa', 'delegationReceived')).toBe(before)
    await choose('ewa', 'delegationReceived', true)
    await delegate('2026-11-21')
    expect(await mailsOf('ewa', 'delegationReceived')).toBe(before + 1)
  })
})
