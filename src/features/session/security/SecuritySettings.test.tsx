import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { getSecurity } from '@/contract/security'
import { getSession } from '@/contract/session'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'
import { codeOf, stepAt } from '@mocks/engine/session/totp'
import { enrol } from '@mocks/http/testing/second-factor'
import { demoPassword } from '@mocks/seed/people'

const path = '/account/settings/security'
const part = (name: string) => within(screen.getByRole('region', { name }))
const dialog = async () => within(await screen.findByRole('dialog'))
const codeNow = (world: World, key: string) =>
  codeOf(world.backend.cipher, key.replaceAll(' ', ''), stepAt(world.clock.now()))

describe('the password', () => {
  it('SEC-04 is changed with the current one; a wrong one is refused at its field', async () => {
    const { user, world, browser } = await renderRoute(path, { as: 'ines' })
    const elsewhere = await world.as('ines')
    browser.mountHere()
    const current = part('Password').getByLabelText('Current password')
    await user.type(current, 'wrong')
    await user.type(part('Password').getByLabelText('New password'), 'twelve narrow casements')
    const submit = part('Password').getByRole('button', { name: 'Change the password' })
    await user.click(submit)
    expect(await screen.findByText('This is not your password.')).toBeInTheDocument()
    await user.clear(current)
    await user.type(current, demoPassword)
    await user.click(submit)
    expect(await screen.findByText('Password changed. All other sessions were ended.')).toBeInTheDocument()
    await waitFor(() => expect(part('Password').getByLabelText('Current password')).toHaveValue(''))
    expect((await elsewhere.call(getSession, {})).session).toBeNull()
  })
})

describe('the second factor', () => {
  it('SEC-04 is set up with a QR code or the key as text, and shows the recovery codes once', async () => {
    const { user, world, browser } = await renderRoute(path, { as: 'ines' })
    await user.click(part('Second factor').getByRole('button', { name: 'Set up' }))
    await user.type((await dialog()).getByLabelText('Your password'), demoPassword)
    await user.click((await dialog()).getByRole('button', { name: 'Go on' }))
    expect(await screen.findByRole('img', { name: /QR code/ })).toBeInTheDocument()
    const key = screen.getByTestId('second-factor-key').textContent ?? ''
    const code = (await dialog()).getByLabelText('Code of the app')
    await user.type(code, '000000')
    await user.click((await dialog()).getByRole('button', { name: 'Switch on' }))
    expect(await screen.findByText(/This code is not right/)).toBeInTheDocument()
    await user.clear(code)
    await user.type(code, await codeNow(world, key))
    await user.click((await dialog()).getByRole('button', { name: 'Switch on' }))
    const codes = await screen.findByRole('list', { name: 'Recovery codes' })
    expect(within(codes).getAllByRole('listitem')).toHaveLength(10)
    await user.click(screen.getByRole('button', { name: 'I have kept them' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(screen.getByTestId('second-factor')).toHaveTextContent('10 recovery codes left')
    expect((await browser.call(getSecurity, {})).secondFactor.since).not.toBeNull()
  })

  it('SEC-04 is switched off with password and code', async () => {
    const world = await createWorld()
    const app = await enrol(world, await world.as('ines'))
    const { user } = await renderRoute(path, { as: 'ines', world })
    await user.click(part('Second factor').getByRole('button', { name: 'Switch off' }))
    await user.type((await dialog()).getByLabelText('Your password'), demoPassword)
    await user.type((await dialog()).getByLabelText(/Code of the app/), await app.code())
    await user.click((await dialog()).getByRole('button', { name: 'Switch off' }))
    expect(await screen.findByText('Off: signing in takes the password alone.')).toBeInTheDocument()
  })
})

describe('own sessions', () => {
  it('SEC-06 are listed, this one marked; the others are ended', async () => {
    const world = await createWorld()
    const [other, third] = [await world.as('ines'), await world.as('ines')]
    const { user } = await renderRoute(path, { as: 'ines', world })
    const table = screen.getByRole('table', { name: 'Your sessions' })
    expect(within(table).getAllByText('This session')).toHaveLength(1)
    await user.click(within(table).getAllByRole('button', { name: /^End the session/ })[0]!)
    expect(await screen.findByText('Session ended')).toBeInTheDocument()
    await user.click(part('Where you are signed in').getByRole('button', { name: 'End all other sessions' }))
    await user.click((await dialog()).getByRole('button', { name: 'End all other sessions' }))
    expect(await screen.findByText('This is your only session.')).toBeInTheDocument()
    for (const client of [other, third]) expect((await client.call(getSession, {})).session).toBeNull()
  })

  it('SEC-04 staff find the same in their own profile', async () => {
    const { router } = await renderRoute('/admin/profile', { as: 'ida' })
    expect(router.state.location.pathname).toBe('/admin/profile/person')
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Ida Sol')
    await router.navigate({ to: '/admin/profile/security' })
    expect(await screen.findByRole('region', { name: 'Second factor' })).toBeInTheDocument()
    await router.navigate({ to: '/admin/profile/notifications' })
    expect(await screen.findByText('There is no mail you could do without.')).toBeInTheDocument()
  })
})
