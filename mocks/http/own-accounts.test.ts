import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startImpersonation } from '@/contract/admin/impersonations'
import { addBasketLines, getBasket } from '@/contract/basket'
import { contract } from '@/contract/registry'
import { listOwnAccounts, switchAccount } from '@/contract/own-accounts'
import { changePassword, getSecurity, startSecondFactor } from '@/contract/security'
import { getSession, signIn, updatePreferences } from '@/contract/session'
import type { UserId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { companyIds } from '@mocks/seed/companies'
import { demoPassword, userIds } from '@mocks/seed/people'
import { products } from '@mocks/seed/catalogue'
import { newKey } from './testing/buyers'
import { enrol } from './testing/second-factor'

const email = 'vera.linde@linde-buying.example'
const { vera, veraDubai } = userIds
const other = 'quiet windows open outward'

const goTo = (client: WorldClient, accountId: UserId) => client.call(switchAccount, { body: { accountId } })
const companyOf = async (client: WorldClient) => (await client.call(getSession, {})).session?.company?.id
const comesTo = async (world: World, password: string, accountId?: UserId): Promise<string | undefined> => {
  const body = { email, password, ...(accountId && { accountId }) }
  return (await world.guest().call(signIn, { body })).session?.user.id
}
const anyProduct = products.find(({ discontinued, configurator, offer }) => !discontinued && !configurator && !offer)!

describe('SEC-04 one person, several companies', () => {
  it('lists the companies with what somebody is in each, and says which one the session is for', async () => {
    const world = await createWorld({ orders: 0 })
    const client = await world.as('vera')
    const { items } = await client.call(listOwnAccounts, {})
    expect(items).toMatchObject([
      { id: veraDubai, company: { name: 'Al Noor Glazing LLC', currency: 'AED' }, current: false, state: 'active' },
      { id: vera, company: { name: 'Rheintal Fensterbau GmbH', currency: 'EUR' }, current: true, state: 'active' },
    ])
    expect((await client.call(getSession, {})).session?.accounts).toBe(2)
    expect((await (await world.as('ines')).call(getSession, {})).session?.accounts).toBe(1)
  })

  it('goes on with rights, currency and basket of the other company, and comes back to what was left', async () => {
    const world = await createWorld({ orders: 0 })
    const client = await world.as('vera')
    const lines = [{ productId: anyProduct.id, quantity: 10 * anyProduct.multiple }]
    await client.call(addBasketLines, { body: { lines } }, { idempotencyKey: newKey() })
    const { session } = await goTo(client, veraDubai)
    expect(session).toMatchObject({ user: { id: veraDubai, email }, company: { currency: 'AED' }, basketLines: 0 })
    expect((await client.call(getBasket, {})).lines).toEqual([])
    const back = await goTo(client, vera)
    expect(back.session).toMatchObject({ company: { currency: 'EUR' }, basketLines: 1 })
    expect(back.session.user.roleNames).not.toEqual(session.user.roleNames)
  })

  it('leads nobody into an account that is not theirs, and nobody into one that is closed', async () => {
    const world = await createWorld({ orders: 0 })
    const client = await world.as('vera')
    for (const id of [userIds.lukas, userIds.marta, 'usr_nobody' as UserId])
      expect(await refusalOf(goTo(client, id))).toMatchObject({ type: 'resource/not-found' })
    await world.store.write(async (tx) => ok(await tx.users.update(veraDubai, { active: false })))
    expect(await refusalOf(goTo(client, veraDubai))).toMatchObject({ type: 'session/account-closed' })
    expect(await companyOf(client)).toBe(companyIds.rheintal)
  })

  it('comes in where somebody was last, or where they ask to, and past a company that let them go', async () => {
    const world = await createWorld({ orders: 0 })
    expect(await comesTo(world, demoPassword)).toBe(vera)
    world.clock.set(world.clock.now() + 1000)
    expect(await comesTo(world, demoPassword, veraDubai)).toBe(veraDubai)
    expect(await comesTo(world, demoPassword)).toBe(veraDubai)
    expect(await comesTo(world, demoPassword, userIds.lukas)).toBe(veraDubai)
    const here = await world.as('vera')
    await world.store.write(async (tx) => ok(await tx.users.update(veraDubai, { active: false })))
    expect(await comesTo(world, demoPassword, veraDubai)).toBe(vera)
    expect(await companyOf(here)).toBe(companyIds.rheintal)
  })

  it('answers a page of the other company nothing and writes nothing for it, and lets it find out and go back', async () => {
    const world = await createWorld({ orders: 0 })
    const client = await world.as('vera')
    const csrf = client.credentials.csrfToken
    await goTo(client, veraDubai)
    const asked = async (path: string, method: string) => {
      const headers = {
        'X-Account': vera,
        'X-CSRF-Token': client.credentials.csrfToken,
        'Idempotency-Key': 'key-1234567890',
      }
      const stop = new AbortController()
      const reply = await client.fetch(`/api${path}`, { method, headers, signal: stop.signal })
      const { type } = reply.ok ? { type: 'ok' } : await reply.json()
      stop.abort()
      return type
    }
    for (const { id, path, method, access } of contract.values()) {
      if (access === 'public' || ['listOwnAccounts', 'switchAccount'].includes(id)) continue
      expect([id, await asked(path.replace(/\{\w+\}/g, 'nothing'), method)]).toEqual([id, 'session/account-changed'])
    }
    expect(await asked('/session', 'GET')).toBe('ok')
    const body = JSON.stringify({ accountId: vera })
    const headers = { 'X-Account': vera, 'X-CSRF-Token': csrf, 'Content-Type': 'application/json' }
    expect((await client.fetch('/api/session/account', { method: 'POST', headers, body })).status).toBe(200)
    expect(await companyOf(client)).toBe(companyIds.rheintal)
  })

  it('tells the audit of each company that somebody left it and came to it', async () => {
    const world = await createWorld({ orders: 0 })
    await goTo(await world.as('vera'), veraDubai)
    const rows = await world.store.read((tx) => tx.audit.all())
    const seen = rows
      .filter(({ operation }) => operation === 'switchAccount')
      .map(({ kind, companyId, recordId }) => ({ kind, companyId, recordId }))
    expect(seen).toEqual([
      { kind: 'signedOut', companyId: companyIds.rheintal, recordId: vera },
      { kind: 'signedIn', companyId: companyIds.alNoor, recordId: veraDubai },
    ])
  })

  it('shows who is logged in as somebody the one company they look at', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const body = { reason: 'To see what is wrong', ticket: null, returnTo: '/admin/accounts' }
    const { session } = await marta.call(startImpersonation, { params: { userId: vera }, body })
    expect(session.accounts).toBe(1)
    expect((await marta.call(listOwnAccounts, {})).items.map(({ id }) => id)).toEqual([vera])
    expect(await refusalOf(goTo(marta, veraDubai))).toMatchObject({ type: 'impersonation/read-only' })
  })
})

