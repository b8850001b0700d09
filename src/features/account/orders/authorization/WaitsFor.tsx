import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { OrderId } from '@/domain/ids'
import { AuthorizationPath } from '@/entities/authorization/AuthorizationPath'
import { authorizationQueries } from '@/entities/authorization/authorization.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { Notice } from '@/shared/ui/Notice'

/** On the receipt: who has to decide before the order goes on. */
export function WaitsFor({ orderId }: { orderId: OrderId }) {
  const { t } = useTranslation('authorizations')
  const format = useFormat()
  const { data } = useQuery(authorizationQueries.detail(orderId))
  const level = data?.levels.find(({ state }) => state === 'waiting')
  if (!data || !level) return null
  const names = level.authorizers.map(({ person, delegate }) => (delegate ? delegate.person : person).name)
  return (
    <Notice tone="info" title={t('placed.pending', { names: format.anyOf(names) })}>
      <AuthorizationPath levels={data.levels} label={t('panel.path')} />
    </Notice>
  )
}
