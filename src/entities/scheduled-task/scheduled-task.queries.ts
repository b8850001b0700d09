import { queryOptions } from '@tanstack/react-query'
import { query } from '@/api/query'
import { listScheduledTasks } from '@/contract/admin/scheduled-tasks'
import { isRunMoving } from '@/domain/sync/run-states'

/** Short enough to look live, long enough to spare the server; only while something runs. */
const inFlightPollMs = 1000

export const scheduledTaskQueries = {
  list: () =>
    queryOptions({
      ...query(listScheduledTasks, {}),
      refetchInterval: ({ state }) =>
        state.data?.jobs.some(({ currentRun }) => currentRun !== null && isRunMoving(currentRun))
          ? inFlightPollMs
          : false,
    }),
}
