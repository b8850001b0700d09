import { hashKey, type QueryKey, useQueryClient } from '@tanstack/react-query'
import { type RegisteredRouter, useRouter } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { fetchWhenIdle } from './fetch-when-idle'
import { whenIdle } from './when-idle'

type RouteId = keyof RegisteredRouter['routesById']

/** Has the script of the page that people open from here at hand, once `ready` says that this one is drawn. */
export const usePageAhead = (routeId: RouteId, ready: boolean): void => {
  const router = useRouter()
  useEffect(() => {
    if (!ready) return undefined
    // Without it the page is loaded when it is opened.
    return fetchWhenIdle(async () => router.loadRouteChunk(router.routesById[routeId]))
  }, [router, routeId, ready])
}

type Question = { queryKey: QueryKey; queryFn?: unknown }

/** Asks for what is most likely wanted next, before any script: one answer is soon there. Undefined: no such thing. */
export const useDataAhead = (question: Question | undefined): void => {
  const client = useQueryClient()
  const key = question && hashKey(question.queryKey)
  const ask = useEffectEvent(() => void client.prefetchQuery(question as never))
  useEffect(() => (key === undefined ? undefined : whenIdle(() => ask())), [key])
}
