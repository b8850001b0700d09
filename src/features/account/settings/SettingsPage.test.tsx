import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { getAccountSettings, updateProfile } from '@/contract/account-settings'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

const part = (name: string) => within(screen.getByRole('region', { name }))

describe('the settings', () => {
  it('NAV-06 saves the profile, with a bar that is there only while something is changed', async () => {
    const { user, browser } = await renderRoute('/account/settings', { as: 'ines' })
    expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument()
    const phone = part('Profile').getByRole('textbox', { name: /Phone/ })
    await user.clear(phone)
    await user.type(phone, '+48 12 555 01 99')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(async () =>
      expect((await browser.call(getAccountSettings, {})).profile.phone).toBe('+48 12 555 01 99'),
    )
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument())
  })

  it('NAV-06 saves a second time without being in conflict with the first', async () => {
    const { user, browser } = await renderRoute('/account/settings', { as: 'ines' })
    for (const name of ['Ines C. Calder', 'Ines Calder']) {
      const field = part('Profile').getByRole('textbox', { name: 'Name' })
      await user.clear(field)
      await user.type(field, name)
      await user.click(screen.getByRole('button', { name: 'Save' }))
      await waitFor(async () => expect((await browser.call(getAccountSettings, {})).profile.name).toBe(name))
      await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument())
    }
  })

  it('NAV-06 refuses what is not a phone number at the field and keeps it', async () => {
    const { user } = await renderRoute('/account/settings', { as: 'ines' })
    const phone = part('Profile').getByRole('textbox', { name: /Phone/ })
    await user.clear(phone)
    await user.type(phone, 'call me')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(phone).toHaveAttribute('aria-invalid', 'true'))
    expect(phone).toHaveValue('call me')
  })

  it('NAV-06 lets the person choose when somebody else saved first', async () => {
    const world = await createWorld()
    const { user, browser } = await renderRoute('/account/settings', { as: 'ines', world })
    const name = part('Profile').getByRole('textbox', { name: 'Name' })
    await user.clear(name)
    await user.type(name, 'Ines Mine')
    const elsewhere = await world.as('ines')
    const { profile } = await elsewhere.call(getAccountSettings, {})
    await elsewhere.call(updateProfile, {
      body: { version: profile.version, name: 'Ines Theirs', phone: profile.phone },
    })
    browser.mountHere()
    await user.click(screen.getByRole('button', { name: 'Save' }))
    const dialog = await screen.findByRole('dialog')
    expect(dialog).toHaveTextContent('Ines Theirs')
    expect(name).toHaveValue('Ines Mine')
  })

  it('NAV-06 chooses another default address for everybody of the company', async () => {
    const { user, browser } = await renderRoute('/account/settings', { as: 'ines' })
    await user.click(part('Shipping').getByRole('radio', { name: /Gdańsk/ }))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(async () => {
      const { shipping } = await browser.call(getAccountSettings, {})
      expect(shipping.addresses.find(({ isDefault }) => isDefault)?.address.city).toBe('Gdańsk')
    })
  })

  it('NAV-06 removes a stored card only when it is saved', async () => {
    const { user, browser } = await renderRoute('/account/settings', { as: 'ines' })
    await user.click(part('Payment').getByRole('button', { name: 'Remove Mastercard ending 7735' }))
    expect(part('Payment').getByText('Will be removed when you save')).toBeInTheDocument()
    expect((await browser.call(getAccountSettings, {})).payment?.methods).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(async () =>
      expect((await browser.call(getAccountSettings, {})).payment?.methods.map(({ ending }) => ending)).toEqual([
        '4021',
      ]),
    )
  })

  it('NAV-06 shows people who may only look what they may not change, and who can', async () => {
    await renderRoute('/account/settings', { as: 'helena' })
    expect(part('Shipping').queryByRole('radio')).not.toBeInTheDocument()
    expect(part('Shipping').getByText(/Only an account manager/)).toBeInTheDocument()
  })
})
