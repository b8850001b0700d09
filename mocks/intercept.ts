import { setupWorker } from 'msw/browser'
import { http, HttpResponse } from 'msw/http'

type Handle = (request: Request) => Promise<Response>

/** Development: requests are real ones, seen in the browser's network panel, and answered by the service worker. */
export const interceptRequests = async (handle: Handle): Promise<void> => {
  const worker = setupWorker(
    // From the root only: in development the sources are under /src/api/.
    http.all(`${location.origin}/api/*`, async ({ request }) => {
      try {
        return await handle(request)
      } catch {
        return HttpResponse.error()
      }
    }),
  )
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' })
}
