import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'

describe('texts in files', () => {
  it('ADM-16 brings a file, decides about what differs, applies it and leads to the texts', {
    timeout: 120_000,
  }, async () => {
    const { user, world } = await renderRoute('/admin/translations/import', { as: 'marta' })
    const csv = 'namespace;key;pl\r\norders;list.title;Wasze zamówienia\r\norders;nowhere;Nic\r\n'
    await user.upload(await screen.findByLabelText('Choose files', { selector: 'input' }), [
      new File([csv], 'texts.csv', { type: 'text/csv' }),
    ])
    expect(await screen.findByText('1 text waits for a decision')).toBeInTheDocument()
    const table = await screen.findByTestId('text-import-table')
    expect(await within(table).findByText('There is no such key')).toBeInTheDocument()
    await user.click(within(table).getByRole('button', { name: 'Take orders:list.title (Polish) from the files' }))
    await user.click(await screen.findByRole('button', { name: 'Apply 1 text' }))
    expect(await screen.findByText('1 text was taken from the files')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Show these texts' })).toBeInTheDocument()
    const texts = await world.store.read((tx) => tx.texts.all())
    expect(texts.filter(({ language }) => language === 'pl').map(({ forms }) => forms?.[''])).toContain(
      'Wasze zamówienia',
    )
    await user.click(await screen.findByRole('button', { name: 'Undo 1 text' }))
    expect(await screen.findByText('taken back')).toBeInTheDocument()
  })

  it('ADM-16 tells what a format has no place for before the file is made', async () => {
    const { user } = await renderRoute('/admin/translations/export', { as: 'marta' })
    const losses = await screen.findByRole('complementary', { name: 'What this format has no place for' })
    await user.click(screen.getByRole('radio', { name: /^CSV table/ }))
    expect(await within(losses).findByText('This format holds everything.')).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: /^PO/ }))
    expect((await within(losses).findAllByText('A plural form gettext does not have')).length).toBeGreaterThan(0)
  })
})
