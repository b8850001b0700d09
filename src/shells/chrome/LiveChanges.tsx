import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { subscribeToChanges } from '@/api/events'
import { invalidateResources } from '@/api/query-client'
import { useSession } from '@/features/session/use-session'

/** A run of the ERP changes hundreds of rows at once: one refetch answers all of them. */
const gatherMs = 100

/** Keeps what is on screen current: what somebody else, the ERP or a job changes is fetched again. */
export function LiveChanges() {
  const client = useQueryClient()
  const firstRead = useRef(useSession().now)
  useEffect(() => {
    const changed = new Set<string>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const flush = (): void => {
      const resources = [...changed]
      changed.clear()
      timer = undefined
      if (resources.includes('*')) void client.invalidateQueries()
      else void invalidateResources(client, resources)
    }
    const stop = subscribeToChanges(firstRead.current, ({ resource }) => {
      changed.add(resource)
      timer ??= setTimeout(flush, gatherMs)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [client])
  return null
}
