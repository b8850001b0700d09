import { http, HttpResponse } from 'msw/http'
import { setupServer } from 'msw/node'
import type { Backend } from './backend'

/** A browser as the backend sees one: a place that keeps a session cookie, and an address. */
export type Client = { backend: Backend; token: string | null; address: string }

const clientHeader = 'x-portico-client'
const clients = new Map<string, Client>()
let unnamed: Client | null = null

const answer = async (request: Request): Promise<Response> => {
  const name = request.headers.get(clientHeader)
  const client = name ? clients.get(name) : unnamed
  // A page that is being taken down after its test still asks for things.
  if (!client) return HttpResponse.error()
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

/** Every request to an API goes to a backend; anything else that leaves a test is an error. */
export const server = setupServer(http.all('*/api/*', ({ request }) => answer(request)))

export const listen = (): void => server.listen({ onUnhandledFrame: 'error' })

/** Makes a client known; with `isPage` it stands behind requests that name none, as those of a mounted page do. */
export const addClient = (client: Client, isPage = false): string => {
  const name = `client-${clients.size + 1}`
  clients.set(name, client)
  if (isPage) unnamed = client
  return name
}
export const forgetClients = (): void => {
  clients.clear()
  unnamed = null
}
/** A transport through which everything is sent as this client. */
export const sendAs =
  (name: string) =>
  (request: Request): Promise<Response> => {
    request.headers.set(clientHeader, name)
    return fetch(request)
  }
