import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { breakDown } from '@/testing/break-down'
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

  it('leads from a mail about an order to the order at the desk, and into nobody’s account', async () => {
    const { user } = await renderRoute('/admin/outbox', { as: 'marta' })
    const [first] = await screen.findAllByRole('link', { name: /^We have your order SO-/ })
    await user.click(first!)
    const links = within(await screen.findByRole('region', { name: 'Links in the mail' }))
    expect(links.getByRole('link', { name: 'See the order' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/admin\/orders\//),
    )
    expect(links.getByText(/opens the same record at the desk$/)).toBeInTheDocument()
  })

  it('SEC-06 offers no link where the secret of it is the recipient’s', async () => {
    const { user } = await renderRoute('/admin/outbox?kind=%5B"invitation"%5D', { as: 'marta' })
    const [first] = await within(await screen.findByRole('table')).findAllByRole('link')
    await user.click(first!)
    const links = within(await screen.findByRole('region', { name: 'Links in the mail' }))
    expect(links.getByText('Only the recipient’s mail has the whole address')).toBeInTheDocument()
    expect(links.queryByRole('link')).not.toBeInTheDocument()
  })

  it('finds mails by recipient and says when there are none', async () => {
    const { user } = await renderRoute('/admin/outbox?q=nobody@nowhere.example', { as: 'marta' })
    await user.click(await screen.findByRole('button', { name: 'Clear filters' }))
    expect(await screen.findAllByRole('link', { name: /^We have your order SO-/ })).not.toHaveLength(0)
  })

  it('shows what went wrong and tries again', async () => {
    const world = await createWorld()
    const mend = await breakDown(world, 'listMails')
    const { user } = await renderRoute('/admin/outbox', { as: 'marta', world })
    await screen.findByTestId('problem')
    mend()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findAllByRole('link', { name: /^We have your order SO-/ })).not.toHaveLength(0)
  })

  it('is refused to whoever may not read mails', async () => {
    await renderRoute('/admin/outbox', { as: 'ida' })
    expect(screen.queryByTestId('mails')).not.toBeInTheDocument()
  })
})
