import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { isMissingFile, nameMissingFiles } from '@/shared/lib/missing-file'
import { expectConsole } from '@/testing/expect-console'
import { renderRoute } from '@/testing/render-route'

describe('a page that does not come', () => {
  it('NAV-12 is asked for again by itself when the connection is back', async () => {
    const { router, world } = await renderRoute('/account/overview', { as: 'ines' })
    expectConsole(/ApiProblem/)
    expectConsole(/Error in route match/)
    await world.backend.controls({ command: 'network', latencyMs: 0, chaosRate: 0, offline: true })
    void router.navigate({ to: '/account/checkout' })
    expect(await screen.findByRole('heading', { level: 1, name: 'This page could not be loaded' })).toBeVisible()
    expect(screen.getByTestId('problem')).toHaveTextContent('The portal could not be reached')
    await world.backend.controls({ command: 'network', latencyMs: 0, chaosRate: 0, offline: false })
    window.dispatchEvent(new Event('online'))
    expect(await screen.findByRole('heading', { level: 1, name: 'Checkout' })).toBeVisible()
  })
})

describe('a script that does not arrive', () => {
  it('NAV-12 is told from a mistake of the page, so that the page is not loaded anew without a network', () => {
    nameMissingFiles()
    const payload = new TypeError('Failed to fetch dynamically imported module: /assets/disputes.js')
    window.dispatchEvent(Object.assign(new Event('vite:preloadError', { cancelable: true }), { payload }))
    expect(isMissingFile(payload)).toBe(true)
    expect(payload.message).not.toMatch(/^Failed to fetch/)
    expect(isMissingFile(new TypeError('undefined is not a function'))).toBe(false)
  })
})
