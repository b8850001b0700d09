import { describe, expect, it } from 'vitest'
import { getImpersonations, startImpersonation } from '@/contract/admin/impersonations'
import { askToWrite, stopImpersonation } from '@/contract/impersonation'
import { contract } from '@/contract/registry'
import { getSession, signOut, updatePreferences } from '@/contract/session'
import { updateOrdering, getProfile, updateNotifications } from '@/contract/profile'
import type { RoleId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { alwaysOpen, inOwnRight, neverForOthers } from '@mocks/engine/impersonation/open-endpoints'
import { demoPassword } from '@mocks/seed/people'

const reason = 'Case C-2207: the credit note is not visible'
const returnTo = '/admin/accounts'
const problem = (type: string) => ({ problem: expect.objectContaining({ type }) })

const start = async (client: WorldClient, world: World, person: string) => {
  const { id } = await world.user(person)
  return client.call(startImpersonation, { params: { userId: id }, body: { reason, ticket: 'C-2207', returnTo } })
}
/** Somebody has come in before; the world's own people have. */
const acting = async (world: World, by = 'marta', person = 'ines') => {
  await world.as(person)
  const client = await world.as(by)
  const { session } = await start(client, world, person)
  return { client, session }
}
const write = (client: WorldClient, password = demoPassword) => client.call(askToWrite, { body: { password } })
const nameOf = async (client: WorldClient) => (await client.call(getSession, {})).session?.user.name
/** What is there only for administrators who are themselves. */
const administration = () =>
  [...contract.values()].filter(({ id, path }) => path.startsWith('/admin/') && !inOwnRight.has(id))
const rowOf = async (world: World) => (await world.store.read((tx) => tx.impersonations.all()))[0]!

describe('logging in as somebody else', () => {
  it('ADM-09 shows the pages of the person, says who acts and why, and tells the person by mail', async () => {
    const world = await createWorld({ orders: 0 })
    const { client, session } = await acting(world)
    expect(session).toMatchObject({
      user: { name: 'Ines Calder' },
      impersonation: { byName: 'Marta Lindqvist', reason, ticket: 'C-2207', mode: 'read', mayWrite: true, returnTo },
    })
    expect(await nameOf(client)).toBe('Ines Calder')
    const mails = await world.store.read((tx) => tx.mails.all())
    const mail = mails.find(({ kind }) => kind === 'impersonationStarted')
    expect(mail).toMatchObject({ to: session.user.email, subject: 'Marta Lindqvist is looking at your account' })
    expect(mail?.text).toContain(reason)
  })

  it('ADM-09 brings the administrator back, with a token of its own, and keeps when it ended', async () => {
    const world = await createWorld({ orders: 0 })
    const { client, session } = await acting(world)
    const back = await client.call(stopImpersonation, {})
    expect(back.session).toMatchObject({ user: { name: 'Marta Lindqvist' }, impersonation: null })
    expect(back.session?.csrfToken).not.toBe(session.csrfToken)
    const { id } = await world.user('ines')
    const { rows } = await client.call(getImpersonations, { params: { userId: id } })
    expect(rows).toMatchObject([{ byName: 'Marta Lindqvist', reason, mode: 'read', endedBy: 'stopped', changes: 0 }])
    expect((await client.call(stopImpersonation, {})).session?.user.name).toBe('Marta Lindqvist')
  })

  it('ADM-09 is refused for staff, strangers, people who are off, and people who never came in', async () => {
    const world = await createWorld({ orders: 0 })
    await Promise.all(['pavel', 'lukas', 'tomasz'].map((person) => world.as(person)))
    const marta = await world.as('marta')
    await expect(start(marta, world, 'karol')).rejects.toMatchObject(problem('resource/not-found'))
    await expect(start(marta, world, 'marta')).rejects.toMatchObject(problem('resource/not-found'))
    await expect(start(marta, world, 'jakub')).rejects.toMatchObject(problem('impersonation/not-possible'))
    const { id } = await world.user('tomasz')
    await world.store.write(async (tx) => ok(await tx.users.update(id, { active: false })))
    await expect(start(marta, world, 'tomasz')).rejects.toMatchObject(problem('impersonation/not-possible'))
    await expect(start(await world.as('karol'), world, 'pavel')).rejects.toMatchObject(problem('access/forbidden'))
    const nina = await world.as('nina')
    await expect(start(nina, world, 'lukas')).rejects.toMatchObject(problem('resource/not-found'))
    expect((await start(nina, world, 'pavel')).session.impersonation).toMatchObject({ mayWrite: false })
  })

  it('ADM-09 names the reason before it is tried', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const { id } = await world.user('jakub')
    const { allowedActions } = await marta.call(getImpersonations, { params: { userId: id } })
    expect(allowedActions).toMatchObject([
      { action: 'impersonate', allowed: false, reason: { code: 'impersonation.neverSignedIn' } },
      { action: 'impersonateWrite', allowed: false },
    ])
    await expect(
      marta.call(startImpersonation, { params: { userId: id }, body: { reason: 'why not', ticket: null, returnTo } }),
    ).rejects.toMatchObject(problem('request/invalid'))
    await expect(
      marta.call(startImpersonation, { params: { userId: id }, body: { reason, ticket: null, returnTo: '//evil' } }),
    ).rejects.toMatchObject(problem('request/invalid'))
  })

  it('ADM-09 does not nest: the administration is not there meanwhile', async () => {
    const world = await createWorld({ orders: 0 })
    const { client } = await acting(world)
    await world.as('tomasz')
    await expect(start(client, world, 'tomasz')).rejects.toMatchObject(problem('resource/not-found'))
    for (const { method, path } of administration()) {
      const csrf = { 'X-CSRF-Token': client.credentials.csrfToken }
      const answer = await client.fetch(`/api${path.replace(/\{\w+\}/g, 'x')}`, { method, headers: csrf })
      expect([method, path, answer.status]).toEqual([method, path, 404])
    }
  })
})

