import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { getSession } from '@/contract/session'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'
import { enrol, nextStep } from '@mocks/http/testing/second-factor'
import { demoPassword } from '@mocks/seed/people'

const email = 'ines.calder@kestrel-joinery.example'

describe('the second step of signing in', () => {
  it('SEC-04 asks for the code after the password, refuses a wrong one, and goes where it was to go', async () => {
    const world = await createWorld()
    const app = await enrol(world, await world.as('ines'))
    const { user, router } = await renderRoute('/account/orders?view=open', { world })
    await user.type(screen.getByLabelText('Work e-mail'), email)
    await user.type(screen.getByLabelText('Password'), demoPassword)
    await user.click(screen.getByRole('button', { name: 'Sign in' }))
    const code = await screen.findByLabelText('Code')
    await waitFor(() => expect(code).toHaveFocus())
    await user.type(code, '000000')
    await user.click(screen.getByRole('button', { name: 'Go on' }))
    expect(await screen.findByText(/This code is not right/)).toBeInTheDocument()
    await user.clear(code)
    await user.type(code, await app.code())
    await user.click(screen.getByRole('button', { name: 'Go on' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/account/orders'))
    expect(router.state.location.search).toMatchObject({ view: 'open' })
  })

  it('SEC-04 begins again when it took too long', async () => {
    const world = await createWorld()
    await enrol(world, await world.as('ines'))
    const { user } = await renderRoute('/sign-in', { world })
    await user.type(screen.getByLabelText('Work e-mail'), email)
    await user.type(screen.getByLabelText('Password'), demoPassword)
    await user.click(screen.getByRole('button', { name: 'Sign in' }))
    await user.type(await screen.findByLabelText('Code'), '123456')
    world.clock.set(world.clock.now() + 6 * 60_000)
    await user.click(screen.getByRole('button', { name: 'Go on' }))
    expect(await screen.findByText('The second step took too long')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Start again' }))
    expect(await screen.findByLabelText('Password')).toHaveValue('')
  })

  it('SEC-04 works in the middle of work, and nothing that was typed is lost', async () => {
    const world = await createWorld()
    const app = await enrol(world, await world.as('ines'))
    const { user, browser } = await renderRoute('/account/settings/profile', { as: 'ines', world })
    const name = screen.getByRole('textbox', { name: 'Name' })
    await user.clear(name)
    await user.type(name, 'Ines Typed')
    await world.backend.controls({ command: 'expireSessions' })
    await user.click(screen.getByRole('button', { name: 'Save' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(await dialog.findByLabelText('Password'), demoPassword)
    await user.click(dialog.getByRole('button', { name: 'Sign in' }))
    nextStep(world)
    await user.type(await screen.findByLabelText('Code'), await app.code())
    await user.click(screen.getByRole('button', { name: 'Go on' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(name).toHaveValue('Ines Typed')
    expect((await browser.call(getSession, {})).session?.user.email).toBe(email)
  })
})
