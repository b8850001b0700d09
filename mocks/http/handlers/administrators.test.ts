import { describe, expect, it } from 'vitest'
import {
  deactivateAdministrator,
  getAdministrator,
  getAdministratorChoices,
  inviteAdministrator,
  listAdministrators,
  updateAdministrator,
} from '@/contract/admin/administrators'
import { listDeskOrders } from '@/contract/admin/orders'
import { listRegistrations } from '@/contract/admin/registrations'
import { getSession, setPassword } from '@/contract/session'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World } from '@/testing/world'
import { companyIds } from '@mocks/seed/companies'
import { roleIds } from '@mocks/seed/roles'
import { newKey } from '../testing/buyers'

const draft = {
  email: 'new.colleague@portico-supply.example',
  name: 'Noor Weiss',
  phone: '+48 22 555 01 99',
  locale: 'en' as const,
  roleIds: [roleIds.orderDesk],
  customerScope: { companyIds: [companyIds.kestrel], countries: ['DE'] },
  languages: null,
}
/** Karol may manage administrators, with the rights of the order desk besides. */
const withKey = async (world: World) => {
  const { id } = await world.user('karol')
  await world.store.write(async (tx) => {
    const desk = await tx.roles.require(roleIds.orderDesk)
    const grants = { ...desk.grants, 'administrators.view': 'all', 'administrators.edit': 'all' } as const
    await tx.roles.update(desk.id, { grants })
    return ok(await tx.users.update(id, { customerScope: { companyIds: [], countries: ['PL'] } }))
  })
  return world.as('karol')
}

