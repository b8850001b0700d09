import { describe, expect, test } from 'vitest'
import { startImpersonation } from '@/contract/admin/impersonations'
import { getSession } from '@/contract/session'
import { ok } from '@/domain/result'
import { createWorld, type World } from '@/testing/world'

const reset = (world: World) => world.backend.controls({ command: 'reset' })

describe('whoever is signed in when the data begin anew', () => {
  test('as somebody else is oneself again, since that somebody never let one in', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    const { id } = await world.user('ines')
    const body = { reason: 'A question about an order', ticket: null, returnTo: '/admin' }
    const { session } = await marta.call(startImpersonation, { params: { userId: id }, body })
    expect(session?.user.name).toBe('Ines Calder')
    await reset(world)
    expect((await marta.call(getSession, {})).session).toMatchObject({
      user: { name: 'Marta Lindqvist' },
      impersonation: null,
    })
  })

  test('and is not among the people any more, is signed out', async () => {
    const world = await createWorld()
    const client = await world.as('piotr')
    const { id } = await world.user('piotr')
    await world.store.write(async (tx) => {
      const [session] = await tx.sessions.by('userId', id)
      const { version: _, ...user } = await tx.users.require(id)
      const other = await tx.users.insert({ ...user, id: 'usr_new' as typeof id, email: 'new@kestrel-joinery.example' })
      return ok(session && (await tx.sessions.update(session.id, { userId: other.id })))
    })
    expect((await client.call(getSession, {})).session?.user.email).toBe('new@kestrel-joinery.example')
    await reset(world)
    expect((await client.call(getSession, {})).session).toBeNull()
  })
})
