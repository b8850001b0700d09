import { screen, waitFor } from '@testing-library/react'
import { Suspense } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { MissingParts } from '@/shared/ui/MissingParts'
import { renderUi } from '@/testing/render-ui'
import { lazyPart } from './lazy-part'
import { nameMissingFiles } from './missing-file'
import { useMissingParts } from './missing-parts.store'

const cannotFetch = (): never => {
  const payload = new TypeError('Failed to fetch dynamically imported module: /assets/Part.js')
  window.dispatchEvent(Object.assign(new Event('vite:preloadError', { cancelable: true }), { payload }))
  throw payload
}
const Arrived = ({ what }: { what: string }) => <p>{what} is here</p>

/** A page with a part that comes as soon as `there` says so. */
const renderPart = async (options?: { quiet: boolean }) => {
  nameMissingFiles()
  const there = { now: false, asked: 0 }
  const Part = lazyPart(async () => {
    there.asked++
    return there.now ? Arrived : cannotFetch()
  }, options)
  const view = await renderUi(
    <>
      <h1>The page</h1>
      <Suspense fallback={<button type="button">Choose</button>}>
        <Part what="The part" />
      </Suspense>
      <MissingParts />
    </>,
  )
  await waitFor(() => expect(useMissingParts.getState().missing).toHaveLength(1))
  return { ...view, there }
}

describe('a part of a page whose file does not arrive', () => {
  it('NAV-12 takes nothing else down, says so, and comes when the connection is back', async () => {
    const { there } = await renderPart()
    expect(await screen.findByRole('alert')).toHaveTextContent('The portal could not be reached')
    expect(screen.getByRole('heading', { name: 'The page' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Choose' })).toBeVisible()
    there.now = true
    window.dispatchEvent(new Event('online'))
    expect(await screen.findByText('The part is here')).toBeVisible()
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })

  it('NAV-12 is tried again by a press, and its notice can be put away', async () => {
    const { user, there } = await renderPart()
    await user.click(await screen.findByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('alert')).toBeNull()
    window.dispatchEvent(new Event('online'))
    await waitFor(() => expect(there.asked).toBe(2))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('NAV-12 is waited for in silence where nobody misses it', async () => {
    const { there } = await renderPart({ quiet: true })
    window.dispatchEvent(new Event('online'))
    await waitFor(() => expect(there.asked).toBe(2))
    expect(screen.queryByRole('alert')).toBeNull()
    there.now = true
    window.dispatchEvent(new Event('online'))
    expect(await screen.findByText('The part is here')).toBeVisible()
  })

  it('NAV-12 is not asked for without a network, since the browser would remember that for good', async () => {
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const { there } = await renderPart()
    expect(await screen.findByRole('alert')).toBeVisible()
    expect(there.asked).toBe(0)
    online.mockReturnValue(true)
    there.now = true
    window.dispatchEvent(new Event('online'))
    expect(await screen.findByText('The part is here')).toBeVisible()
  })
})
