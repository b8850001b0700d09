import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { switchAccount } from '@/contract/own-accounts'
import type { UserId } from '@/domain/ids'
import { placeIn } from '@/shells/place-in'
import { expectConsole } from '@/testing/expect-console'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'
import { demoPassword, userIds } from '@mocks/seed/people'
import { chosenCompany } from './chosen-company'

const { vera, veraDubai } = userIds
const sessionsFor = async (world: World): Promise<UserId[]> =>
  (await world.store.read((tx) => tx.sessions.all())).map(({ userId }) => userId)
type User = Awaited<ReturnType<typeof renderRoute>>['user']
const choose = async (user: User, company: RegExp) => {
  await user.click(await screen.findByRole('button', { name: /Switch company/ }))
  await user.click(await screen.findByRole('menuitemradio', { name: company }))
}

describe('SEC-04 leaving one company for another', () => {
  it('asks before what was typed is lost, and only then switches', async () => {
    const { user, world } = await renderRoute('/account/settings/profile', { as: 'vera' })
    const phone = screen.getByLabelText('Phone')
    await user.type(phone, '7')
    await choose(user, /^Al Noor Glazing LLC/)
    const asked = await screen.findByRole('dialog', { name: 'Leave without saving?' })
    expect(await sessionsFor(world)).toEqual([vera])
    await user.click(within(asked).getByRole('button', { name: 'Stay here' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(phone).toHaveValue('+49 761 5550 1907')
    await choose(user, /^Al Noor Glazing LLC/)
    await user.click(await screen.findByRole('button', { name: 'Leave and lose the changes' }))
    await waitFor(async () => expect(await sessionsFor(world)).toEqual([veraDubai]))
  })

  it('asks before signing out as well', async () => {
    const { user, world } = await renderRoute('/account/settings/profile', { as: 'vera' })
    await user.type(screen.getByLabelText('Phone'), '7')
    await user.click(screen.getByRole('button', { name: /Vera Linde/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }))
    expect(await sessionsFor(world)).toEqual([vera])
    await user.click(await screen.findByRole('button', { name: 'Leave and lose the changes' }))
    await waitFor(async () => expect(await sessionsFor(world)).toEqual([]))
  })

  it('keeps to the page, but not to a record, nor to a page the other account may not open', async () => {
    const { router, browser } = await renderRoute('/account/orders?page=2', { as: 'vera' })
    const { session } = await browser.call(switchAccount, { body: { accountId: veraDubai } })
    expect(placeIn(router, session)).toBe('/account/orders')
    const at = (pathname: string) => ({ ...router, state: { location: { pathname } } }) as unknown as typeof router
    expect(placeIn(at('/account/orders/ord_s004'), session)).toBe('/account/orders')
    expect(placeIn(at('/account/settings/security'), session)).toBe('/account/settings/security')
    const poorer = { ...session, permissions: session.permissions.filter((name) => !name.startsWith('orders.')) }
    expect(placeIn(at('/account/orders/ord_s004'), poorer)).not.toContain('orders')
  })

  it('is told on the page that comes next, once', async () => {
    chosenCompany.set('Al Noor Glazing LLC')
    const { unmount } = await renderRoute('/account/orders', { as: 'vera' })
    expect(await screen.findByText('You now work for Al Noor Glazing LLC')).toBeInTheDocument()
    expect(chosenCompany.get()).toBeUndefined()
    unmount()
  })
})

describe('SEC-04 the way to another company', () => {
  it('is offered where the address is of a record of that company', async () => {
    const world = await createWorld()
    const orderId = await world.store.read(async (tx) => {
      const { companyId } = await tx.users.require(vera)
      return (await tx.search.orders({ companyIds: [companyId!] }, 'placedAt', true, 0, 1)).ids[0]!
    })
    const client = await world.as('vera')
    await client.call(switchAccount, { body: { accountId: veraDubai } })
    expectConsole(/ApiProblem: resource\/not-found/)
    expectConsole(/Error in route match/)
    const { user } = await renderRoute(`/account/orders/${orderId}`, {
      as: 'vera',
      world: { ...world, as: async () => client },
    })
    expect(
      await screen.findByRole('heading', { level: 1, name: 'This is about Rheintal Fensterbau GmbH' }),
    ).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Go on for Rheintal Fensterbau GmbH' }))
    await waitFor(async () => expect(await sessionsFor(world)).toEqual([vera]))
  })

  it('is in the palette', async () => {
    const { user, world } = await renderRoute('/account/orders', { as: 'vera' })
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await screen.findByRole('combobox'), 'noor')
    await user.click(await screen.findByRole('option', { name: /Switch to Al Noor Glazing LLC/ }))
    await waitFor(async () => expect(await sessionsFor(world)).toEqual([veraDubai]))
  })
})

it('SEC-04 a form whose session ended says nothing of it any more once its person has signed in again', async () => {
  const { user, world } = await renderRoute('/account/settings/profile', { as: 'vera' })
  const phone = screen.getByLabelText('Phone')
  await user.type(phone, '7')
  await world.backend.controls({ command: 'expireSessions' })
  await user.click(screen.getByRole('button', { name: 'Save' }))
  const asked = await screen.findByRole('dialog', { name: 'Sign in again' })
  await user.type(within(asked).getByLabelText('Password'), demoPassword)
  await user.click(within(asked).getByRole('button', { name: 'Sign in' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.queryByTestId('form-problem')).toBeNull()
  expect(phone).toHaveValue('+49 761 5550 1907')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Profile saved')).toBeInTheDocument()
})

describe('what belongs to one company and what to all', () => {
  it('SET-01 is said with the profile and with each session', async () => {
    const { router } = await renderRoute('/account/settings/profile', { as: 'vera' })
    expect(screen.getByText(/^How we address and reach you about orders of Rheintal Fensterbau GmbH/)).toBeVisible()
    await router.navigate({ to: '/account/settings/security' })
    const table = await screen.findByRole('table', { name: 'Your sessions' })
    expect(within(table).getByRole('columnheader', { name: 'Company' })).toBeVisible()
    expect(within(table).getByRole('cell', { name: 'Rheintal Fensterbau GmbH' })).toBeVisible()
    expect(screen.getByText('How you sign in is the same for all your companies.')).toBeVisible()
  })

  it('SET-01 a new language is spoken from the notice of its saving on', async () => {
    const { user } = await renderRoute('/account/settings/profile', { as: 'ines' })
    await user.selectOptions(screen.getByLabelText('Language'), 'Deutsch')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('Profil gespeichert')).toBeInTheDocument()
  })
})
