import { describe, expect, test, vi } from 'vitest'
import { ApiProblem } from '@/api/problem'
import {
  getSession,
  requestPasswordReset,
  type Session,
  setPassword,
  signIn,
  signOut,
  updatePreferences,
} from '@/contract/session'
import { createWorld, type WorldClient } from '@/testing/world'
import { demoPassword } from '@mocks/seed/people'

const ines = 'ines.calder@kestrel-joinery.example'
const minutes = 60_000
const typeOf = async (call: Promise<unknown>): Promise<string> => {
  const error = await call.then(
    () => 'no problem',
    (reason: unknown) => reason,
  )
  return ApiProblem.is(error) ? error.problem.type : String(error)
}
const trySignIn = (client: WorldClient, email: string, password: string) =>
  client.call(signIn, { body: { email, password } }) as Promise<{ session: Session }>

describe('signing in', () => {
  test('SEC-04 opens a session with the rights of the roles and keeps no token in the data', async () => {
    const world = await createWorld()
    const client = world.guest()
    expect(await client.call(getSession, {})).toEqual({ session: null })
    const { session } = await trySignIn(client, ` ${ines.toUpperCase()} `, demoPassword)
    expect(session).toMatchObject({ user: { name: 'Ines Calder', email: ines }, company: { currency: 'PLN' } })
    expect(session.permissions).toContain('orders.create')
    expect(session.permissions).not.toContain('sync.view')
    expect(session.expiresAt).toBe('2026-11-20T17:00:00.000Z')
    const again = await client.call(getSession, {})
    expect(again.session?.user.email).toBe(ines)
    const rows = await world.store.read((tx) => tx.sessions.all())
    expect(JSON.stringify(rows)).not.toContain(client.credentials.token)
  })

  test('SEC-06 answers a wrong password, an unknown e-mail and a switched-off person alike', async () => {
    const world = await createWorld()
    const off = (await world.store.read((tx) => tx.users.all())).find(({ active }) => !active)
    const bodies = []
    for (const [email, password] of [
      [ines, 'wrong'],
      ['nobody@example.com', demoPassword],
      [off?.email ?? 'off@example.com', demoPassword],
    ] as const) {
      const response = await world.guest().fetch('/api/session', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email, password }),
      })
      const { requestId: _unique, ...body } = await response.json()
      bodies.push({ status: response.status, body, headers: [...response.headers.keys()].sort() })
    }
    expect(bodies[0]).toMatchObject({ status: 401, body: { type: 'session/bad-credentials' } })
    expect(bodies[1]).toEqual(bodies[0])
    expect(bodies[2]).toEqual(bodies[0])
  })

  test('closes after five failures for the e-mail, also to the right password, and opens again', async () => {
    const world = await createWorld()
    const client = world.guest()
    for (let attempt = 0; attempt < 5; attempt++)
      expect(await typeOf(trySignIn(client, ines, 'wrong'))).toBe('session/bad-credentials')
    const refused = await trySignIn(client, ines, demoPassword).catch((error: unknown) => error)
    expect(ApiProblem.is(refused, 'session/too-many-attempts') && refused.problem.params).toEqual({
      retryAfterSeconds: 900,
    })
    world.clock.set(world.clock.now() + 15 * minutes)
    expect((await trySignIn(client, ines, demoPassword)).session.user.email).toBe(ines)
  })

  test('lets no burst of guesses past the limit', async () => {
    const world = await createWorld()
    const client = world.guest()
    const guesses = Array.from({ length: 12 }, () => typeOf(trySignIn(client, ines, 'wrong')))
    const outcomes = await Promise.all(guesses)
    expect(outcomes.filter((type) => type === 'session/bad-credentials')).toHaveLength(5)
  })

  test('takes a token that was there before out of use', async () => {
    const world = await createWorld()
    const client = await world.as('ines')
    const before = client.credentials.token
    await trySignIn(client, ines, demoPassword)
    expect(client.credentials.token).not.toBe(before)
    expect(await world.store.read((tx) => tx.sessions.all())).toHaveLength(1)
  })
})