describe('SET-03 what belongs to the person and not to the company', () => {
  it('is the password, with all sessions of both companies', async () => {
    const world = await createWorld({ orders: 0 })
    const [here, there] = [await world.as('vera'), await world.as('vera')]
    await goTo(there, veraDubai)
    expect((await here.call(getSecurity, {})).sessions).toHaveLength(2)
    await here.call(changePassword, { body: { currentPassword: demoPassword, newPassword: other } })
    expect(await companyOf(there)).toBeUndefined()
    expect(await refusalOf(comesTo(world, demoPassword, veraDubai))).toMatchObject({ type: 'session/bad-credentials' })
    expect(await comesTo(world, other, veraDubai)).toBe(veraDubai)
    expect(await comesTo(world, other, vera)).toBe(vera)
  })

  it('is the second factor, whichever company it was switched on from', async () => {
    const world = await createWorld({ orders: 0 })
    const client = await world.as('vera')
    await enrol(world, client)
    await goTo(client, veraDubai)
    expect((await client.call(getSecurity, {})).secondFactor.since).not.toBeNull()
    expect(await refusalOf(client.call(startSecondFactor, { body: { password: demoPassword } }))).toMatchObject({
      type: 'security/changed',
    })
    const { session, challenge } = await world
      .guest()
      .call(signIn, { body: { email, password: demoPassword, accountId: veraDubai } })
    expect([session, challenge !== null]).toEqual([null, true])
  })

  it('is the language, but not the time zone', async () => {
    const world = await createWorld({ orders: 0 })
    const client = await world.as('vera')
    await client.call(updatePreferences, { body: { locale: 'de', timeZone: 'Europe/Paris' } })
    const { session } = await goTo(client, veraDubai)
    expect(session.user).toMatchObject({ locale: 'de', timeZone: 'Europe/Berlin' })
  })
})

it('SEC-04 nothing of one company is answered in a session of the other, however often it changes', async () => {
  const world = await createWorld()
  const client = await world.as('vera')
  const foreign: Record<string, string[]> = {
    [vera]: ['al noor', 'cmp_al', 'usr_sara'],
    [veraDubai]: ['rheintal', 'usr_lukas'],
  }
  const reads = [...contract.values()].filter(
    ({ id, method, path, access }) =>
      method === 'GET' &&
      !path.includes('{') &&
      access !== 'public' &&
      id !== 'listOwnAccounts' &&
      id !== 'streamChanges',
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(vera, veraDubai), fc.constantFrom(...reads), async (account, { path }) => {
      await goTo(client, account)
      const reply = await client.fetch(`/api${path}`)
      const text = (await reply.text()).toLowerCase()
      expect(foreign[account]?.filter((word) => text.includes(word.toLowerCase()))).toEqual([])
    }),
    { numRuns: 150 },
  )
})
