type TableSearch = { page?: number; pageSize?: number; sort?: string; q?: string }
/** A parameter of every list that no list has of its own. */
type Viewed = { saved?: string }
type NavigateInSearch<S> = (options: {
  search: (previous: S) => S
  replace?: boolean
  resetScroll?: boolean
}) => Promise<void>

/**
 * State of a list in its address. A change of anything but the page goes back to page 1, because page 7 of other rows
 * is nobody's wish. A tab of the list leaves the saved view, with all that the view had set.
 */
export const useTableSearch = <S extends TableSearch>(routeApi: { useSearch: () => S; useNavigate: () => unknown }) => {
  const search = routeApi.useSearch()
  // The router's own type ties `search` to one route; here it is the same route's search in and out.
  const navigate = routeApi.useNavigate() as NavigateInSearch<S>

  const patch = (change: Partial<S>, { replace = false } = {}): void => {
    void navigate({
      search: (previous) => ({
        ...(((previous as Viewed).saved && 'view' in change ? {} : previous) as S),
        ...('page' in change ? {} : { page: undefined }),
        ...change,
      }),
      replace,
      resetScroll: false,
    })
  }
  const clear = (names: readonly (keyof S)[]): void =>
    patch(Object.fromEntries(names.map((name) => [name, undefined])) as Partial<S>)

  return { search, patch, clear }
}