describe('looking only', () => {
  it('ADM-09 refuses every write of the contract, but stopping, signing out and asking for more', async () => {
    const world = await createWorld({ orders: 0 })
    const { client } = await acting(world)
    const writes = [...contract.values()].filter(({ method, path }) => method !== 'GET' && !path.startsWith('/admin/'))
    expect(writes.length).toBeGreaterThan(40)
    for (const { id, method, path } of writes.filter((each) => !alwaysOpen.has(each.id))) {
      const headers = { 'X-CSRF-Token': client.credentials.csrfToken, 'Idempotency-Key': id }
      const answer = await client.fetch(`/api${path.replace(/\{\w+\}/g, 'x')}`, { method, headers })
      expect([id, (await answer.json()).type]).toEqual([id, 'impersonation/read-only'])
    }
    expect((await rowOf(world)).changes).toBe(0)
  })
})

describe('changing something', () => {
  it('ADM-09 takes the password of the administrator, and tells the person', async () => {
    const world = await createWorld({ orders: 0 })
    const { client } = await acting(world)
    await expect(write(client, 'something else entirely')).rejects.toMatchObject(problem('request/invalid'))
    const { session } = await write(client)
    expect(session.impersonation).toMatchObject({ mode: 'write' })
    const profile = await client.call(getProfile, {})
    await client.call(updateOrdering, {
      body: { version: profile.version, documentPreference: 'receipt', defaultAddressId: null },
    })
    expect(await rowOf(world)).toMatchObject({ mode: 'write', changes: 1 })
    const kinds = (await world.store.read((tx) => tx.mails.all())).map(({ kind }) => kind)
    expect(kinds).toContain('impersonationWrites')
    await client.call(stopImpersonation, {})
    const entries = (await world.store.read((tx) => tx.audit.all())).filter(({ at }) => at === world.clock.now())
    const [edited] = entries.filter(({ kind, record }) => kind === 'changed' && record === 'users')
    expect(edited).toMatchObject({ actorName: 'Ines Calder', byName: 'Marta Lindqvist' })
    expect(entries.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['impersonationStarted', 'impersonationEnded']),
    )
  })

  it('ADM-09 is refused without the right', async () => {
    const world = await createWorld({ orders: 0 })
    const { client } = await acting(world, 'nina', 'pavel')
    await expect(write(client)).rejects.toMatchObject(problem('access/forbidden'))
  })

  it('ADM-09 leaves sign-in, profile, payment and notifications to the person', async () => {
    const belongsToThePerson = ({ id, path, resource }: { id: string; path: string; resource: string }) =>
      ['session', 'security'].includes(resource) ||
      /password|payment|notification|second-?factor/i.test(id + path) ||
      /[eE]mail/.test(id + path)
    const theirs = [...contract.values()]
      .filter((each) => each.method !== 'GET' && !each.path.startsWith('/admin/') && !alwaysOpen.has(each.id))
      .filter(belongsToThePerson)
    expect(theirs.map(({ id }) => id).filter((id) => !neverForOthers.has(id))).toEqual([])
    const world = await createWorld({ orders: 0 })
    const { client } = await acting(world)
    await write(client)
    await expect(client.call(updatePreferences, { body: { locale: 'pl' } })).rejects.toMatchObject(
      problem('impersonation/blocked'),
    )
    const { version } = await client.call(getProfile, {})
    await expect(client.call(updateNotifications, { body: { version, notifications: [] } })).rejects.toMatchObject(
      problem('impersonation/blocked'),
    )
  })
})

