import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ok } from '@/domain/result'
import { breakDown } from '@/testing/break-down'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'
import { catalogIds } from '@mocks/seed/catalogs'

const open = (path: string, { world, as = 'ines' }: { world?: World; as?: string } = {}) =>
  renderRoute(path, { as, world })
const workshop = `/account/catalogs/${catalogIds.workshop}`
const effect = () => screen.findByRole('region', { name: 'Who may buy what' })

describe('the list of catalogs', () => {
  it('CON-03 shows what each holds and whom it counts for', async () => {
    await open('/account/catalogs')
    const table = await screen.findByTestId('catalogs-table')
    const row = within(table).getByRole('row', { name: /Workshop consumables/ })
    expect(within(row).getByText('Poznań workshop')).toBeInTheDocument()
    expect(within(row).getByText('On')).toBeInTheDocument()
    expect(screen.getByText(/\d+ people have no catalog/)).toBeInTheDocument()
  })

  it('CON-03 is not for everybody', async () => {
    await open('/account/catalogs', { as: 'tomasz' })
    expect(screen.queryByTestId('catalogs-table')).toBeNull()
  })

  it('says what went wrong and tries again', async () => {
    const world = await createWorld()
    const mend = await breakDown(world, 'listCatalogs')
    const { user } = await open('/account/catalogs', { world })
    await screen.findByTestId('problem')
    mend()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await screen.findByTestId('catalogs-table')
  })
})

describe('the editor of a catalog', () => {
  it('CON-03 says who may buy what while it is changed, and keeps it when saved', async () => {
    const { user, world } = await open(workshop)
    expect(await within(await effect()).findByText('Filip Zając')).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: /Locks/ }))
    await user.click(screen.getByRole('checkbox', { name: /Adam Lis/ }))
    expect(await within(await effect()).findByText('Adam Lis')).toBeInTheDocument()
    expect(within(await effect()).getByText('Now: everything')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText('Catalog “Workshop consumables” is saved')
    const stored = await world.store.read((tx) => tx.catalogs.require(catalogIds.workshop))
    expect(stored.categories).toEqual(['gaskets', 'locks', 'screws'])
    expect(stored.userIds).toEqual([(await world.user('adam')).id])
  })

  it('CON-03 takes single products by search', async () => {
    const { user } = await open(workshop)
    const field = await screen.findByRole('combobox', { name: 'Add a product' })
    await user.type(field, 'HW-1')
    await user.click((await screen.findAllByRole('option'))[0]!)
    const held = () => screen.getAllByRole('button', { name: /^Take out/ })
    expect(held()).toHaveLength(3)
    await user.click(held()[0]!)
    expect(held()).toHaveLength(2)
  })

  it('CON-03 makes a new one, and says at the field when its name is taken', async () => {
    const { user, router } = await open('/account/catalogs/new')
    const name = await screen.findByRole('textbox', { name: 'Name' })
    await user.type(name, 'Fitting sites')
    await user.click(screen.getByRole('checkbox', { name: /Screws/ }))
    await user.click(screen.getByRole('button', { name: 'Create catalog' }))
    await screen.findByText('This is there already.')
    await user.type(name, ' 2')
    await user.click(screen.getByRole('button', { name: 'Create catalog' }))
    await screen.findByRole('heading', { level: 1, name: 'Fitting sites 2' })
    expect(router.state.location.pathname).toMatch(/^\/account\/catalogs\/(?!new)/)
  })

  it('CON-03 deletes after saying what that means', async () => {
    const { user, router } = await open(workshop)
    await user.click(screen.getByRole('button', { name: 'Delete' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Delete Workshop consumables' }))
    await screen.findByText('The catalog “Workshop consumables” is deleted')
    expect(router.state.location.pathname).toBe('/account/catalogs')
  })

  it('CON-03 is read-only, with the reason, for who may only look', async () => {
    const world = await createWorld()
    const { id } = await world.user('adam')
    await world.store.write(async (tx) => ok(await tx.users.update(id, { overrides: { 'catalogs.view': 'company' } })))
    await open(workshop, { world, as: 'adam' })
    expect(await screen.findByRole('textbox', { name: 'Name' })).toBeDisabled()
    expect(screen.getByText(/You may look at this catalog/)).toBeInTheDocument()
  })
})
