import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ok } from '@/domain/result'
import { breakDown } from '@/testing/break-down'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'
import { branchIds } from '@mocks/seed/companies'

const tree = () => screen.findByRole('tree', { name: 'Branches' })
const node = async (name: string) =>
  within(await tree())
    .getAllByRole('treeitem')
    .find((row) => row.textContent?.includes(name))!
const open = (path = '/account/structure', world?: Awaited<ReturnType<typeof createWorld>>, as = 'ines') =>
  renderRoute(path, { as, world })

describe('the structure page', () => {
  it('ADM-10 shows the tree, and the branch of the address beside it', async () => {
    const { user, router } = await open()
    const rows = within(await tree()).getAllByRole('treeitem')
    expect(rows.map((row) => [row.getAttribute('aria-level'), row.querySelector('bdi')?.textContent])).toEqual([
      ['1', 'Kestrel Joinery Sp. z o.o.'],
      ['2', 'Kraków'],
      ['3', 'Gdańsk'],
      ['4', 'Gdynia fitting site'],
      ['3', 'Poznań'],
      ['4', 'Poznań workshop'],
    ])
    await user.click(await node('Poznań workshop'))
    const panel = await screen.findByRole('article', { name: 'Poznań workshop' })
    expect(within(panel).getByText('Filip Zając')).toBeInTheDocument()
    expect(within(panel).getByText('Assembly line')).toBeInTheDocument()
    expect(within(panel).getByText('Default of this branch')).toBeInTheDocument()
    expect(router.state.location.search).toEqual({ branch: branchIds.poznanWorkshop })
  })

  it('ADM-10 is walked by the keyboard, and found in', async () => {
    const { user } = await open()
    const [company] = within(await tree()).getAllByRole('treeitem')
    company!.focus()
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowLeft}')
    expect(await node('Gdańsk')).toHaveAttribute('aria-expanded', 'false')
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(await node('Gdynia')).toHaveFocus()
    await user.keyboard('{Enter}')
    await screen.findByRole('article', { name: 'Gdynia fitting site' })
    await user.type(screen.getByRole('searchbox', { name: 'Find a branch' }), 'workshop')
    await waitFor(() => expect(screen.getAllByRole('treeitem')).toHaveLength(4))
  })

  it('ADM-10 moves with the keyboard: the preview first, then undo', async () => {
    const { user, world } = await open()
    const row = await node('Poznań')
    row.focus()
    await user.keyboard('x{ArrowUp}{ArrowUp}v')
    const dialog = await screen.findByRole('dialog')
    const preview = await within(dialog).findByRole('region', { name: 'What this changes' })
    expect(preview).toHaveTextContent('2 branches')
    expect(preview).toHaveTextContent('Piotr Zych')
    expect(preview).toHaveTextContent('Comes to see: Poznań and Poznań workshop.')
    await user.click(within(dialog).getByRole('button', { name: 'Move Poznań below Gdańsk' }))
    await screen.findByText('Poznań is now below Gdańsk')
    const parentOf = async () => (await world.store.read((tx) => tx.branches.require(branchIds.poznan))).parentId
    expect(await parentOf()).toBe(branchIds.gdansk)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByText('Poznań is back below Kraków')
    expect(await parentOf()).toBe(branchIds.krakow)
  })

  it('ADM-10 says that a branch cannot go below itself', async () => {
    const { user } = await open()
    const row = await node('Gdańsk')
    row.focus()
    await user.keyboard('x{ArrowDown}v')
    await screen.findByText('Gdańsk cannot go below Gdynia fitting site')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('ADM-10 adds a branch with delivery addresses of its own', async () => {
    const { user, world } = await open(`/account/structure?branch=${branchIds.gdansk}`)
    await screen.findByRole('article', { name: 'Gdańsk' })
    await user.click(screen.getByRole('button', { name: 'Add branch' }))
    const dialog = await screen.findByRole('dialog', { name: 'Add a branch below Gdańsk' })
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Sopot')
    await user.click(within(dialog).getByRole('checkbox', { name: /Only some delivery addresses/ }))
    const choices = within(within(dialog).getByRole('group', { name: 'Allowed delivery addresses' }))
    for (const box of choices.getAllByRole('checkbox').slice(1)) await user.click(box)
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    const panel = await screen.findByRole('article', { name: 'Sopot' })
    expect(within(panel).getByText('Only these')).toBeInTheDocument()
    const branches = await world.store.read((tx) => tx.branches.all())
    expect(branches.find(({ name }) => name === 'Sopot')).toMatchObject({
      parentId: branchIds.gdansk,
      allowedAddressIds: ['adr_krakow'],
    })
  })

  it('ACC-17 switching off says how far it reaches, and what is below shows why it is off', async () => {
    const { user } = await open(`/account/structure?branch=${branchIds.poznan}`)
    const panel = await screen.findByRole('article', { name: 'Poznań' })
    await user.click(within(panel).getByRole('button', { name: 'More for Poznań' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Switch off' }))
    const dialog = await screen.findByRole('dialog')
    expect(dialog).toHaveTextContent('2 branches')
    await user.click(within(dialog).getByRole('button', { name: 'Switch Poznań off' }))
    await user.click(await node('Poznań workshop'))
    await screen.findByText('Off, because “Poznań” above it is switched off')
  })

  it('CON-05 adds a cost centre, and says when its code is taken', async () => {
    const { user } = await open(`/account/structure?branch=${branchIds.gdynia}`)
    const panel = await screen.findByRole('article', { name: 'Gdynia fitting site' })
    await user.click(within(panel).getByRole('button', { name: 'Add' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox', { name: 'Code' }), '412')
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Cranes')
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    await within(dialog).findByText('This is there already.')
    await user.clear(within(dialog).getByRole('textbox', { name: 'Code' }))
    await user.type(within(dialog).getByRole('textbox', { name: 'Code' }), '424')
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    await within(await screen.findByRole('article', { name: 'Gdynia fitting site' })).findByText('Cranes')
  })

  it('ADM-10 shows what somebody may not do, with the reason', async () => {
    const world = await createWorld()
    const { id } = await world.user('adam')
    await world.store.write(async (tx) => ok(await tx.users.update(id, { overrides: { 'structure.view': 'company' } })))
    await open(`/account/structure?branch=${branchIds.gdansk}`, world, 'adam')
    const button = await screen.findByRole('button', { name: 'Add branch' })
    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(button).toHaveAccessibleDescription(/may not change the structure/)
  })

  it('says what went wrong and tries again', async () => {
    const world = await createWorld()
    const mend = await breakDown(world, 'getStructure')
    const { user } = await open('/account/structure', world)
    await screen.findByTestId('problem')
    mend()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await tree()
  })
})
