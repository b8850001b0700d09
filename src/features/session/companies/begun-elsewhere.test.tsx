import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { switchAccount } from '@/contract/own-accounts'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'
import { userIds } from '@mocks/seed/people'

const { vera, veraDubai } = userIds

it('SEC-04 what was begun for one company waits while its person begins the same for the other', async () => {
  const world = await createWorld()
  const client = await world.as('vera')
  const open = async () => {
    const page = await renderRoute('/account/quotes/new', { as: 'vera', world: { ...world, as: async () => client } })
    const subject = screen.getByRole('textbox', { name: /^Subject/ })
    return { ...page, subject }
  }
  const first = await open()
  await first.user.type(first.subject, 'For Freiburg')
  first.unmount()

  await client.call(switchAccount, { body: { accountId: veraDubai } })
  const second = await open()
  expect(second.subject).toHaveValue('')
  await second.user.type(second.subject, 'For Dubai')
  await waitFor(() => expect(sessionStorage.getItem('portico:quote-draft')).toContain('For Dubai'))
  second.unmount()

  await client.call(switchAccount, { body: { accountId: vera } })
  const third = await open()
  expect(third.subject).toHaveValue('For Freiburg')
  expect(screen.getByText(/This is what you had begun/)).toBeInTheDocument()
})
