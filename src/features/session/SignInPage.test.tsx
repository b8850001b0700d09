import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { demoPassword } from '@mocks/seed/people'
import { renderRoute } from '@/testing/render-route'

describe('SEC-04 the sign-in page', () => {
  it('says at the fields what is missing, before anything is sent', async () => {
    const { user } = await renderRoute('/sign-in')
    await user.click(screen.getByRole('button', { name: 'Sign in' }))
    expect(screen.getByLabelText('Work e-mail')).toHaveAttribute('aria-invalid', 'true')
    expect(screen.getAllByText('Fill this in.')).toHaveLength(2)
    await user.type(screen.getByLabelText('Work e-mail'), 'ines')
    await user.click(screen.getByRole('button', { name: 'Sign in' }))
    expect(await screen.findByText('Enter an e-mail address, such as name@company.com.')).toBeInTheDocument()
  })

  it('keeps what was typed when the backend refuses', async () => {
    const { user } = await renderRoute('/sign-in')
    await user.type(screen.getByLabelText('Work e-mail'), 'ines.calder@kestrel-joinery.example')
    await user.type(screen.getByLabelText('Password'), 'not the password')
    await user.click(screen.getByRole('button', { name: 'Sign in' }))
    expect(await screen.findByText('Sign-in failed')).toBeInTheDocument()
    expect(screen.getByLabelText('Work e-mail')).toHaveValue('ines.calder@kestrel-joinery.example')
    expect(screen.getByLabelText('Password')).toHaveValue('not the password')
  })

  it('asks for a sign-in and comes back to the same address', async () => {
    const { router } = await renderRoute('/account/orders?view=open')
    expect(router.state.location.pathname).toBe('/sign-in')
    expect(router.state.location.search).toEqual({ redirect: '/account/orders?view=open' })
  })
})

describe('the pages before somebody is signed in', () => {
  it('begin with the title for whoever comes from another page, and at the top for whoever opens them', async () => {
    const { user } = await renderRoute('/sign-in')
    expect(document.body).toHaveFocus()
    await user.click(screen.getByRole('link', { name: 'Forgot password' }))
    const heading = await screen.findByRole('heading', { level: 1, name: 'Forgot password' })
    await waitFor(() => expect(heading).toHaveFocus())
  })

  it('are read from their title on after signing out', async () => {
    const { user } = await renderRoute('/account/overview', { as: 'ines' })
    await user.click(screen.getByRole('button', { name: /, account menu$/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }))
    const heading = await screen.findByRole('heading', { level: 1, name: 'Sign in' })
    await waitFor(() => expect(heading).toHaveFocus())
  })
})

describe('the gate', () => {
  it('shows what is missing, in words, inside the shell', async () => {
    await renderRoute('/admin/dashboard', { as: 'ines' })
    expect(await screen.findByTestId('forbidden')).toHaveTextContent('It is a page of the seller’s administration')
    expect(screen.getByRole('button', { name: /Ines Calder/ })).toBeInTheDocument()
  })
})

describe('after signing in', () => {
  it('shows times in the zone of the person, not of the browser', async () => {
    const { user } = await renderRoute('/sign-in')
    await user.type(screen.getByLabelText('Work e-mail'), 'ruth.okafor@harborpine.example')
    await user.type(screen.getByLabelText('Password'), demoPassword)
    await user.click(screen.getByRole('button', { name: 'Sign in' }))
    await screen.findByRole('heading', { level: 1, name: 'Overview' })
    // Nine o'clock in Greenwich is four in Maine.
    expect(await screen.findByText(/^Balances from the ERP at/)).toHaveTextContent(/0?4:00/)
  })
})
