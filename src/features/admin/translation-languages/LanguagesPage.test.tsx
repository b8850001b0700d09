import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderRoute } from '@/testing/render-route'

test('ADM-16 a language is added with the languages asked after it, its own name being known', async () => {
  const { user } = await renderRoute('/admin/translations/languages', { as: 'marta' })
  await user.click(screen.getByRole('button', { name: 'Add language' }))
  const drawer = await screen.findByRole('dialog')
  await user.type(within(drawer).getByRole('textbox', { name: /Language code/ }), 'cs')
  await user.tab()
  expect(within(drawer).getByRole('textbox', { name: /Its own name/ })).toHaveValue('Čeština')
  await user.selectOptions(within(drawer).getByRole('combobox', { name: 'Add a language …' }), 'Polish')
  await user.click(within(drawer).getByRole('button', { name: 'Add language' }))
  expect(await screen.findByRole('row', { name: /Čeština.*Draft Polish and English/ })).toBeVisible()
})
