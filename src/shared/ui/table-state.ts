import type { Page } from '@/contract/paging'

type Result<Row> = {
  data: Page<Row> | undefined
  error: unknown
  isPending: boolean
  isFetching: boolean
  isPlaceholderData: boolean
  refetch: () => unknown
}

/** What a DataTable needs of a list query. A failed refresh keeps the rows that are there. */
export const tableState = <Row>({ data, error, isPending, isFetching, isPlaceholderData, refetch }: Result<Row>) => ({
  rows: data?.rows,
  total: data?.total ?? 0,
  loading: isPending,
  refetching: isFetching && isPlaceholderData,
  error: error ?? undefined,
  onRetry: () => void refetch(),
})

/** The number of the page after the one on screen; undefined where it is the last, or not the one asked for yet. */
export const nextPageOf = <Row>({ data, isPlaceholderData }: Result<Row>): number | undefined =>
  data && !isPlaceholderData && data.page * data.pageSize < data.total ? data.page + 1 : undefined
