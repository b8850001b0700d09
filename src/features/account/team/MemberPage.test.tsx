import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { getMember, updateMember } from '@/contract/team'
import { ok } from '@/domain/result'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'
import { bodyOf, makeWait } from '@mocks/http/testing/members'

const open = async (world: World, person: string, as = 'ines') => {
  const { id } = await world.user(person)
  const view = await renderRoute(`/account/team/${id}`, { as, world })
  await screen.findByRole('textbox', { name: 'Name' })
  return { ...view, id }
}
type View = Awaited<ReturnType<typeof open>>
const pick = async ({ user }: View, name: string, item: string) => {
  await user.click(screen.getByRole('button', { name: `More for ${name}` }))
  await user.click(await screen.findByRole('menuitem', { name: new RegExp(item) }))
}
/** Only the case of the test waits. */
const withoutCases = async (world: World) => {
  await world.store.write(async (tx) => {
    for (const row of await tx.authorizations.all()) await tx.authorizations.delete(row.id)
    return ok(null)
  })
}

describe('a person of the team', () => {
  it('ACC-16 changes a person, and says what is wrong at its field', async () => {
    const world = await createWorld()
    const view = await open(world, 'tomasz')
    const name = screen.getByRole('textbox', { name: 'Name' })
    await view.user.clear(name)
    await view.user.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('Fill this in.')).toBeInTheDocument()
    await view.user.type(name, 'Tomasz Nowak')
    await view.user.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Tomasz Nowak' })).toBeInTheDocument()
  })

  it('ACC-17 switches a person off after asking, and on again at once', async () => {
    const world = await createWorld({ orders: 0 })
    const view = await open(world, 'tomasz')
    await pick(view, 'Tomasz Wrona', 'Switch off')
    await view.user.click(await screen.findByRole('button', { name: 'Switch Tomasz Wrona off' }))
    await view.user.click(await screen.findByRole('button', { name: 'Switch on' }))
    await waitFor(async () => expect((await world.user('tomasz')).active).toBe(true))
  })

  it('sends an invitation again and takes it back', async () => {
    const world = await createWorld()
    const view = await open(world, 'nadia')
    await view.user.click(screen.getByRole('button', { name: 'Send the invitation again' }))
    await waitFor(async () => expect((await world.user('nadia')).invitedAt).toBe(world.clock.now()))
    await pick(view, 'Nadia Orlik', 'Take the invitation back')
    await view.user.click(await screen.findByRole('button', { name: /Take back the invitation/ }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Team' })).toBeInTheDocument()
  })

  it('ACC-18 confirms that a person belongs to the company', async () => {
    const world = await createWorld()
    const view = await open(world, 'olga')
    await view.user.click(screen.getByRole('button', { name: 'Confirm' }))
    await waitFor(async () => expect((await world.user('olga')).confirmed).toBe(true))
  })

  it('ACC-19 AUT-22 lists who relies on an authorizer, puts somebody else in the place, and switches off', async () => {
    const world = await createWorld()
    await withoutCases(world)
    const { id: adamId } = await world.user('adam')
    const { number } = await makeWait(world, 'maja', [{ amount: 100_000, authorizerIds: [adamId] }])
    const view = await open(world, 'adam')
    expect(screen.getByRole('link', { name: number })).toBeInTheDocument()
    await pick(view, 'Adam Lis', 'Switch off')
    const dialog = await screen.findByTestId('reassign-dialog')
    expect(await within(dialog).findByRole('link', { name: number })).toBeInTheDocument()
    expect(within(dialog).getByRole('link', { name: 'Maja Król' })).toBeInTheDocument()
    await view.user.selectOptions(within(dialog).getByRole('combobox', { name: 'Reassign to' }), 'Ewa Sikora')
    await view.user.click(
      within(dialog).getByRole('button', { name: 'Reassign to Ewa Sikora and switch Adam Lis off' }),
    )
    await waitFor(async () => expect((await world.user('adam')).active).toBe(false))
    const { id: ewaId } = await world.user('ewa')
    const rows = await world.store.read((tx) => tx.authorizations.all())
    expect(rows.map(({ levels }) => levels[0]?.authorizerIds)).toEqual([[ewaId]])
  })

  it('ACC-12 AUT-22 refuses to take the right from an authorizer, and saves once somebody else decides', async () => {
    const world = await createWorld()
    await withoutCases(world)
    const view = await open(world, 'adam')
    await view.user.click(screen.getByRole('switch', { name: /^May authorize orders/ }))
    await view.user.click(screen.getByRole('button', { name: 'Save' }))
    const dialog = await screen.findByTestId('reassign-dialog')
    expect(within(dialog).getByText('Adam Lis authorizes orders of others')).toBeInTheDocument()
    await within(dialog).findByRole('link', { name: 'Maja Król' })
    await view.user.selectOptions(within(dialog).getByRole('combobox', { name: 'Reassign to' }), 'Ewa Sikora')
    await view.user.click(within(dialog).getByRole('button', { name: 'Reassign to Ewa Sikora and save' }))
    await waitFor(async () => expect((await world.user('adam')).options.mayAuthorize).toBe(false))
    await waitFor(() => expect(screen.queryByTestId('reassign-dialog')).not.toBeInTheDocument())
  })

  it('AUT-23 refuses to unlink an authorizer whose decision an order waits for, and repairs it', async () => {
    const world = await createWorld()
    await withoutCases(world)
    const { id: adamId } = await world.user('adam')
    const { number } = await makeWait(world, 'maja', [{ amount: 100_000, authorizerIds: [adamId] }])
    const view = await open(world, 'maja')
    const [first] = screen.getAllByRole('group', { name: /Who decides/ })
    await view.user.click(within(first as HTMLElement).getByRole('checkbox', { name: /Adam Lis/ }))
    await view.user.click(screen.getByRole('button', { name: 'Save' }))
    const dialog = await screen.findByTestId('reassign-dialog')
    expect(await within(dialog).findByRole('link', { name: number })).toBeInTheDocument()
    await view.user.selectOptions(within(dialog).getByRole('combobox', { name: 'Reassign to' }), 'Ines Calder')
    await view.user.click(within(dialog).getByRole('button', { name: /Reassign to Ines Calder and save/ }))
    const [ines, ewa] = [await world.user('ines'), await world.user('ewa')]
    await waitFor(async () => {
      const limits = await world.store.read(async (tx) => tx.spendingLimits.by('userId', view.id))
      expect(limits.find(({ amount }) => amount === 100_000)?.authorizerIds.toSorted()).toEqual(
        [ewa.id, ines.id].toSorted(),
      )
    })
    await waitFor(() => expect(screen.queryByTestId('reassign-dialog')).not.toBeInTheDocument())
  })

  it('lets nobody change their own rights', async () => {
    const world = await createWorld({ orders: 0 })
    await open(world, 'ines')
    expect(screen.getByRole('radio', { name: /Sub-account/ })).toBeDisabled()
    expect(screen.getAllByText(/Nobody changes their own rights/).length).toBeGreaterThan(0)
  })

  it('keeps what was typed when somebody else saved first, and asks about the clash', async () => {
    const world = await createWorld({ orders: 0 })
    const view = await open(world, 'tomasz')
    await view.user.type(screen.getByRole('textbox', { name: 'Name' }), ' jun.')
    const other = await world.as('ines')
    const member = await other.call(getMember, { params: { userId: view.id } })
    await other.call(updateMember, { params: { userId: view.id }, body: bodyOf(member, { name: 'T. Wrona' }) })
    view.browser.mountHere()
    await view.user.click(screen.getByRole('button', { name: 'Save' }))
    const conflict = await screen.findByTestId('conflict-dialog')
    expect(within(conflict).getByText('T. Wrona')).toBeInTheDocument()
    await view.user.click(within(conflict).getByRole('button', { name: 'Save with these choices' }))
    await waitFor(async () =>
      expect((await world.store.read((tx) => tx.users.require(view.id))).name).toBe('Tomasz Wrona jun.'),
    )
  })
})
