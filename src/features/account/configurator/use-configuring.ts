import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Configurator } from '@/contract/configurator'
import { configuratorQuery } from '@/entities/product/configurator.queries'

const routeApi = getRouteApi('/account/_gate/catalogue/$sku_/configure')

export type Choose = (...changes: readonly (readonly [option: string, value: string])[]) => void

/** A choice with one or more options changed; the others stay as they are. */
export const changed = (
  choices: readonly string[],
  changes: readonly (readonly [option: string, value: string])[],
): string[] => {
  const next = new Map(choices.map((each) => [each.slice(0, each.indexOf(':')), each]))
  for (const [option, value] of changes) next.set(option, `${option}:${value}`)
  return [...next.values()]
}

/** The value of an option in a choice; undefined where it says nothing of it. */
const valueIn = (choices: readonly string[] | undefined, option: string): string | undefined =>
  choices?.find((each) => each.startsWith(`${option}:`))?.slice(option.length + 1)

/** What is chosen lives in the address; the backend says what it means. The last answer stays until the next comes. */
export function useConfiguring() {
  const { sku } = routeApi.useParams()
  const search = routeApi.useSearch()
  const navigate = routeApi.useNavigate()
  const result = useQuery({
    ...configuratorQuery(sku, { choice: search.choice, quantity: search.quantity }),
    placeholderData: keepPreviousData,
  })
  const patch = (next: Partial<typeof search>): void => {
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false })
  }
  return {
    ...{ sku, search, result },
    /** Of a choice that has not been answered yet, what is shown is not to be ordered. */
    isSettled: !result.isPlaceholderData,
    /** What was taken is marked at once; what comes of it is the backend's answer. */
    taken: (option: string): string | undefined =>
      result.isPlaceholderData ? valueIn(search.choice, option) : undefined,
    choose: ((...changes) => {
      // What was asked for last, not what was answered last: somebody may be faster than the backend.
      void navigate({
        search: (before) => ({ ...before, choice: changed(before.choice ?? result.data?.choices ?? [], changes) }),
        replace: true,
        resetScroll: false,
      })
    }) satisfies Choose as Choose,
    again: () => patch({ choice: undefined }),
    setQuantity: (quantity: number) => patch({ quantity }),
  }
}

export type Configuring = ReturnType<typeof useConfiguring> & { product: Configurator }
