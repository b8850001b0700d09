import { describe, expect, test } from 'vitest'
import * as security from '@/contract/security'
import { getSession, requestPasswordReset, setPassword, signIn, verifySecondFactor } from '@/contract/session'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { codeOf, stepAt } from '@mocks/engine/session/totp'
import { demoPassword } from '@mocks/seed/people'
import { enrol, nextStep } from '../testing/second-factor'

const ines = 'ines.calder@kestrel-joinery.example'
const password = demoPassword
const minutes = 60_000
const newPassword = 'twelve narrow casements'
const mailsOf = async (world: World) => (await world.store.read((tx) => tx.mails.all())).map(({ kind }) => kind)
const enter = (client: WorldClient) => client.call(signIn, { body: { email: ines, password } })
const tokenFor = async (client: WorldClient): Promise<string> => (await enter(client)).challenge?.token ?? ''

describe('changing the password', () => {
  test('SEC-04 takes the current one, ends the other sessions, keeps this one and mails', async () => {
    const world = await createWorld()
    const [here, elsewhere] = [await world.as('ines'), await world.as('ines')]
    const after = await here.call(security.changePassword, { body: { currentPassword: password, newPassword } })
    expect(after.sessions).toMatchObject([{ current: true }])
    expect((await elsewhere.call(getSession, {})).session).toBeNull()
    expect((await here.call(getSession, {})).session?.user.email).toBe(ines)
    expect(await mailsOf(world)).toContain('passwordChanged')
    expect(await refusalOf(enter(world.guest()))).toMatchObject({ type: 'session/bad-credentials' })
    const again = await world.guest().call(signIn, { body: { email: ines, password: newPassword } })
    expect(again.session?.user.email).toBe(ines)
  })

  test('SEC-06 refuses a wrong or weak one at its field, and closes after five wrong ones', async () => {
    const world = await createWorld()
    const client = await world.as('ines')
    const change = (currentPassword: string, next = newPassword) =>
      refusalOf(client.call(security.changePassword, { body: { currentPassword, newPassword: next } }))
    expect(await change(password, 'aaaaaaaaaaaaaa')).toMatchObject({
      errors: [{ pointer: '/newPassword', code: 'tooWeak' }],
    })
    for (let attempt = 0; attempt < 5; attempt++)
      expect(await change('wrong')).toMatchObject({
        status: 422,
        errors: [{ pointer: '/currentPassword', code: 'wrongPassword' }],
      })
    expect(await change(password)).toMatchObject({ status: 429, params: { retryAfterSeconds: 900 } })
    expect((await enter(world.guest())).session).not.toBeNull()
  })
})

