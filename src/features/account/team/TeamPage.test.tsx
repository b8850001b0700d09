import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ok } from '@/domain/result'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

const fill = async (user: Awaited<ReturnType<typeof renderRoute>>['user'], email: string, name: string) => {
  await user.type(screen.getByRole('textbox', { name: 'E-mail' }), email)
  await user.type(screen.getByRole('textbox', { name: 'Name' }), name)
}

describe('the team', () => {
  it('ACC-03 ACC-16 lists the people of the company only, by view and by role, and opens one', async () => {
    const { user, router } = await renderRoute('/account/team', { as: 'ines' })
    const table = await screen.findByTestId('team-table')
    expect(await within(table).findByText('maja.krol@kestrel-joinery.example')).toBeInTheDocument()
    expect(screen.queryByText(/fern/i)).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /Switched off/ }))
    expect(await within(table).findByText('Oskar Lind')).toBeInTheDocument()
    await waitFor(() => expect(within(table).queryByText('Maja Król')).not.toBeInTheDocument())
    expect(router.state.location.search).toMatchObject({ view: 'inactive' })
    await user.click(within(table).getByRole('link', { name: 'Oskar Lind' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Oskar Lind' })).toBeInTheDocument()
    expect(screen.getAllByText('Switched off').length).toBeGreaterThan(0)
  })

  it('ACC-08 ACC-14 invites a sub-account, says that a link goes out and how long it works', async () => {
    const { user, world } = await renderRoute('/account/team/new', { as: 'ines' })
    expect(screen.getByText(/A mail with a link.*7 days/)).toBeInTheDocument()
    for (const name of ['May order', 'May see prices', 'May see stock', 'May authorize orders', 'Has a limited budget'])
      expect(screen.getByRole('switch', { name: new RegExp(`^${name}`) })).toBeEnabled()
    await fill(user, 'nowa@kestrel-joinery.example', 'Nowa Osoba')
    await user.click(screen.getByRole('switch', { name: /^May authorize orders/ }))
    await user.click(screen.getByRole('button', { name: 'Send the invitation to nowa@kestrel-joinery.example' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Nowa Osoba' })).toBeInTheDocument()
    expect(screen.getAllByText('Invited').length).toBeGreaterThan(0)
    const stored = await world.store.read(async (tx) => (await tx.users.by('email', 'nowa@kestrel-joinery.example'))[0])
    expect(stored).toMatchObject({ accountRole: 'subAccount', options: { mayAuthorize: true } })
  })

  it('ACC-13 AUT-28 gives limits, each with its authorizers, and marks a limit without anybody', async () => {
    const { user, world } = await renderRoute('/account/team/new', { as: 'ines' })
    await fill(user, 'limit@kestrel-joinery.example', 'Z Limitem')
    await user.click(screen.getByRole('switch', { name: /^Has a limited budget/ }))
    // The first limit is there at once.
    await user.type(screen.getByRole('textbox', { name: /Limit 1/ }), '500')
    await user.click(screen.getByRole('button', { name: /Send the invitation/ }))
    const group = screen.getByRole('group', { name: /Who decides/ })
    expect(await within(group).findByText('Fill this in.')).toBeInTheDocument()
    await user.click(within(group).getByRole('checkbox', { name: /Adam Lis/ }))
    await user.click(within(group).getByRole('checkbox', { name: /Ewa Sikora/ }))
    await user.click(screen.getByRole('button', { name: /Send the invitation/ }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Z Limitem' })).toBeInTheDocument()
    const limits = await world.store.read(async (tx) => {
      const made = (await tx.users.by('email', 'limit@kestrel-joinery.example'))[0]
      return made ? tx.spendingLimits.by('userId', made.id) : []
    })
    expect(limits.map(({ amount, authorizerIds }) => [amount, authorizerIds.length])).toEqual([[50_000, 2]])
  })

  it('ACC-09 ACC-10 ACC-11 shows what the portal forbids as off, with the setting as the reason', async () => {
    const world = await createWorld()
    await world.store.write(async (tx) => {
      const [row] = await tx.portalSettings.all()
      if (row)
        await tx.portalSettings.update(row.id, {
          onlineOrderPayment: 'prepaid',
          pricesVisible: false,
          stockVisible: false,
        })
      return ok(null)
    })
    const tomasz = await world.user('tomasz')
    await renderRoute(`/account/team/${tomasz.id}`, { as: 'ines', world })
    for (const [name, reason] of [
      ['May order', /only while customers pay on account/],
      ['May see prices', /Prices are hidden in the portal settings/],
      ['May see stock', /Stock is hidden in the portal settings/],
    ] as const) {
      const option = await screen.findByRole('switch', { name: new RegExp(`^${name}`) })
      expect(option).toBeDisabled()
      expect(option).not.toBeChecked()
      expect(screen.getAllByText(reason)[0]).toHaveTextContent(/can change this.*is kept/)
    }
    expect((await world.user('tomasz')).options).toMatchObject({ mayOrder: true, maySeePrices: true })
  })

  it('says at the field that an address is taken, whoever has it', async () => {
    const { user } = await renderRoute('/account/team/new', { as: 'ines' })
    await fill(user, 'marta.lindqvist@portico-supply.example', 'Ktoś')
    await user.click(screen.getByRole('button', { name: /Send the invitation/ }))
    expect(await screen.findByText('This is not available.')).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'E-mail' })).toHaveValue('marta.lindqvist@portico-supply.example')
  })

  it('is a page to read for whoever may only look', async () => {
    const world = await createWorld()
    const [maja, adam] = [await world.user('maja'), await world.user('adam')]
    await world.store.write(async (tx) => ok(await tx.users.update(maja.id, { overrides: { 'team.view': 'company' } })))
    await renderRoute(`/account/team/${adam.id}`, { as: 'maja', world })
    expect(screen.getByText(/You may not manage the team.*Ines Calder.*can change this/)).toBeInTheDocument()
    expect(screen.queryByRole('switch')).not.toBeInTheDocument()
    expect(screen.queryByRole('textbox', { name: 'Name' })).not.toBeInTheDocument()
  })

  it('is a list to read for them, whose button says who can invite', async () => {
    const world = await createWorld()
    const maja = await world.user('maja')
    await world.store.write(async (tx) => ok(await tx.users.update(maja.id, { overrides: { 'team.view': 'company' } })))
    await renderRoute('/account/team', { as: 'maja', world })
    const invite = await screen.findByRole('button', { name: 'Invite a person' })
    expect(invite).toHaveAccessibleDescription(/You may not manage the team.*Ines Calder.*can change this/)
  })
})
