import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { getPortalSettings, updatePortalSettings } from '@/contract/admin/portal-settings'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

const logo = `data:image/png;base64,${btoa(String.fromCharCode(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1))}`

it('NAV-13 shows sign and name of the company in the bar, at once where they change, and its own without any', async () => {
  const world = await createWorld({ orders: 0 })
  await renderRoute('/account/settings', { as: 'tomasz', world })
  expect(screen.getByRole('link', { name: 'Portico' })).toBeInTheDocument()
  const marta = await world.as('marta')
  const { version } = await marta.call(getPortalSettings, {})
  await marta.call(updatePortalSettings, { body: { version, brandName: 'Oak and Sons', logo } })
  const home = await screen.findByRole('link', { name: 'Oak and Sons' })
  await waitFor(() => expect(home.querySelector('img')).toHaveAttribute('src', logo))
})
