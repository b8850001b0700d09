import { getRouteApi } from '@tanstack/react-router'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { TaskListQuery } from '@/contract/task-list'
import { TaskTable } from '@/entities/task/TaskTable'
import { GroupFilters } from '@/shared/ui/GroupFilters'
import { Can } from '@/features/session/Can'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { LinkButton } from '@/shared/ui/LinkButton'

const routeApi = getRouteApi('/admin/_gate/tasks/')

/** TSK-01: what the seller’s departments and people have to do. */
export function DeskTasksPage() {
  const { t } = useTranslation('tasks')
  const table = useTableSearch<TaskListQuery>(routeApi)
  return (
    <TaskTable
      side="admin"
      table={table}
      Filters={GroupFilters}
      sub={t('sub.admin')}
      actions={
        <Can permission="taskDesk.edit">
          <LinkButton to="/admin/tasks/new" leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}>
            {t('new')}
          </LinkButton>
        </Can>
      }
    />
  )
}