describe('the second factor', () => {
  test('SEC-04 is in use only once a code of the app was given; secret and codes are told once', async () => {
    const world = await createWorld()
    const client = await world.as('ines')
    expect(await refusalOf(client.call(security.startSecondFactor, { body: { password: 'x' } }))).toMatchObject({
      errors: [{ pointer: '/password', code: 'wrongPassword' }],
    })
    const { uri, key } = await client.call(security.startSecondFactor, { body: { password } })
    expect(key).toMatch(/^[A-Z2-7]{32}$/)
    expect(uri).toBe(
      `otpauth://totp/Portico:${encodeURIComponent(ines)}?secret=${key}&issuer=Portico&algorithm=SHA1&digits=6&period=30`,
    )
    expect((await enter(world.guest())).challenge).toBeNull()
    const wrong = await refusalOf(client.call(security.confirmSecondFactor, { body: { code: '000000' } }))
    expect(wrong.errors).toEqual([{ pointer: '/code', code: 'wrongCode' }])
    const code = await codeOf(world.backend.cipher, key, stepAt(world.clock.now()))
    const { recoveryCodes, security: now } = await client.call(security.confirmSecondFactor, { body: { code } })
    expect(recoveryCodes).toHaveLength(10)
    expect(now.secondFactor).toEqual({ since: '2026-11-20T09:00:00.000Z', recoveryCodesLeft: 10 })
    expect(await mailsOf(world)).toContain('securityChanged')
    const told = JSON.stringify([await client.call(security.getSecurity, {}), await client.call(getSession, {})])
    for (const secret of [key, ...recoveryCodes]) expect(told).not.toContain(secret)
    const stored = JSON.stringify(await world.store.read((tx) => tx.secondFactors.all()))
    for (const secret of recoveryCodes) expect(stored).not.toContain(secret.replaceAll('-', ''))
    expect(await refusalOf(client.call(security.startSecondFactor, { body: { password } }))).toMatchObject({
      type: 'security/changed',
    })
  })

  test('SEC-04 lets nobody in with the password alone; the code opens the session, and no code opens two', async () => {
    const world = await createWorld()
    const app = await enrol(world, await world.as('ines'))
    const client = world.guest()
    const first = await enter(client)
    expect(first).toMatchObject({ session: null, challenge: { expiresAt: '2026-11-20T09:05:30.000Z' } })
    expect(client.credentials.token).toBeNull()
    const code = await app.code()
    const token = first.challenge?.token ?? ''
    const { session } = await client.call(verifySecondFactor, { body: { token, code } })
    expect(session.user.email).toBe(ines)
    expect((await client.call(getSession, {})).session?.user.email).toBe(ines)
    expect(await refusalOf(client.call(verifySecondFactor, { body: { token, code } }))).toMatchObject({ status: 410 })
    const other = world.guest()
    const again = { token: await tokenFor(other), code }
    expect(await refusalOf(other.call(verifySecondFactor, { body: again }))).toMatchObject({
      status: 422,
      errors: [{ pointer: '/code', code: 'wrongCode' }],
    })
    const rows = JSON.stringify(await world.store.read((tx) => tx.signInChallenges.all()))
    expect(rows).not.toContain(again.token)
  })

  test('SEC-06 closes after five wrong codes, also to the right one and a new first step', async () => {
    const world = await createWorld()
    const app = await enrol(world, await world.as('ines'))
    const client = world.guest()
    const token = await tokenFor(client)
    const guesses = Array.from({ length: 9 }, () =>
      refusalOf(client.call(verifySecondFactor, { body: { token, code: '000000' } })),
    )
    const statuses = (await Promise.all(guesses)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 422)).toHaveLength(5)
    const body = { token: await tokenFor(client), code: await app.code() }
    expect(await refusalOf(client.call(verifySecondFactor, { body }))).toMatchObject({ status: 429 })
    world.clock.set(world.clock.now() + 15 * minutes)
    const late = await refusalOf(client.call(verifySecondFactor, { body }))
    expect(late).toMatchObject({ status: 410, type: 'session/challenge-expired' })
    const fresh = { token: await tokenFor(client), code: await app.code() }
    expect((await client.call(verifySecondFactor, { body: fresh })).session.user.email).toBe(ines)
  })

  test('SEC-04 a recovery code stands in once, and the person is told', async () => {
    const world = await createWorld()
    const app = await enrol(world, await world.as('ines'))
    const code = app.recoveryCodes[4]?.toLowerCase() ?? ''
    const client = world.guest()
    await client.call(verifySecondFactor, { body: { token: await tokenFor(client), code } })
    expect((await client.call(security.getSecurity, {})).secondFactor.recoveryCodesLeft).toBe(9)
    const token = await tokenFor(world.guest())
    expect(await refusalOf(world.guest().call(verifySecondFactor, { body: { token, code } }))).toMatchObject({
      status: 422,
    })
    expect((await mailsOf(world)).filter((kind) => kind === 'securityChanged')).toHaveLength(2)
  })

  test('SEC-04 is renewed and switched off with password and code, each time with a mail', async () => {
    const world = await createWorld()
    const client = await world.as('ines')
    const app = await enrol(world, client)
    const proof = async () => ({ password, code: await app.code() })
    const none = await refusalOf(client.call(security.removeSecondFactor, { body: { password, code: '000000' } }))
    expect(none.errors).toEqual([{ pointer: '/code', code: 'wrongCode' }])
    const wrong = { password: 'x', code: await app.code() }
    const refused = await refusalOf(client.call(security.removeSecondFactor, { body: wrong }))
    expect(refused.errors).toEqual([{ pointer: '/password', code: 'wrongPassword' }])
    const renewed = await client.call(security.renewRecoveryCodes, { body: await proof() })
    expect(renewed.recoveryCodes.filter((code) => app.recoveryCodes.includes(code))).toEqual([])
    const old = { password, code: app.recoveryCodes[0] ?? '' }
    expect(await refusalOf(client.call(security.removeSecondFactor, { body: old }))).toMatchObject({ status: 422 })
    nextStep(world)
    const off = await client.call(security.removeSecondFactor, { body: await proof() })
    expect(off.secondFactor).toEqual({ since: null, recoveryCodesLeft: 0 })
    expect((await enter(world.guest())).session).not.toBeNull()
    expect((await mailsOf(world)).filter((kind) => kind === 'securityChanged')).toHaveLength(3)
  })

  test('SEC-04 is asked for after a new password by mail, too', async () => {
    const world = await createWorld()
    const app = await enrol(world, await world.as('ines'))
    const guest = world.guest()
    await guest.call(requestPasswordReset, { body: { email: ines } })
    const mail = (await world.store.read((tx) => tx.mails.all())).at(-1)
    const token = new URL(mail?.links[0]?.href ?? '', 'http://localhost').searchParams.get('token') ?? ''
    const reply = await guest.call(setPassword, { params: { token }, body: { password: newPassword } })
    expect(reply.session).toBeNull()
    const body = { token: reply.challenge?.token ?? '', code: await app.code() }
    expect((await guest.call(verifySecondFactor, { body })).session.user.email).toBe(ines)
  })
})

describe('own sessions', () => {
  test('SEC-06 are listed with device and address, ended one by one or all but this', async () => {
    const world = await createWorld()
    const phone = world.guest()
    const userAgent = 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36'
    const response = await phone.fetch('/api/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'User-Agent': userAgent },
      body: JSON.stringify({ email: ines, password }),
    })
    expect(response.status).toBe(200)
    const [here, third, stranger] = [await world.as('ines'), await world.as('ines'), await world.as('ruth')]
    const { sessions } = await here.call(security.getSecurity, {})
    expect(sessions).toHaveLength(3)
    expect(sessions.filter(({ current }) => current)).toHaveLength(1)
    const theirs = sessions.find(({ system }) => system === 'Android')!
    expect(theirs).toMatchObject({ browser: 'Chrome', handheld: true, current: false })
    expect(theirs.address).toMatch(/^192\.0\.2\.\d+$/)
    const params = { sessionId: theirs.id }
    expect(await refusalOf(stranger.call(security.revokeSession, { params }))).toMatchObject({ status: 404 })
    expect((await here.call(security.revokeSession, { params })).sessions).toHaveLength(2)
    expect((await phone.call(getSession, {})).session).toBeNull()
    expect((await here.call(security.revokeOtherSessions, {})).sessions).toHaveLength(1)
    expect((await third.call(getSession, {})).session).toBeNull()
    expect((await stranger.call(getSession, {})).session).not.toBeNull()
  })
})
