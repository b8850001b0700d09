import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createMissingKey, listMissingTexts } from '@/contract/admin/translations/missing'
import { reportMissingTexts } from '@/contract/texts'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'
import { newKey } from '@mocks/http/testing/buyers'

/** A page has asked for a text that is not there. */
const reported = async (world: World) => {
  const text = { language: 'pl', namespace: 'orders', key: 'list.nobodyAsks' }
  const marta = await world.as('marta')
  await marta.call(reportMissingTexts, { body: { page: '/account/orders', texts: [text] } })
  return marta
}

test('ADM-16 what a page did not find is told with its page, and becomes a key', async () => {
  const world = await createWorld({ orders: 0 })
  await reported(world)
  const { user } = await renderRoute('/admin/translations/missing', { as: 'marta', world })
  const row = await screen.findByRole('row', { name: /orders:list.nobodyAsks Polish \/account\/orders/ })
  await user.click(within(row).getByRole('button', { name: 'Actions of list.nobodyAsks' }))
  await user.click(await screen.findByRole('menuitem', { name: /^Create/ }))
  const dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByRole('textbox'), 'Nobody asks')
  await user.click(within(dialog).getByRole('button', { name: 'Create' }))
  expect(await screen.findByText('No page misses a text')).toBeVisible()
})

test('ADM-16 keys that are not used lead to the workbench, and the chosen ones go into its trash', async () => {
  const world = await createWorld({ orders: 0 })
  const marta = await reported(world)
  const [missing] = (await marta.call(listMissingTexts, { query: {} })).rows
  await marta.call(
    createMissingKey,
    { params: { missingId: missing!.id }, body: { version: missing!.version, text: 'Nobody asks' } },
    { idempotencyKey: newKey() },
  )
  const { user } = await renderRoute('/admin/translations/unused', { as: 'marta', world })
  const name = 'orders:list.nobodyAsks'
  expect(await screen.findByRole('link', { name })).toHaveAttribute(
    'href',
    '/admin/translations?language=en&key=orders%3Alist.nobodyAsks',
  )
  await user.click(screen.getByRole('checkbox', { name: `Select ${name}` }))
  await user.click(screen.getByRole('button', { name: 'Delete selected …' }))
  const dialog = await screen.findByRole('dialog', { name: 'Delete 1 key?' })
  await user.click(within(dialog).getByRole('button', { name: 'Delete' }))
  await waitFor(() => expect(screen.queryByRole('link', { name })).not.toBeInTheDocument())
  expect(await world.store.read((tx) => tx.textKeys.all())).toContainEqual(
    expect.objectContaining({ base: 'list.nobodyAsks', deleted: expect.objectContaining({ by: 'Marta Lindqvist' }) }),
  )
})
