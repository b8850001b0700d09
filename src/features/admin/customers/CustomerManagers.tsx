import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CompanyId } from '@/domain/ids'
import { accountQueries } from '@/entities/member/member.queries'
import { ActAsButton } from '@/features/session/acting/ActAsButton'
import { useCan } from '@/features/session/use-session'
import { AppLink } from '@/shared/ui/AppLink'
import { Card } from '@/shared/ui/Card'
import { Section } from '@/shared/ui/Section'
import css from './customers.module.css'

/** More than these are found under Users. */
const mostShown = 3

/** ADM-09: who runs the account at the customer, and the way into it for somebody who has to help. */
export function CustomerManagers({ companyId }: { companyId: CompanyId }) {
  const { t } = useTranslation('customers')
  const maySee = useCan('accounts.view')
  const { data } = useQuery({
    ...accountQueries.list({ companyId: [companyId], role: ['accountManager'], view: 'active', pageSize: 10 }),
    enabled: maySee,
  })
  if (!data || data.rows.length === 0) return null
  return (
    <Card>
      <Section title={t('managers.title')}>
        <ul className={css.managers}>
          {data.rows.slice(0, mostShown).map(({ id, name }) => (
            <li key={id}>
              <AppLink to="/admin/accounts/$userId" params={{ userId: id }} look="ink">
                <bdi dir="auto">{name}</bdi>
              </AppLink>
              <ActAsButton userId={id} name={name} size="xs" />
            </li>
          ))}
        </ul>
        {data.total > mostShown && (
          <AppLink to="/admin/customers/$companyId/users" params={{ companyId }} look="quiet">
            {t('managers.all')}
          </AppLink>
        )}
      </Section>
    </Card>
  )
}
