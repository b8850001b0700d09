import { queryOptions } from '@tanstack/react-query'
import { query } from '@/api/query'
import { getFreshness } from '@/contract/freshness'

/** Age grows with the clock, and a run of a job makes it small again without telling buyers. */
const everyMs = 60_000

export const freshnessQueries = {
  current: () => queryOptions({ ...query(getFreshness, {}), refetchInterval: everyMs }),
}
