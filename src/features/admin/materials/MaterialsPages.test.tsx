import { screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { renderRoute } from '@/testing/render-route'

const cardOf = async (name: string) => {
  const card = (await screen.findByRole('heading', { level: 2, name })).closest('li')
  if (!card) throw new Error('The heading is on a card')
  return within(card)
}

it('MKT-01 a buyer narrows the library, looks at a material and downloads it', async () => {
  const saved: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download)
  })
  const { user, world } = await renderRoute('/account/materials', { as: 'ines' })
  const folder = await cardOf('Folder with the name of Kestrel Joinery')
  expect(folder.getByText('Leaflet')).toBeVisible()
  await user.type(screen.getByRole('searchbox', { name: 'Search materials' }), 'lockable')
  await waitFor(() => expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1))
  const leaflet = await cardOf('Leaflet: lockable handles for safer homes')
  await user.click(leaflet.getByRole('button', { name: /^Preview of/ }))
  const dialog = await screen.findByRole('dialog', { name: 'Leaflet: lockable handles for safer homes' })
  expect(within(dialog).getByRole('button', { name: 'Open in a new tab' })).toBeVisible()
  await user.click(within(dialog).getByRole('button', { name: 'Download' }))
  await waitFor(() => expect(saved).toEqual(['leaflet-lockable-handles.pdf']))
  const rows = await world.store.read((tx) => tx.materialDownloads.all())
  expect(
    rows.filter(({ by, materialId }) => by === 'Ines Calder' && materialId === 'mat_leaflet_handles'),
  ).toHaveLength(2)
})

it('MKT-01 the desk gives a material a new version and another title, and sees who has the old', async () => {
  const { user } = await renderRoute('/admin/materials/mat_catalogue_en', { as: 'marta' })
  const downloads = within(await screen.findByRole('table', { name: 'Downloaded by' }))
  expect(downloads.getByRole('row', { name: /Lukas Feld.*1/ })).toBeVisible()
  const title = screen.getByRole('textbox', { name: 'Title, English' })
  await user.clear(title)
  await user.type(title, 'The big catalogue')
  const file = new File(['%PDF-1.7 new'], 'catalogue-2027.pdf', { type: 'application/pdf' })
  const [field] = screen.getAllByLabelText<HTMLInputElement>('Upload a new version', { selector: 'input' })
  if (!field) throw new Error('There is a field for the file')
  await user.upload(field, [file])
  await user.type(await screen.findByRole('textbox', { name: 'What is new' }), 'Prices')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('heading', { level: 1, name: /The big catalogue/ })).toBeVisible()
  expect(await screen.findByRole('button', { name: 'Download version 3' })).toBeVisible()
  expect(screen.getByText('Prices')).toBeVisible()
})

it('MKT-01 who may only look sees the values, and at the button why and whom to ask', async () => {
  await renderRoute('/admin/materials/mat_poster', { as: 'nina' })
  expect(await screen.findByRole('textbox', { name: 'Title, English' })).toBeDisabled()
  expect(screen.getAllByText(/You may not change marketing materials.*Marta Lindqvist/).length).toBeGreaterThan(0)
})
