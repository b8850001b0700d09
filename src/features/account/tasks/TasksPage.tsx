import { getRouteApi } from '@tanstack/react-router'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { TaskListQuery } from '@/contract/task-list'
import { TaskTable } from '@/entities/task/TaskTable'
import { GroupFilters } from '@/shared/ui/GroupFilters'
import { Can } from '@/features/session/Can'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { LinkButton } from '@/shared/ui/LinkButton'

const routeApi = getRouteApi('/account/_gate/tasks/')

/** TSK-01: what the company’s own people have to do. */
export function TasksPage() {
  const { t } = useTranslation('tasks')
  const table = useTableSearch<TaskListQuery>(routeApi)
  return (
    <TaskTable
      side="account"
      table={table}
      Filters={GroupFilters}
      sub={t('sub.account')}
      actions={
        <Can permission="tasks.edit">
          <LinkButton to="/account/tasks/new" leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}>
            {t('new')}
          </LinkButton>
        </Can>
      }
    />
  )
}