describe('administrators', () => {
  it('ADM-08 ADM-11 lists the people of the seller with roles and customers', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const { rows, views } = await marta.call(listAdministrators, { query: { pageSize: 100 } })
    expect(views.all).toBe(rows.length)
    expect(rows.find(({ name }) => name === 'Nina Berg')).toMatchObject({
      roles: [{ name: 'Customer care' }],
      customers: { companies: 0, countries: ['PL', 'CZ'] },
    })
    expect(rows.find(({ name }) => name === 'Marta Lindqvist')).toMatchObject({ customers: null })
    const found = await marta.call(listAdministrators, { query: { roleId: [roleIds.registrar] } })
    expect(found.rows.map(({ name }) => name)).toEqual(['Jonas Falk'])
    const { id } = await world.user('ines')
    expect(await refusalOf(marta.call(getAdministrator, { params: { userId: id } }))).toMatchObject({ status: 404 })
  })

  it('ADM-11 invites somebody for some customers, who then sees these and no others', async () => {
    const world = await createWorld({ orders: 40 })
    const marta = await world.as('marta')
    const made = await marta.call(inviteAdministrator, { body: draft }, { idempotencyKey: newKey() })
    expect(made).toMatchObject({ state: 'invited', customers: { companies: 1, countries: ['DE'] } })
    const [mail] = await world.store.read((tx) => tx.mails.by('userId', made.id))
    expect(mail).toMatchObject({ kind: 'administratorInvitation', to: draft.email })
    const guest = world.guest()
    const token = mail!.links[0]!.href.split('token=')[1]!
    await guest.call(setPassword, { params: { token }, body: { password: 'seven quiet green windows' } })
    expect((await guest.call(getSession, {})).session?.permissions).toContain('orderDesk.send')
    const { rows, total, views } = await guest.call(listDeskOrders, { query: { pageSize: 200 } })
    expect(new Set(rows.map(({ companyName }) => companyName)).size).toBe(2)
    const all = await marta.call(listDeskOrders, { query: {} })
    expect(total).toBe(views.all)
    expect(total).toBeLessThan(all.total)
    const again = marta.call(inviteAdministrator, { body: draft }, { idempotencyKey: newKey() })
    expect(await refusalOf(again)).toMatchObject({ type: 'administrator/email-taken' })
  })

  it('REG-03 ADM-11 lets an administrator of one tab into this tab and nowhere else', async () => {
    const jonas = await (await createWorld({ orders: 0 })).as('jonas')
    const { session } = await jonas.call(getSession, {})
    expect(session?.permissions).toEqual(['registrations.view', 'registrations.decide'])
    expect((await jonas.call(listRegistrations, { query: { view: 'all' } })).total).toBeGreaterThan(0)
    expect(await refusalOf(jonas.call(listDeskOrders, { query: {} }))).toMatchObject({ type: 'access/forbidden' })
  })

  it('hands on no more rights and no more customers than one has', async () => {
    const world = await createWorld({ orders: 0 })
    const karol = await withKey(world)
    const choices = await karol.call(getAdministratorChoices, {})
    expect(choices.mayGiveAll).toBe(false)
    expect(choices.countries.map(({ code }) => code)).toEqual(['PL'])
    expect(choices.roles.find(({ id }) => id === roleIds.administrator)?.reason?.code).toBe('permission.beyondYours')
    const refusals: [object, string][] = [
      [{ roleIds: [roleIds.administrator] }, '/roleIds/0'],
      [{ customerScope: null }, '/customerScope'],
      [{ customerScope: { companyIds: [], countries: ['DE'] } }, '/customerScope/countries/0'],
      [{ customerScope: { companyIds: [companyIds.rheintal], countries: [] } }, '/customerScope/companyIds/0'],
      [{ customerScope: { companyIds: [], countries: [] } }, '/customerScope'],
      [{ roleIds: [roleIds.viewer] }, '/roleIds/0'],
    ]
    const within = { ...draft, customerScope: { companyIds: [companyIds.kestrel], countries: [] } }
    for (const [change, pointer] of refusals) {
      const body = { ...within, ...change }
      const refused = await refusalOf(karol.call(inviteAdministrator, { body }, { idempotencyKey: newKey() }))
      expect(refused.errors).toContainEqual(expect.objectContaining({ pointer }))
    }
    expect(await karol.call(inviteAdministrator, { body: within }, { idempotencyKey: newKey() })).toMatchObject({
      state: 'invited',
    })
    const marta = await world.user('marta')
    const params = { userId: marta.id }
    const body = { version: marta.version }
    const call = karol.call(deactivateAdministrator, { params, body })
    expect(await refusalOf(call)).toMatchObject({ type: 'access/beyond-rights' })
  })

  it('ADM-11 gives a translator some languages, and lets nobody hand on more of them than one has', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const within = { ...draft, customerScope: null, roleIds: [roleIds.translator] }
    const invite = (client: typeof marta, change: object, email = draft.email) =>
      client.call(inviteAdministrator, { body: { ...within, ...change, email } }, { idempotencyKey: newKey() })
    const choices = await marta.call(getAdministratorChoices, {})
    expect(choices.languages.map(({ code }) => code)).toEqual(['en', 'pl', 'de', 'ar'])
    expect(choices.roles.filter(({ isOfTexts }) => isOfTexts).map(({ id }) => id)).toContain(roleIds.translator)
    for (const languages of [[], ['xx']])
      expect((await refusalOf(invite(marta, { languages }))).errors?.[0]?.pointer).toMatch(/^\/languages/)
    const made = await invite(marta, { languages: ['pl', 'de', 'pl'] })
    expect(made).toMatchObject({ languages: ['de', 'pl'], isOfTexts: true })
    const { id, version, name, phone, locale } = await world.user('marta')
    await world.store.write(async (tx) => ok(await tx.users.update(id, { languages: ['pl', 'ar'] })))
    expect(await marta.call(getAdministratorChoices, {})).toMatchObject({ mayGiveAllLanguages: false })
    for (const languages of [null, ['de']]) {
      const refused = await refusalOf(invite(marta, { languages }, 'another@portico-supply.example'))
      expect(refused.errors).toContainEqual(expect.objectContaining({ code: 'unavailable' }))
    }
    // What somebody has already is no gift.
    const body = { ...within, version: made.version, name, phone, locale, languages: ['de', 'ar'] }
    const kept = await marta.call(updateAdministrator, { params: { userId: made.id }, body })
    expect(kept.languages).toEqual(['ar', 'de'])
    const own = { ...body, version: version + 1, roleIds: [roleIds.administrator], languages: null }
    expect(await refusalOf(marta.call(updateAdministrator, { params: { userId: id }, body: own }))).toMatchObject({
      type: 'team/own-rights',
    })
  })

  it('lets nobody change their own roles, switch themselves off, or take the last key', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const { id, version, name, phone, locale } = await world.user('marta')
    const params = { userId: id }
    const own = { version, name, phone, locale, customerScope: null, languages: null }
    const roles = marta.call(updateAdministrator, { params, body: { ...own, roleIds: [roleIds.orderDesk] } })
    expect(await refusalOf(roles)).toMatchObject({ type: 'team/own-rights' })
    const fewer = { ...own, roleIds: [roleIds.administrator], languages: ['pl'] }
    expect(await refusalOf(marta.call(updateAdministrator, { params, body: fewer }))).toMatchObject({
      type: 'team/own-rights',
    })
    const off = marta.call(deactivateAdministrator, { params, body: { version } })
    expect(await refusalOf(off)).toMatchObject({ type: 'administrator/not-possible' })
    const body = { ...own, phone: '+48 12 555 01 00', roleIds: [roleIds.administrator] }
    expect(await marta.call(updateAdministrator, { params, body })).toMatchObject({ phone: '+48 12 555 01 00' })
  })

  it('ends the sessions of whoever is switched off', async () => {
    const world = await createWorld({ orders: 0 })
    const [marta, nina] = [await world.as('marta'), await world.as('nina')]
    const { id, version } = await world.user('nina')
    const off = await marta.call(deactivateAdministrator, { params: { userId: id }, body: { version } })
    expect(off.state).toBe('inactive')
    expect(await refusalOf(nina.call(listDeskOrders, { query: {} }))).toMatchObject({ type: 'session/expired' })
  })
})
