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
      onKept={(id) => void navigate({ to: '/account/mailbox/new', search: { draft: id }, replace: true })}
      onBack={(id) => void navigate({ to: '/account/mailbox/new', search: { draft: id } })}
      onSent={() => void navigate({ to: '/account/mailbox' })}
    />
  )
}
