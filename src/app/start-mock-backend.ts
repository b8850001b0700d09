import { setTransport } from '@/api/transport'

/**
 * The only place of the app that knows of the mock backend. Rendering does not wait for it: requests do, and each
 * only until the backend is there.
 */
export const startMockBackend = (): void => {
  if (import.meta.env.VITE_BACKEND === 'network') return
  const handle = import('@mocks/browser').then(({ connectBackend }) =>
    connectBackend((name, known) => {
      void import('./unknown-scenario').then(({ tellUnknownScenario }) => tellUnknownScenario(name, known))
    }),
  )

  if (import.meta.env.VITE_BACKEND === 'inpage') {
    setTransport(async (request) => (await handle)(request))
    return
  }
  const ready = import('@mocks/intercept').then(async ({ interceptRequests }) => interceptRequests(await handle))
  setTransport(async (request) => {
    await ready
    return fetch(request)
  })
}
