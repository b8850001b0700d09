import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BranchId } from '@/domain/ids'
import { customerStructureQueries } from '@/entities/customer/customer-structure.queries'
import { AddButton } from '@/entities/structure/AddButton'
import { StructurePlaceProvider } from '@/entities/structure/structure-place'
import { StructureView } from '@/entities/structure/StructureView'
import { HistoryLink } from '@/features/session/HistoryLink'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonRows } from '@/shared/ui/Skeletons'
import { CustomerAddresses } from './CustomerAddresses'
import { customerPlace } from './customer-place'
import css from './customers.module.css'

/** What makes up a customer's structure, as the audit calls it; also what has no page of its own here. */
const structureRecords = ['branches', 'addresses', 'costCentres', 'budgets', 'catalogs', 'spendingLimits'] as const

const routeApi = getRouteApi('/admin/_gate/customers/$companyId/structure')

/** ADM-10: the network of branches, the addresses of each, and where goods are delivered. */
export function CustomerStructurePage() {
  const { t } = useTranslation('customers')
  const { companyId } = routeApi.useParams()
  const { branch } = routeApi.useSearch()
  const navigate = routeApi.useNavigate()
  const place = useMemo(() => customerPlace(companyId), [companyId])
  const result = useQuery(customerStructureQueries(companyId).tree())
  const [adding, setAdding] = useState(false)
  const select = (id: BranchId | null): void =>
    void navigate({ search: { branch: id ?? undefined }, resetScroll: false })
  return (
    <StructurePlaceProvider value={place}>
      <div className={css.tab}>
        <div className={css.bar}>
          <p>{t('structure.sub')}</p>
          <HistoryLink record={structureRecords} companyId={companyId} label={t('structure.history')} />
          {result.data && <AddButton structure={result.data} onClick={() => setAdding(true)} />}
        </div>
        {result.error && <ProblemNotice error={result.error} onRetry={() => void result.refetch()} />}
        {result.data ? (
          <StructureView
            structure={result.data}
            selected={branch ?? null}
            onSelect={select}
            adding={adding}
            onAdd={setAdding}
          />
        ) : (
          result.isPending && <SkeletonRows rows={6} columns={2} />
        )}
        <CustomerAddresses companyId={companyId} />
      </div>
    </StructurePlaceProvider>
  )
}
