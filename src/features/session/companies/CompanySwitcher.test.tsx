import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { inviteMember } from '@/contract/team'
import { switchAccount } from '@/contract/own-accounts'
import type { UserId } from '@/domain/ids'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'
import { newKey } from '@mocks/http/testing/buyers'
import { newMember } from '@mocks/http/testing/members'
import { userIds } from '@mocks/seed/people'

const { vera, veraDubai } = userIds
const sessionsFor = async (world: World): Promise<UserId[]> =>
  (await world.store.read((tx) => tx.sessions.all())).map(({ userId }) => userId)
const phoneOf = async (world: World, id: UserId) => (await world.store.read((tx) => tx.users.require(id))).phone

describe('SEC-04 somebody who works for two companies', () => {
  it('goes on for the other one from the top of the page', async () => {
    const { user, world } = await renderRoute('/account/orders', { as: 'vera' })
    await user.click(await screen.findByRole('button', { name: 'Rheintal Fensterbau GmbH Freiburg Switch company' }))
    const here = await screen.findByRole('menuitemradio', { name: 'Rheintal Fensterbau GmbH Freiburg, EUR' })
    expect(here).toBeChecked()
    await user.click(screen.getByRole('menuitemradio', { name: 'Al Noor Glazing LLC Dubai, AED' }))
    await waitFor(async () => expect(await sessionsFor(world)).toEqual([veraDubai]))
  })

  it('is asked when another tab went on for the other, writes nothing there, and keeps what was typed', async () => {
    const world = await createWorld({ orders: 0 })
    const { user, browser } = await renderRoute('/account/settings/profile', { as: 'vera', world })
    const phone = screen.getByLabelText('Phone')
    await user.clear(phone)
    await user.type(phone, '+49 761 5550 777')
    await browser.call(switchAccount, { body: { accountId: veraDubai } })
    const asked = await screen.findByRole('dialog', { name: 'This browser now works for Al Noor Glazing LLC' })
    await user.click(within(asked).getByRole('button', { name: 'Stay with Rheintal Fensterbau GmbH' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await sessionsFor(world)).toEqual([vera])
    expect(phone).toHaveValue('+49 761 5550 777')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(async () => expect(await phoneOf(world, vera)).toBe('+49 761 5550 777'))
    expect(await phoneOf(world, veraDubai)).not.toBe('+49 761 5550 777')
  })

  it('comes from a mail to the company it is about, by a press', async () => {
    const path = `/sign-in?account=${veraDubai}&redirect=%2Faccount%2Forders`
    const { user, world } = await renderRoute(path, { as: 'vera' })
    expect(await screen.findByRole('heading', { name: 'This is about Al Noor Glazing LLC' })).toBeInTheDocument()
    expect(await sessionsFor(world)).toEqual([vera])
    await user.click(screen.getByRole('button', { name: 'Go on for Al Noor Glazing LLC' }))
    await waitFor(async () => expect(await sessionsFor(world)).toEqual([veraDubai]))
  })

  it('accepts an invitation in the same way, and is told when a mail was somebody else’s', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await world.as('ines')
    const body = newMember({ email: (await world.user('lukas')).email })
    const { id } = await ines.call(inviteMember, { body }, { idempotencyKey: newKey() })
    const { user, unmount } = await renderRoute(`/sign-in?account=${id}`, { as: 'lukas', world })
    expect(await screen.findByRole('heading', { name: 'Kestrel Joinery Sp. z o.o. invites you' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Accept the invitation of Kestrel Joinery Sp. z o.o.' }))
    await waitFor(async () => expect(await sessionsFor(world)).toContain(id))
    unmount()
    await renderRoute(`/sign-in?account=${id}`, { as: 'ruth', world })
    expect(await screen.findByRole('heading', { name: 'This is for somebody else' })).toBeInTheDocument()
  })
})
