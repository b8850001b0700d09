import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { startImpersonation } from '@/contract/admin/impersonations'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

const signs = /[\u2061-\u2064]/

it('ADM-16 changes a text where it stands: switched on, clicked, written, seen at once, and gone when it is left', {
  timeout: 120_000,
}, async () => {
  const world = await createWorld({ orders: 0 })
  await world.as('ines')
  const client = await world.as('marta')
  const params = { userId: (await world.user('ines')).id }
  const body = { reason: 'The words of the page', ticket: null, returnTo: '/admin/translations' }
  await client.call(startImpersonation, { params, body })
  const given = { ...world, as: async () => client }
  const { user } = await renderRoute('/account/settings/company', { as: 'marta', world: given })
  const heading = screen.getByRole('heading', { level: 1 })
  const [title, was] = [document.title, heading.textContent ?? '']

  await user.click(await screen.findByText('Translate on the page'))
  const bar = await screen.findByTestId('in-context')
  expect(bar).toHaveTextContent(/English \d+ texts/)
  expect(document.documentElement.outerHTML).not.toMatch(signs)
  expect(document.title).toBe(title)
  await waitFor(() => expect(heading).toHaveAttribute('data-context-text', 'reviewed'))

  await user.click(heading)
  const panel = await screen.findByLabelText('The text that is open')
  const field = await within(panel).findByLabelText('Text in English')
  expect(field).toHaveValue(was)
  await user.clear(field)
  await user.paste('Our firm')
  await user.click(within(panel).getByText('Save draft'))
  await waitFor(() => expect(heading).toHaveTextContent(/^Our firm$/))
  await within(panel).findByText('Not published')
  const drafts = (await world.store.read((tx) => tx.texts.all())).filter(({ forms }) => forms?.[''] === 'Our firm')
  expect(drafts).toMatchObject([{ language: 'en', author: { name: 'Marta Lindqvist' } }])

  // What cannot be clicked on is in the list.
  await user.click(within(panel).getByLabelText('All texts of this page'))
  const list = await screen.findByLabelText('Texts of this page')
  await user.click(within(list).getByRole('textbox'))
  await user.paste('common:user.menu')
  expect(await within(list).findByText('aria-label')).toBeInTheDocument()
  expect(document.documentElement.outerHTML).not.toMatch(signs)

  await user.click(within(bar).getByText('Leave'))
  await waitFor(() => expect(heading).toHaveTextContent(was))
  expect(screen.queryByTestId('in-context')).not.toBeInTheDocument()
  expect(document.documentElement.outerHTML).not.toMatch(/data-context/)
})
