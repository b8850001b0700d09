import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { startImpersonation } from '@/contract/admin/impersonations'
import { ok } from '@/domain/result'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'
import { enrol } from '@mocks/http/testing/second-factor'
import { demoPassword } from '@mocks/seed/people'
import { sessionQuery } from '../session.queries'
import { changePerson, isActingOver } from './change-person'

const returnTo = '/admin/accounts?view=active'

const open = async (world: World) => {
  await world.as('ines')
  const client = await world.as('marta')
  const params = { userId: (await world.user('ines')).id }
  await client.call(startImpersonation, {
    params,
    body: { reason: 'The basket refuses a line', ticket: null, returnTo },
  })
  const view = await renderRoute('/account/settings/company', {
    as: 'marta',
    world: { ...world, as: async () => client },
  })
  return { ...view, bar: await screen.findByTestId('acting-bar') }
}
const actingRow = async (world: World) => (await world.store.read((tx) => tx.impersonations.all()))[0]

describe('the bar of somebody who acts as somebody else', () => {
  it('ADM-09 says who, why and for how long, counting down', async () => {
    const { bar } = await open(await createWorld({ orders: 0 }))
    expect(bar).toHaveTextContent('Marta Lindqvist is acting as Ines Calder (Kestrel Joinery Sp. z o.o.).')
    expect(bar).toHaveTextContent('Reason: The basket refuses a line.')
    const timer = within(bar).getByRole('timer')
    expect(timer).toHaveTextContent(/^(30:00|29:\d\d) left$/)
    const first = timer.textContent
    await waitFor(() => expect(timer.textContent).not.toBe(first))
  })

  it('ADM-09 stops also after a try that did not get through, and goes back to where it began', async () => {
    const world = await createWorld({ orders: 0 })
    const { bar, user } = await open(world)
    await world.backend.controls({ command: 'network', offline: true })
    await user.click(within(bar).getByRole('button', { name: 'Stop acting' }))
    expect(await within(bar).findByRole('alert')).toHaveTextContent('That did not get through.')
    expect((await actingRow(world))?.endedAt).toBeNull()
    await world.backend.controls({ command: 'network', offline: false })
    await user.click(within(bar).getByRole('button', { name: 'Stop acting' }))
    await waitFor(async () => expect(await actingRow(world)).toMatchObject({ endedBy: 'stopped' }))
    expect(isActingOver()).toBe(false)
  })

  it('ADM-09 tells nobody that it is over who stopped it, even when the change is told before the reply', async () => {
    const world = await createWorld({ orders: 0 })
    const { bar, user, queryClient } = await open(world)
    const before = queryClient.getQueryData(sessionQuery.queryKey)
    await user.click(within(bar).getByRole('button', { name: 'Stop acting' }))
    changePerson(returnTo, before?.session ?? undefined)
    expect(isActingOver()).toBe(false)
    await waitFor(async () => expect(await actingRow(world)).toMatchObject({ endedBy: 'stopped' }))
  })

  it('ADM-09 leaves an open page by itself once the right is taken away', async () => {
    const world = await createWorld({ orders: 0 })
    const exchange = vi.spyOn(world.backend, 'exchange')
    await open(world)
    await waitFor(() =>
      expect(
        exchange.mock.calls.some(
          ([{ url }], at) =>
            new URL(url).pathname === '/api/events' && exchange.mock.settledResults[at]?.type === 'fulfilled',
        ),
      ).toBe(true),
    )
    const { id } = await world.user('marta')
    await world.store.write(async (tx) =>
      ok(await tx.users.update(id, { overrides: { 'accounts.impersonate': 'none' } })),
    )
    // Told on the page that comes next.
    await waitFor(() => expect(isActingOver()).toBe(true))
  })

  it('ADM-09 asks for the administrator’s own password and, where there is one, their code', async () => {
    const world = await createWorld({ orders: 0 })
    const app = await enrol(world, await world.as('marta'))
    const { bar, user } = await open(world)
    await user.click(within(bar).getByRole('button', { name: 'Ask to write' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText(/Your own password/), demoPassword)
    const code = within(dialog).getByLabelText('Code')
    await user.type(code, '000000')
    await user.click(within(dialog).getByRole('button', { name: 'Allow changes' }))
    await waitFor(() => expect(code).toBeInvalid())
    expect((await actingRow(world))?.mode).toBe('read')
    await user.clear(code)
    await user.type(code, await app.code())
    await user.click(within(dialog).getByRole('button', { name: 'Allow changes' }))
    await waitFor(async () => expect((await actingRow(world))?.mode).toBe('write'))
    await waitFor(() => expect(bar).toHaveTextContent('both names are kept'))
  })
})
