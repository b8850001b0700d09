import { createFileRoute } from '@tanstack/react-router'
import { AuthorizationsPage } from '@/features/account/orders/authorization/AuthorizationsPage'
import { authorizationsSearch } from '@/features/account/orders/authorization/authorizations.search'

export const Route = createFileRoute('/account/_gate/authorizations/')({
  staticData: { access: { permission: 'authorizations.view' }, title: 'common:title.authorizations' },
  validateSearch: authorizationsSearch,
  component: AuthorizationsPage,
})
