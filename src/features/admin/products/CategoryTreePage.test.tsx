import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { listProductCategories, updateProductCategory } from '@/contract/admin/product-categories'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'

const categories = async (world: World) => {
  const marta = await world.as('marta')
  return { marta, rows: (await marta.call(listProductCategories, {})).rows }
}
const namesOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent)

it('ADM-02 moves a category among its neighbours, and merges what a colleague called it in another language', async () => {
  const world = await createWorld({ orders: 0 })
  const { user } = await renderRoute('/admin/products/categories', { as: 'marta', world })
  const table = await screen.findByRole('table', { name: 'Categories' })
  const { marta, rows } = await categories(world)
  const top = rows.filter(({ parent }) => parent === null)
  const [first, second] = top as [(typeof rows)[number], (typeof rows)[number]]
  expect(namesOf(table)[0]).toBe(first.name.en)
  await user.click(within(table).getByRole('button', { name: `Move “${second.name.en}” up` }))
  await screen.findByText(`“${second.name.en}” is now 1 of ${top.length}`)
  await waitFor(() => expect(namesOf(screen.getByRole('table', { name: 'Categories' }))[0]).toBe(second.name.en))

  await user.click(screen.getByRole('button', { name: `Edit “${first.name.en}”` }))
  const drawer = await screen.findByRole('dialog', { name: first.name.en })
  await user.clear(within(drawer).getByLabelText('Name (English)'))
  await user.type(within(drawer).getByLabelText('Name (English)'), 'Quiet fittings')
  const now = (await categories(world)).rows.find(({ code }) => code === first.code)!
  const name = { ...now.name, pl: 'Ciche okucia' }
  await marta.call(updateProductCategory, { params: { code: first.code }, body: { version: now.version, name } })
  await user.click(within(drawer).getByRole('button', { name: 'Save' }))
  const conflict = await screen.findByTestId('conflict-dialog')
  expect(conflict).toHaveTextContent('Name (Polish)')
  await user.click(within(conflict).getByRole('button', { name: 'Save' }))
  await screen.findByText('“Quiet fittings” is saved')
  const saved = (await categories(world)).rows.find(({ code }) => code === first.code)!
  expect(saved.name).toEqual({ ...first.name, en: 'Quiet fittings', pl: 'Ciche okucia' })
})

it('ADM-02 says why nothing may be added where the ERP is master', async () => {
  await renderRoute('/admin/products/categories', { as: 'marta' })
  const add = await screen.findByRole('button', { name: 'Add a category' })
  expect(add).toHaveAttribute('aria-disabled', 'true')
  expect(add).toHaveAccessibleDescription(/ERP/)
})
