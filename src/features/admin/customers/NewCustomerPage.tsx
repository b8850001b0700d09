import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { registrationQueries } from '@/entities/registration/registration.queries'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { NewCustomerForm } from './NewCustomerForm'
import { emptyCustomer, fromRegistration } from './new-customer-values'

const routeApi = getRouteApi('/admin/_gate/customers/new')

/** ORD-23: a contractor that the ERP does not have yet; a registration that no card fits fills the form. */
export function NewCustomerPage() {
  const { t } = useTranslation('customers')
  const { registration: registrationId } = routeApi.useSearch()
  const found = useQuery({
    // Asked only where there is one.
    ...registrationQueries.detail(registrationId ?? ('' as NonNullable<typeof registrationId>)),
    enabled: registrationId !== undefined,
  })
  const registration = found.data
  return (
    <>
      <PageHeader
        title={t('create.title')}
        sub={registration ? t('create.fromRegistration', { number: registration.number }) : t('create.sub')}
      />
      {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {registrationId !== undefined && !registration ? (
        !found.error && <SkeletonText lines={8} />
      ) : (
        <NewCustomerForm
          key={registration?.id}
          initial={registration ? fromRegistration(registration) : emptyCustomer}
          registration={registration}
        />
      )}
    </>
  )
}
