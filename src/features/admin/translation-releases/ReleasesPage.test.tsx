import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ok } from '@/domain/result'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'
import { draftOf, withoutDrafts } from '@mocks/http/testing/text-releases'

test('ADM-16 drafts are published, compared with what was before, and taken back', async () => {
  const world = await createWorld()
  await withoutDrafts(world)
  await world.store.write(async (tx) => ok(await tx.texts.insert(draftOf('pl', 'orders:list.title', { '': 'Lista' }))))
  const { user, router } = await renderRoute('/admin/translations/releases', { as: 'marta', world })

  await user.click(screen.getByRole('button', { name: 'Publish …' }))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByRole('checkbox', { name: 'Polish' })).toBeChecked()
  await user.type(within(dialog).getByRole('textbox', { name: 'Note' }), 'Shorter')
  await user.click(within(dialog).getByRole('button', { name: 'Publish now' }))
  const row = (await screen.findByRole('link', { name: 'Release 1' })).closest('tr') as HTMLElement
  expect(row).toHaveTextContent('Shorter')
  await waitFor(() => expect(screen.getByText('Everything is published')).toBeVisible())

  await user.click(within(row).getByRole('button', { name: 'Actions of release 1' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Take this release back …' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Bring back' }))
  const back = (await screen.findByRole('link', { name: 'Release 2' })).closest('tr') as HTMLElement
  expect(back).toHaveTextContent('Back to the texts as shipped')

  await user.click(screen.getByRole('link', { name: 'Release 1' }))
  await screen.findByRole('heading', { level: 1, name: /Compare releases/ })
  expect(router.state.location.search).toMatchObject({ from: 0, to: 1 })
  expect(await screen.findByRole('row', { name: /orders:list.title Polish .* Lista/ })).toBeVisible()
})
