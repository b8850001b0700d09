import { useMatch, useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import type { SavedView } from '@/contract/views'
import { listState } from './list-address'

type Search = Record<string, unknown>
type Reader = ((search: Search) => Search) | { parse: (search: Search) => Search } | undefined

/** The list's address as views read and write it, whatever list it is. */
export const useViewAddress = () => {
  const router = useRouter()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as Search
  const routeId = useMatch({ strict: false, select: (match) => match.routeId })
  const routes = router.routesById as unknown as Record<string, { options: { validateSearch?: Reader } } | undefined>
  const validateSearch = routes[routeId ?? '']?.options.validateSearch
  /** What the page makes of it: what it does not know is gone. */
  const understood = (state: Search): Search =>
    listState(typeof validateSearch === 'function' ? validateSearch(state) : (validateSearch?.parse(state) ?? state))
  const stateOf = ({ query }: Pick<SavedView, 'query'>): Search => listState(router.options.parseSearch(query))
  const go = (to: Search, replace = false): void =>
    void navigate({ to: '.', search: () => to, replace, resetScroll: false } as never)
  return {
    search,
    /** What a view asks for and the list can do. */
    stateOf: (view: Pick<SavedView, 'query'>): Search => understood(stateOf(view)),
    /** What it asks for and the list does not know, perhaps not any more. */
    unknownIn: (view: Pick<SavedView, 'query'>): [name: string, value: string][] => {
      const [asked, known] = [stateOf(view), understood(stateOf(view))]
      return Object.entries(asked).flatMap(([name, value]) =>
        name in known ? [] : [[name, Array.isArray(value) ? value.join(', ') : String(value)]],
      )
    },
    queryOf: (state: Search): string => router.options.stringifySearch(listState(state)),
    open: (view: Pick<SavedView, 'id' | 'query'>, replace = false) =>
      go({ ...understood(stateOf(view)), saved: view.id }, replace),
    /** Back to the list as it opens by itself. */
    leave: () => go({}),
  }
}
