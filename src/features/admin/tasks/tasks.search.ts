import { taskListQuery } from '@/contract/task-list'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const tasksSearch = tolerantSearch(taskListQuery)
