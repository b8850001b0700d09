import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'

it('QUO-01 is asked for with goods of the catalogue and in words, and the draft is kept until it is sent', async () => {
  const { user, router } = await renderRoute('/account/quotes/new?quoteId=quo_2039', { as: 'ines' })
  const lines = () => screen.getByRole('table', { name: 'What you need' })
  const before = within(lines()).getAllByRole('row').length
  await user.click(screen.getByRole('button', { name: 'Not in the catalogue' }))
  expect(screen.getByRole('textbox', { name: 'Goods in your own words' })).toHaveFocus()
  await user.keyboard('Plate')
  expect(screen.getByText('Without 1 line that has no price yet.')).toBeInTheDocument()
  await user.clear(screen.getByRole('textbox', { name: /^Subject/ }))
  await user.click(screen.getByRole('button', { name: 'Send the request' }))
  expect(await screen.findByRole('textbox', { name: /^Subject/ })).toBeInvalid()

  await router.navigate({ to: '/account/quotes' })
  await screen.findByRole('heading', { level: 1, name: /Quotes/ })
  await router.navigate({ to: '/account/quotes/new', search: {} })
  expect(await screen.findByText(/This is what you had begun/)).toBeInTheDocument()
  expect(within(lines()).getAllByRole('row')).toHaveLength(before + 1)
  await user.type(screen.getByRole('textbox', { name: /^Subject/ }), 'Again')
  await user.click(screen.getByRole('button', { name: 'Send the request' }))
  expect(await screen.findByRole('heading', { level: 1, name: /QU-2048/ })).toBeInTheDocument()
  expect(screen.getByText('Plate')).toBeInTheDocument()
})

it('QUO-10, QUO-12 is sent back for changes, talked about, and ended with a reason', async () => {
  const { user, router } = await renderRoute('/account/quotes/quo_2046', { as: 'ines' })
  await user.type(screen.getByRole('textbox', { name: 'Message to the seller' }), 'More?')
  await user.click(screen.getByRole('button', { name: 'Send message' }))
  expect(await screen.findByText('More?', { selector: 'p' })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Request changes' }))
  const [quantity] = await screen.findAllByRole('textbox', { name: /^Quantity of/ })
  await user.clear(quantity!)
  await user.type(quantity!, '800')
  await user.type(screen.getByRole('textbox', { name: 'What should be different' }), '800?')
  await user.click(screen.getByRole('button', { name: 'Send to the seller' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/account/quotes/quo_2046'))
  expect(await screen.findByText(/600 → 800 pieces/)).toBeInTheDocument()

  await user.click(screen.getByRole('button', { name: 'More' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Take the request back' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: 'Take it back' }))
  expect((await screen.findAllByText(/taken back|Withdrawn/)).length).toBeGreaterThan(0)
})

it('PRD-01 QUO-01 asks for what is put together on the spot, and sends what was chosen', async () => {
  const { user, router } = await renderRoute('/account/quotes/new?productId=prd_wd-76', { as: 'ines' })
  await user.click(await screen.findByRole('button', { name: 'Configure' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(await within(dialog).findByRole('radio', { name: /^Fixed/ }))
  await waitFor(() => expect(within(dialog).getByRole('radio', { name: /^Fixed/ })).toBeChecked())
  const take = within(dialog).getByRole('button', { name: 'Take this configuration' })
  // Nothing is taken before the answer says what it costs.
  await waitFor(() => expect(take).toBeEnabled())
  await user.click(take)
  await screen.findByRole('button', { name: 'Change configuration' })
  await user.click(screen.getByRole('button', { name: 'Send the request' }))
  await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/account\/quotes\/qu/))
  const lines = within(await screen.findByRole('table', { name: 'Lines' }))
  expect(lines.getByText('Fixed', { selector: 'summary *' })).toBeInTheDocument()
})
