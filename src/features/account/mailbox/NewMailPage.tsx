import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { NewMailView } from '@/entities/mailbox/NewMailView'
import { LinkButton } from '@/shared/ui/LinkButton'

const routeApi = getRouteApi('/account/_gate/mailbox/new')

export function NewMailPage() {
  const { t } = useTranslation(['mailbox', 'common'])
  const navigate = useNavigate()
  const { draft } = routeApi.useSearch()
  return (
    <NewMailView
      side="account"
      draft={draft}
      cancel={
        <LinkButton to="/account/mailbox" variant="default">
          {t('common:action.cancel')}
        </LinkButton>
      }
      onSent={(threadId) => void navigate({ to: '/account/mailbox/$threadId', params: { threadId } })}
    />
  )
}
