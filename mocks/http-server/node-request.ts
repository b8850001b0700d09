import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { TLSSocket } from 'node:tls'

export type Connection = { address: string; secure: boolean }

const first = (header: string | string[] | undefined): string | undefined =>
  (Array.isArray(header) ? header[0] : header)?.split(',')[0]?.trim()

const last = (header: string | string[] | undefined): string | undefined =>
  (Array.isArray(header) ? header.at(-1) : header)?.split(',').at(-1)?.trim()

/**
 * Where a request comes from. What a proxy says of it counts only where there is one, or anybody could say it; and of the
 * addresses only the last one, which that proxy added: those before it came with the request.
 */
export const connectionOf = (request: IncomingMessage, behindProxy: boolean): Connection => {
  const { socket, headers } = request
  const address = (behindProxy ? last(headers['x-forwarded-for']) : undefined) ?? socket.remoteAddress ?? 'unknown'
  const secure = behindProxy
    ? first(headers['x-forwarded-proto']) === 'https'
    : (socket as TLSSocket).encrypted === true
  return { address, secure }
}

/**
 * Where a request that came to the proxy without TLS should have gone; null when it came with it. The same host, whatever
 * else the request names: `//elsewhere.example/` is a path too.
 */
export const secureAddress = ({ headers, url = '/' }: Pick<IncomingMessage, 'headers' | 'url'>): string | null => {
  const { host } = headers
  const isPlain = first(headers['x-forwarded-proto']) === 'http'
  if (!isPlain || !host || !URL.canParse(`https://${host}`)) return null
  const { origin } = new URL(`https://${host}`)
  return url.startsWith('/') && URL.canParse(`${origin}${url}`) ? new URL(`${origin}${url}`).href : origin
}

/** @throws TypeError when path or host make no URL. */
export const toRequest = (message: IncomingMessage, { secure }: Connection, signal: AbortSignal): Request => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(message.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one)
  }
  const method = message.method ?? 'GET'
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const init: RequestInit & { duplex?: 'half' } = { method, headers, signal }
  if (hasBody) Object.assign(init, { body: Readable.toWeb(message), duplex: 'half' })
  return new Request(
    new URL(message.url ?? '/', `${secure ? 'https' : 'http'}://${message.headers.host ?? 'localhost'}`),
    init,
  )
}

/** Sends a response, piece by piece as it comes; a caller that goes away stops its source. */
export const sendResponse = async (response: Response, to: ServerResponse): Promise<void> => {
  to.statusCode = response.status
  const cookies = response.headers.getSetCookie()
  for (const [name, value] of response.headers) if (name !== 'set-cookie') to.setHeader(name, value)
  if (cookies.length > 0) to.setHeader('Set-Cookie', cookies)
  if (!response.body) return void to.end()
  to.flushHeaders()
  const reader = response.body.getReader()
  to.on('close', () => void reader.cancel().catch(() => undefined))
  for (;;) {
    const { done, value } = await reader.read()
    if (done || to.destroyed) break
    if (!to.write(value)) await new Promise((resolve) => to.once('drain', resolve).once('close', resolve))
  }
  to.end()
}
