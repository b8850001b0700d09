import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'

describe('an address that is no page', () => {
  it.each([
    ['/account/nowhere', 'ines', 'My Account'],
    ['/account/orders/so/what/now', 'ines', 'My Account'],
    ['/admin/nowhere', 'marta', 'Administration'],
  ])('NAV-01 %s keeps the navigation of its shell', async (path, as, shell) => {
    await renderRoute(path, { as })
    expect(screen.getByTestId('not-found')).toBeInTheDocument()
    expect(screen.getByRole('navigation', { name: shell })).toBeInTheDocument()
  })
})
