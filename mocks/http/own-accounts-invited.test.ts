import { describe, expect, it } from 'vitest'
import { listOwnAccounts, switchAccount } from '@/contract/own-accounts'
import { getSession, requestPasswordReset, setPassword, signIn } from '@/contract/session'
import { deactivateMember, inviteMember, removeMember } from '@/contract/team'
import { ok } from '@/domain/result'
import type { UserId } from '@/domain/ids'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World } from '@/testing/world'
import { sendMail } from '@mocks/mail/send-mail'
import { companyIds } from '@mocks/seed/companies'
import { demoPassword, userIds } from '@mocks/seed/people'
import { newKey } from './testing/buyers'
import { newMember } from './testing/members'

const day = 24 * 3_600_000
const lukas = 'lukas.feld@rheintal-fenster.example'

/** Ines of Kestrel invites Lukas, who is account manager of Rheintal. */
const invited = async (world: World, email = lukas) => {
  const ines = await world.as('ines')
  return ines.call(inviteMember, { body: newMember({ email }) }, { idempotencyKey: newKey() })
}
const lastMail = async (world: World) => (await world.store.read((tx) => tx.mails.all())).at(-1)!
const stateOf = async (world: World, id: UserId) => (await world.store.read((tx) => tx.users.require(id))).passwordHash

describe('ACC-14 an invitation to somebody who works for another company', () => {
  it('is one more account, told apart by nothing from any other, and leaves the first as it was', async () => {
    const world = await createWorld({ orders: 0 })
    const before = await world.user('lukas')
    const member = await invited(world, ' Lukas.Feld@Rheintal-Fenster.example ')
    expect(member).toMatchObject({ state: 'invited', email: lukas })
    expect(JSON.stringify(member).toLowerCase()).not.toContain('cmp_rheintal')
    expect(await world.user('lukas')).toEqual(before)
    expect(await refusalOf(invited(world))).toMatchObject({ type: 'team/email-taken' })
  })

  it('is accepted by signing in with the password there is, from the link of its mail', async () => {
    const world = await createWorld({ orders: 0 })
    const { id } = await invited(world)
    const mail = await lastMail(world)
    expect(mail.links.map(({ href }) => href)).toEqual([`/sign-in?account=${id}&redirect=%2Faccount%2Foverview`])
    expect(mail.text).toContain('You have a sign-in already')
    const client = await world.as('lukas')
    expect((await client.call(getSession, {})).session).toMatchObject({ accounts: 2, company: { currency: 'EUR' } })
    expect((await client.call(listOwnAccounts, {})).items.map(({ state }) => state)).toEqual(['invited', 'active'])
    const { session } = await client.call(switchAccount, { body: { accountId: id } })
    expect(session).toMatchObject({ company: { id: companyIds.kestrel }, user: { locale: 'de' } })
    expect(await stateOf(world, id)).toBe(await stateOf(world, userIds.lukas))
    const body = { email: lukas, password: demoPassword, accountId: id }
    expect((await world.guest().call(signIn, { body })).session?.user.id).toBe(id)
  })

  it('opens nothing before that, nor after its days', async () => {
    const world = await createWorld({ orders: 0 })
    const { id } = await invited(world)
    const body = { email: lukas, password: demoPassword, accountId: id }
    expect((await world.guest().call(signIn, { body })).session?.user.id).toBe(userIds.lukas)
    world.clock.set(world.clock.now() + 8 * day)
    const client = await world.as('lukas')
    expect(await refusalOf(client.call(switchAccount, { body: { accountId: id } }))).toMatchObject({
      type: 'session/account-closed',
    })
  })

  it('sets a password where there is none yet, and a new password counts for all that was accepted', async () => {
    const world = await createWorld({ orders: 0 })
    const { id } = await invited(world, 'new@elsewhere.example')
    const token = (await lastMail(world)).links[0]?.href.split('token=')[1] ?? ''
    await world.guest().call(setPassword, { params: { token }, body: { password: 'seven quiet oak planks' } })
    expect(await stateOf(world, id)).not.toBeNull()

    const second = await invited(world)
    await world.guest().call(requestPasswordReset, { body: { email: lukas } })
    const reset = (await lastMail(world)).links[0]?.href.split('token=')[1] ?? ''
    await world.guest().call(setPassword, { params: { token: reset }, body: { password: 'seven quiet oak planks' } })
    expect(await stateOf(world, second.id)).toBeNull()
  })

  it('is taken back, or ended by switching off, without a word to the other company', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await world.as('ines')
    const { id, version } = await invited(world)
    await ines.call(removeMember, { params: { userId: id }, query: { version } })
    const lukasHere = await world.as('lukas')
    expect((await lukasHere.call(getSession, {})).session?.accounts).toBe(1)

    const again = await invited(world)
    await lukasHere.call(switchAccount, { body: { accountId: again.id } })
    const { version: now } = await world.store.read((tx) => tx.users.require(again.id))
    await ines.call(deactivateMember, { params: { userId: again.id }, body: { version: now } })
    expect((await lukasHere.call(getSession, {})).session).toBeNull()
    const body = { email: lukas, password: demoPassword }
    expect((await world.guest().call(signIn, { body })).session?.company?.id).toBe(companyIds.rheintal)
  })
})

it('AUT-11 a mail about one of several companies leads to that one, and other links stay as they are', async () => {
  const world = await createWorld({ orders: 0 })
  const ctx = await world.contextOf('marta')
  const send = (person: 'vera' | 'ines') =>
    world.store.write(async (tx) => {
      const { email, id, locale } = await tx.users.require(person === 'vera' ? userIds.veraDubai : userIds.ines)
      const params = { name: '', change: 'secondFactorOn' as const }
      const links = [
        { href: '/account/orders?view=open', labelKey: 'invitation.link' },
        { href: '/sign-in', labelKey: 'invitation.link' },
      ]
      return ok(await sendMail(tx, ctx, { kind: 'securityChanged', to: { email, userId: id, locale }, params, links }))
    })
  await send('vera')
  expect((await lastMail(world)).links.map(({ href }) => href)).toEqual([
    `/sign-in?account=${userIds.veraDubai}&redirect=%2Faccount%2Forders%3Fview%3Dopen`,
    '/sign-in',
  ])
  await send('ines')
  expect((await lastMail(world)).links[0]?.href).toBe('/account/orders?view=open')
})
