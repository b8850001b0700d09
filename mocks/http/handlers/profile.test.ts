import { describe, expect, test } from 'vitest'
import type { AddressId } from '@/domain/ids'
import { getAccountSettings } from '@/contract/account-settings'
import { getCheckout } from '@/contract/basket'
import { getProfile, updateNotifications, updateOrdering, updateProfile } from '@/contract/profile'
import { getSession } from '@/contract/session'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld } from '@/testing/world'
import { added } from '../testing/stale-text-edits'
import { sendMail } from '@mocks/mail/send-mail'

describe('the own profile', () => {
  test('SET-01 changes name, phone, language and time zone, and answers 409 with what it is now', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const before = await ines.call(getProfile, {})
    expect(before).toMatchObject({ editable: true, company: { customerNumber: 'C-10012' } })
    const change = (name: string, phone = '+48 12 000 00 00', timeZone = 'Asia/Dubai') =>
      ines.call(updateProfile, { body: { version: before.version, name, phone, locale: 'pl', timeZone } })
    expect((await refusalOf(change('  ', 'call me'))).errors?.map(({ pointer }) => pointer)).toEqual([
      '/name',
      '/phone',
    ])
    expect(await refusalOf(change('Ines', '', '+02:00'))).toMatchObject({
      errors: [{ pointer: '/timeZone', code: 'unknown' }],
    })
    // As address books give a number away.
    expect((await refusalOf(change('Ines', '\u202A+48 12 abc\u202C'))).errors).toMatchObject([{ pointer: '/phone' }])
    const after = await change(' Ines C. ', '\u202A+48 12 000 00 00\u202C')
    expect(after.phone).toBe('+48 12 000 00 00')
    expect(after).toMatchObject({ name: 'Ines C.', locale: 'pl', timeZone: 'Asia/Dubai', version: before.version + 1 })
    expect((await ines.call(getSession, {})).session?.user).toMatchObject({ name: 'Ines C.', locale: 'pl' })
    expect(await refusalOf(change('Other'))).toMatchObject({ status: 409, type: 'conflict/stale', current: after })
  })

  test('SET-01 ADM-16 an added language is chosen there, and mails keep to the nearest shipped one', async () => {
    const world = await createWorld({ orders: 0 })
    await added(await world.as('marta'))
    const ines = await world.as('ines')
    const { name, phone, version } = await ines.call(getProfile, {})
    const save = (language: string | null, at = version, locale?: 'de') =>
      ines.call(updateProfile, { body: { version: at, name, phone, locale, language } })
    expect((await refusalOf(save('xx'))).errors).toMatchObject([{ pointer: '/language', code: 'unknown' }])
    const czech = await save('cs')
    expect(czech).toMatchObject({ language: 'cs', locale: 'pl' })
    const again = { version: czech.version, name, phone: '', locale: czech.locale }
    const renamed = await ines.call(updateProfile, { body: again })
    expect(renamed).toMatchObject({ language: 'cs', locale: 'pl', phone: '' })
    expect(await save(null, renamed.version, 'de')).toMatchObject({ language: null, locale: 'de' })
  })

  test('SET-01 is there for staff, and refused to people without the right', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    const { version, ordering, company } = await marta.call(getProfile, {})
    expect([ordering, company]).toEqual([null, null])
    const saved = await marta.call(updateProfile, { body: { version, name: 'Marta L.', phone: '' } })
    expect(saved.name).toBe('Marta L.')
    const { id } = await world.user('tomasz')
    await world.store.write(async (tx) => ok(await tx.users.update(id, { overrides: { 'profile.edit': 'none' } })))
    const tomasz = await world.as('tomasz')
    const profile = await tomasz.call(getProfile, {})
    expect(profile.editable).toBe(false)
    const body = { version: profile.version, name: 'T', phone: '' }
    expect(await refusalOf(tomasz.call(updateProfile, { body }))).toMatchObject({ status: 403 })
  })

  test('SET-06 remembers invoice or receipt and the own delivery address, which checkout offers first', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { version } = await ines.call(getProfile, {})
    const { shipping } = await ines.call(getAccountSettings, {})
    const other = shipping.addresses.find(({ isDefault }) => !isDefault)!
    const choose = (defaultAddressId: AddressId | null) =>
      ines.call(updateOrdering, { body: { version, documentPreference: 'receipt', defaultAddressId } })
    const theirs = (await (await world.as('lukas')).call(getAccountSettings, {})).shipping.addresses[0]!
    expect(await refusalOf(choose(theirs.id))).toMatchObject({ errors: [{ pointer: '/defaultAddressId' }] })
    expect((await choose(other.id)).ordering).toEqual({ documentPreference: 'receipt', defaultAddressId: other.id })
    const { deliveryAddresses } = await ines.call(getCheckout, {})
    expect(deliveryAddresses[0]).toMatchObject({ id: other.id, isDefault: true })
    const unchanged = (await ines.call(getAccountSettings, {})).shipping.addresses
    expect(unchanged.find(({ isDefault }) => isDefault)?.id).not.toBe(other.id)
  })
})

describe('notifications', () => {
  test('SET-01 a mail that was not wanted is not sent; those about access always are', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { version, notifications } = await ines.call(getProfile, {})
    expect(notifications.every(({ wanted }) => wanted)).toBe(true)
    const after = await ines.call(updateNotifications, {
      body: { version, notifications: [{ event: 'orderShipped', wanted: false }] },
    })
    expect(after.notifications.filter(({ wanted }) => !wanted)).toEqual([{ event: 'orderShipped', wanted: false }])
    const user = await world.user('ines')
    const ctx = await world.contextOf('ines')
    const to = { email: user.email, userId: user.id, locale: user.locale }
    const before = await world.store.read((tx) => tx.mails.all())
    const shipment = { name: 'Ines', number: 'SO-1', shipment: 'DN-1', carrier: null, trackingNumber: null }
    await world.store.write(async (tx) => {
      await sendMail(tx, ctx, { kind: 'orderShipped', to, params: shipment })
      await sendMail(tx, ctx, { kind: 'orderCorrected', to, params: { name: 'Ines', number: 'SO-1', corrections: 1 } })
      return ok(await sendMail(tx, ctx, { kind: 'passwordChanged', to, params: { name: 'Ines' } }))
    })
    const sent = (await world.store.read((tx) => tx.mails.all())).slice(before.length)
    expect(sent.map(({ kind }) => kind)).toEqual(['orderCorrected', 'passwordChanged'])
  })

  test('SET-01 are offered only to people they can reach', async () => {
    const world = await createWorld()
    const eventsOf = async (person: string) =>
      (await (await world.as(person)).call(getProfile, {})).notifications.map(({ event }) => event)
    expect(await eventsOf('tomasz')).not.toContain('authorizationNeeded')
    expect(await eventsOf('adam')).toContain('authorizationNeeded')
    expect(await eventsOf('marta')).toEqual(['quoteExpiresSeller', 'registrationsWaiting'])
    expect(await eventsOf('ida')).toEqual([])
  })
})
