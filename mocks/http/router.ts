import type { Endpoint } from '@/contract/endpoint'

type Pattern = { pattern: RegExp; names: string[]; parts: number }
type Route<H> = Pattern & { handler: H; method: string }
export type Match<H> =
  | { kind: 'found'; handler: H; params: Record<string, string> }
  | { kind: 'method'; allowed: string[] }
  | { kind: 'none' }

const placeholder = /\{(\w+)\}/g
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A placeholder stands for exactly one part, so only routes with as many parts can match. */
const partsOf = (path: string): number => path.split('/').length

const patternOf = (path: string): Pattern => {
  const names = [...path.matchAll(placeholder)].map((match) => match[1] ?? '')
  const pattern = path
    .split(placeholder)
    .map((part, place) => (place % 2 ? '([^/]+)' : escaped(part)))
    .join('')
  return { names, pattern: new RegExp(`^/api${pattern}$`), parts: partsOf(`/api${path}`) }
}

/** Endpoints are the same in every backend that one process opens. */
const patterns = new WeakMap<Endpoint, Pattern>()

const routeOf = <H extends { endpoint: Endpoint }>(handler: H): Route<H> => {
  const { endpoint } = handler
  const pattern = patterns.get(endpoint) ?? patternOf(endpoint.path)
  patterns.set(endpoint, pattern)
  return { ...pattern, handler, method: endpoint.method }
}

/** Finds the handler of a path. A path spelled out wins over one with a placeholder in that position. */
export const createRouter = <H extends { endpoint: Endpoint }>(handlers: readonly H[]) => {
  const routes = handlers.map(routeOf).sort((a, b) => a.names.length - b.names.length)
  const byParts = Map.groupBy(routes, ({ parts }) => parts)

  /** @throws URIError when a path parameter is not properly percent-encoded. */
  return (method: string, pathname: string): Match<H> => {
    const matching = (byParts.get(partsOf(pathname)) ?? []).filter(({ pattern }) => pattern.test(pathname))
    const route = matching.find((candidate) => candidate.method === method)
    if (!route)
      return matching.length === 0
        ? { kind: 'none' }
        : { kind: 'method', allowed: [...new Set(matching.map((one) => one.method))] }
    const values = route.pattern.exec(pathname)?.slice(1) ?? []
    const params = Object.fromEntries(route.names.map((name, place) => [name, decodeURIComponent(values[place] ?? '')]))
    return { kind: 'found', handler: route.handler, params }
  }
}