describe('the end', () => {
  const endings: [string, string, (world: World) => Promise<unknown>][] = [
    ['the time is up', 'timeUp', (world) => world.backend.advance(31 * 60_000)],
    [
      'the right is taken away',
      'rightsChanged',
      (world) => changeMarta(world, { overrides: { 'accounts.impersonate': 'none' } }),
    ],
    ['the role is changed', 'rightsChanged', (world) => changeMarta(world, { roleIds: ['role_integrator' as RoleId] })],
    [
      'the customers are taken away',
      'rightsChanged',
      (world) => changeMarta(world, { customerScope: { companyIds: [], countries: ['DE'] } }),
    ],
    ['the person is switched off', 'accountChanged', (world) => change(world, 'ines', { active: false })],
  ]
  it.each(endings)('ADM-09 comes at once when %s', async (_when, endedBy, change) => {
    const world = await createWorld({ orders: 0 })
    const { client } = await acting(world)
    await change(world)
    await expect(client.call(getProfile, {})).rejects.toMatchObject(problem('impersonation/ended'))
    expect(await rowOf(world)).toMatchObject({ endedBy })
    expect(await nameOf(client)).toBe('Marta Lindqvist')
  })

  it('ADM-09 comes with the administrator: switched off, or signed out', async () => {
    const world = await createWorld({ orders: 0 })
    const { client } = await acting(world)
    await changeMarta(world, { active: false })
    await expect(client.call(getProfile, {})).rejects.toMatchObject(problem('session/expired'))
    const again = await acting(world, 'nina', 'pavel')
    await again.client.call(signOut, {})
    expect(await nameOf(again.client)).toBeUndefined()
    const rows = await world.store.read((tx) => tx.impersonations.all())
    expect(rows.find(({ byName }) => byName.startsWith('Nina'))).toMatchObject({ endedBy: 'signedOut' })
  })

  it('ADM-09 leaves pages of before without a token to write with', async () => {
    const world = await createWorld({ orders: 0 })
    const { client } = await acting(world)
    const { csrfToken } = client.credentials
    await client.call(stopImpersonation, {})
    const late = await client.fetch('/api/profile', { method: 'PATCH', headers: { 'X-CSRF-Token': csrfToken } })
    expect((await late.json()).type).toBe('session/csrf')
  })
})

const change = async (world: World, person: string, parts: object): Promise<unknown> => {
  const { id } = await world.user(person)
  return world.store.write(async (tx) => ok(await tx.users.update(id, parts)))
}
const changeMarta = (world: World, parts: object): Promise<unknown> => change(world, 'marta', parts)