describe('a session', () => {
  test('lives eight hours from its last use, and thirty days when remembered', async () => {
    const world = await createWorld()
    const client = await world.as('ines')
    const remembered = world.guest()
    await remembered.call(signIn, { body: { email: ines, password: demoPassword, remember: true } })
    for (const hours of [7, 7]) {
      world.clock.set(world.clock.now() + hours * 60 * minutes)
      expect((await client.call(getSession, {})).session).not.toBeNull()
    }
    world.clock.set(world.clock.now() + 9 * 60 * minutes)
    expect(await typeOf(client.call(updatePreferences, { body: {} }))).toBe('session/expired')
    expect(client.credentials.token).toBeNull()
    expect(await typeOf(client.call(updatePreferences, { body: {} }))).toBe('session/required')
    world.clock.set(world.clock.now() + 29 * 24 * 60 * minutes)
    expect((await remembered.call(getSession, {})).session).not.toBeNull()
  })

  test('ends with sign-out and with the person', async () => {
    const world = await createWorld()
    const client = await world.as('ines')
    await client.call(signOut, {})
    expect(client.credentials.token).toBeNull()
    expect(await world.store.read((tx) => tx.sessions.all())).toEqual([])

    const other = await world.as('ines')
    const { id } = await world.user('ines')
    await world.store.write(async (tx) => ({ ok: true, value: await tx.users.update(id, { active: false }) }))
    expect(await typeOf(other.call(updatePreferences, { body: {} }))).toBe('session/expired')
  })

  test('carries the language and time zone of the person, and no zone that is none', async () => {
    const world = await createWorld()
    const client = await world.as('ines')
    const { session } = await client.call(updatePreferences, { body: { locale: 'pl', timeZone: 'Asia/Dubai' } })
    expect(session.user).toMatchObject({ locale: 'pl', timeZone: 'Asia/Dubai' })
    for (const timeZone of ['Mars/Olympus', '+02:00', ''])
      expect(await typeOf(client.call(updatePreferences, { body: { timeZone } }))).toBe('request/invalid')
  })
})

describe('a forgotten password', () => {
  const linkIn = async (world: Awaited<ReturnType<typeof createWorld>>): Promise<string> => {
    const mails = await world.store.read((tx) => tx.mails.all())
    return mails.at(-1)?.links[0]?.href.split('token=')[1] ?? ''
  }

  test('is set anew with the link of a mail, once, and ends every other session', async () => {
    const world = await createWorld()
    const elsewhere = await world.as('ines')
    const client = world.guest()
    await client.call(requestPasswordReset, { body: { email: ines } })
    const token = await linkIn(world)
    const password = 'a longer password'
    expect(await typeOf(client.call(setPassword, { params: { token }, body: { password: 'ines.calder-2026' } }))).toBe(
      'request/invalid',
    )
    const { session } = await client.call(setPassword, { params: { token }, body: { password } })
    expect(session?.user.email).toBe(ines)
    expect(await typeOf(elsewhere.call(updatePreferences, { body: {} }))).toBe('session/expired')
    expect(await typeOf(client.call(setPassword, { params: { token }, body: { password } }))).toBe(
      'password/link-expired',
    )
    expect((await trySignIn(world.guest(), ines, password)).session.user.email).toBe(ines)
    const kinds = (await world.store.read((tx) => tx.mails.all())).map(({ kind }) => kind)
    expect(kinds.slice(-2)).toEqual(['passwordReset', 'passwordChanged'])
  })

  test('SEC-06 is asked for with the same answer whether or not the address is known', async () => {
    const world = await createWorld()
    const before = (await world.store.read((tx) => tx.mails.all())).length
    const ask = (email: string) =>
      world.guest().fetch('/api/password-resets', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email }),
      })
    const [known, unknown] = [await ask(ines), await ask('nobody@example.com')]
    expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()])
    expect(known.status).toBe(202)
    for (let more = 0; more < 10; more++) expect((await ask(ines)).status).toBe(202)
    expect(await world.store.read((tx) => tx.mails.all())).toHaveLength(before + 5)
  })

  test('has a link that ends after an hour', async () => {
    const world = await createWorld()
    await world.guest().call(requestPasswordReset, { body: { email: ines } })
    const token = await linkIn(world)
    world.clock.set(world.clock.now() + 60 * minutes)
    expect(
      await typeOf(world.guest().call(setPassword, { params: { token }, body: { password: 'a longer password' } })),
    ).toBe('password/link-expired')
  })

  test('SEC-06 costs no slow hash for a link that nobody was sent', async () => {
    const world = await createWorld()
    const derive = vi.spyOn(world.backend.cipher, 'pbkdf2')
    const body = { password: 'a window for every wall' }
    const guest = world.guest()
    expect(await typeOf(guest.call(setPassword, { params: { token: 'made-up' }, body }))).toBe('password/link-expired')
    expect(derive).not.toHaveBeenCalled()
  })
})
