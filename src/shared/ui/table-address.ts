import { defaultPageSize } from '@/contract/paging'
import type { TableChange } from './data-table-types'

type Listed = { page?: number; pageSize?: number; sort?: string }

/** What a DataTable takes from the address of its list, and writes there. */
export const tableAddress = <S extends Listed>(
  search: S,
  patch: (change: Partial<S>) => void,
  usualSort?: NonNullable<S['sort']>,
) => ({
  page: search.page ?? 1,
  pageSize: search.pageSize ?? defaultPageSize,
  sort: search.sort ?? usualSort,
  // The columns that can be sorted by are the sorts of the contract, and the tabs of the page its views.
  onChange: (change: TableChange) => patch(change as Partial<S>),
  onView: (view: string) => patch({ view } as unknown as Partial<S>),
})
