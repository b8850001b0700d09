import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { NewTaskForm } from '@/entities/task/NewTaskForm'
import { LinkButton } from '@/shared/ui/LinkButton'

const routeApi = getRouteApi('/admin/_gate/tasks/new')

export function NewDeskTaskPage() {
  const { t } = useTranslation('common')
  const navigate = useNavigate()
  const { about, record } = routeApi.useSearch()
  return (
    <NewTaskForm
      side="admin"
      about={about}
      record={record}
      cancel={
        <LinkButton to="/admin/tasks" variant="default">
          {t('action.cancel')}
        </LinkButton>
      }
      onCreated={(taskId) => void navigate({ to: '/admin/tasks/$taskId', params: { taskId } })}
    />
  )
}
