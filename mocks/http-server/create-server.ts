import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Backend } from '../backend'
import { connectionOf, secureAddress, sendResponse, toRequest } from './node-request'

type Options = {
  backend: Pick<Backend, 'handle' | 'store' | 'isKept'>
  /** Answers what is no call of the API: the pages of a built app. */
  pages?: Server
  /** The simulated payment provider's own pages. */
  provider?: Server
  behindProxy?: boolean
}

const largestHeaderBytes = 16_384
const slowestRequestMs = 60_000
const strictSeconds = 31_536_000
/** What a balancer asks to learn whether this server still answers from its data, and writes down what it answers. */
const healthPath = '/health'

/** The backend as a plain HTTP server, pages beside the API, so that one origin serves both. */
export const createPorticoServer = ({ backend, pages, provider, behindProxy = false }: Options): Server => {
  const answer = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const gone = new AbortController()
    response.on('close', () => gone.abort())
    const connection = connectionOf(message, behindProxy)
    let request: Request
    try {
      request = toRequest(message, connection, gone.signal)
    } catch {
      return void response.writeHead(400).end()
    }
    const reply = await backend.handle(request, connection)
    if (connection.secure) reply.headers.set('Strict-Transport-Security', `max-age=${strictSeconds}`)
    // What was not read must not be taken for the next request on this connection.
    if (!message.complete) response.setHeader('Connection', 'close')
    await sendResponse(reply, response)
  }

  const health = async (response: ServerResponse): Promise<void> => {
    await backend.store.read((tx) => tx.portalSettings.all())
    const isKept = backend.isKept()
    response.writeHead(isKept ? 200 : 503, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
    response.end(isKept ? 'ok\n' : 'data cannot be written\n')
  }

  const server = createServer(
    { maxHeaderSize: largestHeaderBytes, requestTimeout: slowestRequestMs },
    (message, response) => {
      if (message.url === healthPath) return void health(response).catch(() => response.writeHead(503).end())
      const elsewhere = behindProxy ? secureAddress(message) : null
      if (elsewhere) return void response.writeHead(308, { Location: elsewhere }).end()
      if (provider && message.url?.startsWith('/card-page/')) return void provider.emit('request', message, response)
      if (!message.url?.startsWith('/api/')) {
        if (pages) pages.emit('request', message, response)
        else response.writeHead(404).end()
        return
      }
      // Nothing to say to a caller who is gone, or whom the network is switched off for.
      answer(message, response).catch(() => response.destroy())
    },
  )
  return server
}
