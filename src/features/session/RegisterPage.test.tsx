import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ok } from '@/domain/result'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

describe('the registration form', () => {
  it('REG-01 says at the field what is wrong, keeps what was typed, and names the number once it is sent', async () => {
    const { user, world } = await renderRoute('/register')
    await user.type(screen.getByLabelText('Company name'), 'Brzoza Meble')
    await user.type(screen.getByLabelText('Tax number'), 'PL8731181004')
    await user.tab()
    expect(await screen.findByText(/check digit does not fit/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Send the registration' }))
    expect(screen.getByLabelText('Your name')).toHaveAttribute('aria-invalid', 'true')
    expect(screen.getByLabelText('Company name')).toHaveValue('Brzoza Meble')

    await user.clear(screen.getByLabelText('Tax number'))
    await user.type(screen.getByLabelText('Tax number'), 'PL 873-118-10-03')
    await user.type(screen.getByLabelText('Street and number'), 'ul. Lwowska 74')
    await user.type(screen.getByLabelText('Postal code'), '33-100')
    await user.type(screen.getByLabelText('City'), 'Tarnów')
    expect(await screen.findByText('The number is well-formed')).toBeInTheDocument()
    await user.type(screen.getByLabelText('Your name'), 'Jan Brzoza')
    await user.type(screen.getByLabelText('Phone'), '+48 14 555 01 90')
    await user.type(screen.getByLabelText('Work e-mail'), 'jan@brzoza-meble.example')
    await user.click(screen.getByRole('checkbox', { name: /I may register this company/ }))
    await user.click(screen.getByRole('button', { name: 'Send the registration' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Look into your mail' })).toBeInTheDocument()
    const [row] = await world.store.read((tx) => tx.registrations.by('email', 'jan@brzoza-meble.example'))
    expect(screen.getByText(`Your number is ${row?.number}.`)).toBeInTheDocument()
  })

  it('says that registration is closed', async () => {
    const world = await createWorld()
    await world.store.write(async (tx) => {
      const [settings] = await tx.portalSettings.all()
      if (settings) await tx.portalSettings.update(settings.id, { registrationOpen: false })
      return ok(undefined)
    })
    await renderRoute('/register', { world })
    expect(await screen.findByRole('heading', { level: 1, name: 'Registration is closed' })).toBeInTheDocument()
  })

  it('says that a link no longer works, and leads to the form', async () => {
    const { user } = await renderRoute('/register/confirm?token=old')
    await user.click(screen.getByRole('button', { name: 'This is my address' }))
    expect(await screen.findByText('The link no longer works')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Register again' })).toHaveAttribute('href', '/register')
  })
})
