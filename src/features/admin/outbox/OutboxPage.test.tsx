import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

describe('the outbox', () => {
  it('lists the mails and opens one as text', async () => {
    const { user } = await renderRoute('/admin/outbox', { as: 'marta' })
    const [first] = await screen.findAllByRole('link', { name: /^We have your order SO-/ })
    await user.click(first!)
    await screen.findByText('Links in the mail')
    expect(screen.getByText(/@.*\.example$/)).toBeInTheDocument()
    const links = within(screen.getByRole('region', { name: 'Links in the mail' })).getAllByRole('link')
    expect(links[0]?.getAttribute('href')).toMatch(/^\//)
  })

  it('finds mails by recipient and says when there are none', async () => {
    const { user } = await renderRoute('/admin/outbox?q=nobody@nowhere.example', { as: 'marta' })
    await user.click(await screen.findByRole('button', { name: 'Clear filters' }))
    expect(await screen.findAllByRole('link', { name: /^We have your order SO-/ })).not.toHaveLength(0)
  })

  it('shows what went wrong and tries again', async () => {
    const world = await createWorld()
    await world.backend.controls({ command: 'failNext', status: 500, endpointId: 'listMails' })
    const { user } = await renderRoute('/admin/outbox', { as: 'marta', world })
    await screen.findByTestId('problem')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findAllByRole('link', { name: /^We have your order SO-/ })).not.toHaveLength(0)
  })

  it('is refused to whoever may not read mails', async () => {
    await renderRoute('/admin/outbox', { as: 'ida' })
    expect(screen.queryByTestId('mails')).not.toBeInTheDocument()
  })
})
