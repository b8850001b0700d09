import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { NewTaskForm } from '@/entities/task/NewTaskForm'
import { LinkButton } from '@/shared/ui/LinkButton'

const routeApi = getRouteApi('/account/_gate/tasks/new')

export function NewTaskPage() {
  const { t } = useTranslation('common')
  const navigate = useNavigate()
  const { about, record } = routeApi.useSearch()
  return (
    <NewTaskForm
      side="account"
      about={about}
      record={record}
      cancel={
        <LinkButton to="/account/tasks" variant="default">
          {t('action.cancel')}
        </LinkButton>
      }
      onCreated={(taskId) => void navigate({ to: '/account/tasks/$taskId', params: { taskId } })}
    />
  )
}
