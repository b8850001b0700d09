import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'

it('PRD-08 words a mail anew with its preview, refuses what cannot be sent at the text, and goes back', async () => {
  const { user, world } = await renderRoute('/admin/mail-templates/passwordReset/en', { as: 'marta' })
  const stored = () => world.store.read((tx) => tx.mailTemplates.all())
  const text = await screen.findByRole('textbox', { name: 'Text' })
  await user.clear(text)
  await user.type(text, 'No facts')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('This has to stay in the text: {{minutes}}')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: /^Insert minutes into/ }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(async () => expect(await stored()).toMatchObject([{ kind: 'passwordReset', locale: 'en' }]))
  expect(await screen.findByText(/Changed by Marta Lindqvist/)).toBeInTheDocument()

  await user.click(screen.getByRole('button', { name: 'Send a test mail to me' }))
  await waitFor(async () =>
    expect((await world.store.read((tx) => tx.mails.all())).some(({ to }) => to.startsWith('marta.'))).toBe(true),
  )
  await user.click(screen.getByRole('button', { name: 'Back to the shipped texts' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: 'Use the shipped texts' }))
  await waitFor(async () => expect((await stored())[0]?.parts).toEqual({}))
})
