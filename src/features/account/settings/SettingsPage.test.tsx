import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { getAccountSettings } from '@/contract/account-settings'
import { getProfile } from '@/contract/profile'
import { ok } from '@/domain/result'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

const part = (name: string) => within(screen.getByRole('region', { name }))
const activeElement = () => document.activeElement as HTMLElement
const save = () => screen.getByRole('button', { name: 'Save' })
const saved = () => waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument())

describe('the settings', () => {
  it('NAV-06 are parts with an address each, the first of them to begin with', async () => {
    const { user, router } = await renderRoute('/account/settings', { as: 'ines' })
    expect(router.state.location.pathname).toBe('/account/settings/profile')
    const parts = within(screen.getByRole('navigation', { name: 'Parts of the settings' }))
    expect(parts.getByRole('link', { name: 'Profile' })).toHaveAttribute('aria-current', 'page')
    await user.click(parts.getByRole('link', { name: 'Payment' }))
    expect(await screen.findByRole('region', { name: 'Payment' })).toBeInTheDocument()
    expect(router.state.location.pathname).toBe('/account/settings/payment')
  })

  it('NAV-06 removes a stored card only when it is saved', async () => {
    const { user, browser } = await renderRoute('/account/settings/payment', { as: 'ines' })
    await user.click(part('Payment').getByRole('button', { name: 'Remove Mastercard ending 7735' }))
    expect(part('Payment').getByText('Will be removed when you save')).toBeInTheDocument()
    expect((await browser.call(getAccountSettings, {})).payment?.methods).toHaveLength(2)
    browser.mountHere()
    await user.click(save())
    await waitFor(async () =>
      expect((await browser.call(getAccountSettings, {})).payment?.methods.map(({ ending }) => ending)).toEqual([
        '4021',
      ]),
    )
  })

  it('SET-05 INV-27 keeps a card that the provider came back with, by its ending alone', async () => {
    const token = 'tok_amex_1005_0931_ok_abcdefgh'
    const { user, browser, router } = await renderRoute(`/account/settings/payment#card=${token}&holder=Ines+Calder`, {
      as: 'ines',
    })
    expect(part('Payment').getByRole('link', { name: /Add a card/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/card-page\/index\.html\?return=%2Faccount%2Fsettings%2Fpayment/),
    )
    await user.click(part('Payment').getByRole('button', { name: /American Express ending 1005/ }))
    expect(await part('Payment').findByRole('button', { name: 'Remove American Express ending 1005' })).toBeEnabled()
    await waitFor(() => expect(router.state.location.hash).toBe(''))
    const { payment } = await browser.call(getAccountSettings, {})
    expect(payment!.methods).toContainEqual(expect.objectContaining({ ending: '1005', holder: 'Ines Calder' }))
    expect(JSON.stringify(payment)).not.toContain(token)
  })
})

describe('the profile', () => {
  it('SET-01 is saved, with a bar that is there only while something is changed, twice in a row', async () => {
    const { user, browser } = await renderRoute('/account/settings/profile', { as: 'ines' })
    expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument()
    for (const name of ['Ines C. Calder', 'Ines Calder']) {
      const field = part('Profile').getByRole('textbox', { name: 'Name' })
      await user.clear(field)
      await user.type(field, name)
      await user.click(save())
      await waitFor(async () => expect((await browser.call(getProfile, {})).name).toBe(name))
      browser.mountHere()
      await saved()
      // The button is gone; whoever works with the keyboard goes on about where they were.
      await waitFor(() => expect(document.getElementById('content')).toContainElement(activeElement()))
    }
  })

  it('SET-01 speaks the other language as soon as it is saved', async () => {
    const { user } = await renderRoute('/account/settings/profile', { as: 'ines' })
    await user.selectOptions(part('Profile').getByRole('combobox', { name: 'Language' }), 'Polski')
    await user.click(save())
    expect(await screen.findByRole('heading', { level: 1, name: 'Ustawienia' })).toBeInTheDocument()
  })

  it('SET-01 refuses what is not a phone number at the field and keeps it', async () => {
    const { user } = await renderRoute('/account/settings/profile', { as: 'ines' })
    const phone = part('Profile').getByRole('textbox', { name: /Phone/ })
    await user.clear(phone)
    await user.type(phone, 'call me')
    await user.click(save())
    await waitFor(() => expect(phone).toHaveAttribute('aria-invalid', 'true'))
    expect(phone).toHaveValue('call me')
  })

  it('SET-01 lets the person choose when somebody else saved first', async () => {
    const world = await createWorld()
    const { user } = await renderRoute('/account/settings/profile', { as: 'ines', world })
    const name = part('Profile').getByRole('textbox', { name: 'Name' })
    await user.clear(name)
    await user.type(name, 'Ines Mine')
    // Written at the backend: a second browser would lend the page its connection for as long as its calls take.
    const { id } = await world.user('ines')
    await world.store.write(async (tx) => ok(await tx.users.update(id, { name: 'Ines Theirs' })))
    await user.click(save())
    const dialog = await screen.findByRole('dialog')
    expect(dialog).toHaveTextContent('Ines Theirs')
    expect(name).toHaveValue('Ines Mine')
  })

  it('SET-06 remembers receipt or invoice and where the own orders go', async () => {
    const { user, browser } = await renderRoute('/account/settings/profile', { as: 'ines' })
    const ordering = part('Ordering')
    await user.click(ordering.getByRole('radio', { name: 'Receipt' }))
    await user.click(ordering.getByRole('radio', { name: /Gdańsk/ }))
    await user.click(save())
    await waitFor(async () =>
      expect((await browser.call(getProfile, {})).ordering).toEqual({
        documentPreference: 'receipt',
        defaultAddressId: 'adr_gdansk',
      }),
    )
  })
})

describe('notifications', () => {
  it('SET-01 are chosen by event, and those about access are said to be sent always', async () => {
    const { user, browser } = await renderRoute('/account/settings/notifications', { as: 'ines' })
    expect(screen.getByRole('region', { name: 'Always sent' })).toHaveTextContent('Your password was changed')
    const shipped = screen.getByRole('checkbox', { name: 'Order shipped' })
    expect(shipped).toBeChecked()
    await user.click(shipped)
    await user.click(save())
    await waitFor(async () =>
      expect((await browser.call(getProfile, {})).notifications.filter(({ wanted }) => !wanted)).toEqual([
        { event: 'orderShipped', wanted: false },
      ]),
    )
  })

  it('SET-01 keeps the choice when the portal cannot be reached', async () => {
    const { user, world } = await renderRoute('/account/settings/notifications', { as: 'ines' })
    await user.click(screen.getByRole('checkbox', { name: 'Order shipped' }))
    world.network.failNext({ status: 503, endpointId: 'updateNotifications' })
    await user.click(save())
    expect(await screen.findByText('The portal is busy')).toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: 'Order shipped' })).not.toBeChecked()
  })
})
