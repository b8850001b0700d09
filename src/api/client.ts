import type { Endpoint } from '@/contract/endpoint'
import type { Problem } from '@/contract/problem'
import { encodeQuery } from '@/contract/query-string'
import { requestHeaders, reportSessionLost } from './credentials'
import { ApiProblem } from './problem'
import { readProblem } from './read-problem'
import { send } from './transport'

type Reply<R> = R[keyof R]
type Options = { signal?: AbortSignal; idempotencyKey?: string }
type Parts = { params?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown }

/** Longer than any healthy answer, shorter than a person's patience. */
const timeoutMs = 30_000

/** Replies are checked against the contract where people develop and test; in production the contract is trusted. */
const checksReplies = import.meta.env.DEV || import.meta.env.MODE === 'test'

const url = (endpoint: Endpoint<never, unknown>, { params = {}, query }: Parts): string => {
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const search = query ? encodeQuery(query) : ''
  return new URL(`/api${path}${search ? `?${search}` : ''}`, globalThis.location.origin).href
}

const localProblem = (type: Problem['type'], title: string): ApiProblem =>
  new ApiProblem({ type, title, status: 0, requestId: '' })

const problemOf = async (response: Response): Promise<ApiProblem> => {
  const problem = readProblem(await response.json().catch(() => undefined))
  const requestId = response.headers.get('X-Request-Id') ?? ''
  return new ApiProblem(
    problem ?? { type: 'server/unexpected', title: response.statusText, status: response.status, requestId },
  )
}

const request = (endpoint: Endpoint<never, unknown>, parts: Parts, options: Options): Request => {
  const write = endpoint.method !== 'GET'
  const binary = parts.body instanceof Blob
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    ...requestHeaders(write),
  }
  if (parts.body !== undefined)
    headers['Content-Type'] = binary ? (parts.body as Blob).type || 'application/octet-stream' : 'application/json'
  if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey
  const timeout = AbortSignal.timeout(timeoutMs)
  return new Request(url(endpoint, parts), {
    method: endpoint.method,
    headers,
    body: parts.body === undefined ? undefined : binary ? (parts.body as Blob) : JSON.stringify(parts.body),
    credentials: 'same-origin',
    signal: options.signal ? AbortSignal.any([options.signal, timeout]) : timeout,
  })
}

const exchange = async (endpoint: Endpoint<never, unknown>, parts: Parts, options: Options): Promise<Response> => {
  try {
    return await send(request(endpoint, parts, options))
  } catch (error) {
    if (options.signal?.aborted) throw error
    throw error instanceof DOMException && error.name === 'TimeoutError'
      ? localProblem('network/timeout', 'No answer in time')
      : localProblem('network/offline', 'The server could not be reached')
  }
}

/**
 * Calls an endpoint and gives the body of its success reply.
 * @throws ApiProblem for every refusal and failure, also when nothing was reached.
 */
export async function call<I, R>(endpoint: Endpoint<I, R>, input: I, options: Options = {}): Promise<Reply<R>> {
  const response = await exchange(endpoint as Endpoint<never, unknown>, input as Parts, options)
  if (!response.ok) {
    const problem = await problemOf(response)
    if (ApiProblem.is(problem, 'session/required', 'session/expired')) reportSessionLost()
    if (problem.problem.type === 'session/account-changed') reportSessionLost('changed')
    throw problem
  }
  const schema = endpoint.schemas.responses[response.status]
  if (schema === undefined) throw new TypeError(`${endpoint.id} answered an undeclared ${response.status}`)
  if (schema === null) return undefined as Reply<R>
  if (schema === 'binary' || schema === 'event-stream') return (await response.blob()) as Reply<R>
  const body: unknown = await response.json()
  if (checksReplies) {
    const { parse } = await import('zod/mini')
    return parse(schema as never, body) as Reply<R>
  }
  return body as Reply<R>
}
