import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Configurator } from '@/contract/configurator'
import { changed, type Choose, valueIn } from '@/entities/product/configurator/choose'
import { configuratorQuery } from '@/entities/product/configurator.queries'

const routeApi = getRouteApi('/account/_gate/catalogue/$sku_/configure')

type Asked = { choice?: string[] | undefined; quantity?: number | undefined }

/** What is chosen lives in the address; the backend says what it means. The last answer stays until the next comes. */
export function useConfiguring() {
  const { sku } = routeApi.useParams()
  const search = routeApi.useSearch()
  const navigate = routeApi.useNavigate()
  const client = useQueryClient()
  const wanted: Asked = { choice: search.choice, quantity: search.quantity }
  const result = useQuery({
    ...configuratorQuery(sku, wanted),
    placeholderData: keepPreviousData,
  })
  const [last, setLast] = useState(result.data)
  if (result.data && result.data !== last) setLast(result.data)
  // Where the next answer fails, what was there stays.
  const product = result.data ?? (last?.sku === sku ? last : undefined)
  const isSettled = result.data !== undefined && !result.isPlaceholderData

  // What is on its way into the address: that is not at once there.
  const asked = useRef<Asked | null>(null)
  useEffect(() => {
    asked.current = null
  }, [search])
  const patch = (next: (before: Asked) => Asked): void => {
    asked.current = { ...wanted, ...next(wanted) }
    // What was asked for last, not what was answered last: somebody may be faster than the backend.
    void navigate({ search: (before) => ({ ...before, ...next(before) }), replace: true, resetScroll: false })
  }
  return {
    ...{ sku, search, result, product },
    /** Of a choice that has not been answered yet, what is shown is not to be ordered. */
    isSettled,
    /** What the backend says of what was chosen last, also where the address does not have it yet. */
    answered: (): Promise<Configurator> => client.ensureQueryData(configuratorQuery(sku, asked.current ?? wanted)),
    /** What was taken is marked at once; what comes of it is the backend's answer. */
    taken: (option: string): string | undefined => (isSettled ? undefined : valueIn(search.choice, option)),
    choose: ((...changes) =>
      patch((before) => ({
        choice: changed(before.choice ?? product?.choices ?? [], changes),
      }))) satisfies Choose as Choose,
    again: () => patch(() => ({ choice: undefined })),
    setQuantity: (quantity: number) => patch(() => ({ quantity })),
  }
}

export type Configuring = Omit<ReturnType<typeof useConfiguring>, 'product'> & { product: Configurator }
