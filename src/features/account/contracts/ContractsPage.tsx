import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { contractQueries } from '@/entities/contract/contract.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ContractCard } from './ContractCard'

/** CON-01, CON-02: what the company has bound itself to, and how far it has come. */
export function ContractsPage() {
  const { t } = useTranslation('contracts')
  const format = useFormat()
  const { contracts } = useSuspenseQuery(contractQueries.list()).data
  return (
    <>
      <PageHeader title={t('title')} count={format.number(contracts.length)} sub={t('caption')} />
      {contracts.length === 0 ? (
        <EmptyState title={t('empty.title')} hint={t('empty.text')} />
      ) : (
        <div className="stack">
          {contracts.map((contract) => (
            <ContractCard key={contract.id} contract={contract} />
          ))}
        </div>
      )}
    </>
  )
}
