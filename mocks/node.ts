import { http, HttpResponse } from 'msw/http'
import { setupServer } from 'msw/node'
import type { Backend } from './backend'

/** A browser as the backend sees one: a place that keeps a session cookie, and an address. */
export type Client = { backend: Backend; token: string | null; address: string }

/** The browser that the page of the test is open in. */
let ofPage: Client | null = null

const answer = async (request: Request, client: Client): Promise<Response> => {
  try {
    const { response, cookie } = await client.backend.exchange(request, {
      token: client.token,
      address: client.address,
      secure: false,
    })
    if (cookie) client.token = cookie.kind === 'set' ? cookie.token : null
    return response
  } catch (error) {
    if (error instanceof Error && error.name === 'UnreachableError') return HttpResponse.error()
    throw error
  }
}

/** Every request of a page to an API goes to a backend; anything else that leaves a test is an error. */
export const server = setupServer(
  // A page that is being taken down after its test still asks for things.
  http.all('*/api/*', ({ request }) => (ofPage ? answer(request, ofPage) : HttpResponse.error())),
)

export const listen = (): void => server.listen({ onUnhandledFrame: 'error' })

/** Opens the page in this browser; in none, when the test is over. */
export const openPageIn = (client: Client | null): void => {
  ofPage = client
}

/**
 * A transport that hands requests to the backend of a browser. There is no network in between: with the one that MSW
 * plays, which pages have, a request takes twice as long, and tests make tens of thousands.
 */
export const sendFrom =
  (client: Client) =>
  async (request: Request): Promise<Response> => {
    const response = await answer(request, client)
    if (response.type === 'error') throw new TypeError('Failed to fetch')
    return response
  }
