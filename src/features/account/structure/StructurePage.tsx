import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BranchId } from '@/domain/ids'
import { AddButton } from '@/entities/structure/AddButton'
import { structureQueries } from '@/entities/structure/structure.queries'
import { ownStructure, type StructurePlace, StructurePlaceProvider } from '@/entities/structure/structure-place'
import { StructureView } from '@/entities/structure/StructureView'
import { Can } from '@/features/session/Can'
import { AppLink } from '@/shared/ui/AppLink'
import { useFormat } from '@/shared/i18n/use-format'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonRows } from '@/shared/ui/Skeletons'
import { AddBranchAddress } from './AddBranchAddress'

const place: StructurePlace = {
  ...ownStructure,
  person: (userId, name) => (
    <Can permission="team.view" otherwise={<bdi>{name}</bdi>}>
      <AppLink to="/account/team/$userId" params={{ userId }} look="ink">
        <bdi>{name}</bdi>
      </AppLink>
    </Can>
  ),
  catalog: (catalogId, name) => (
    <Can permission="catalogs.view" otherwise={<bdi>{name}</bdi>}>
      <AppLink to="/account/catalogs/$catalogId" params={{ catalogId }} look="ink">
        <bdi>{name}</bdi>
      </AppLink>
    </Can>
  ),
  addAddress: (branch) => <AddBranchAddress branch={branch} />,
}

const routeApi = getRouteApi('/account/_gate/structure')

/** The company's branches as a tree, with the chosen one beside it. */
export function StructurePage() {
  const { t } = useTranslation('structure')
  const format = useFormat()
  const { branch } = routeApi.useSearch()
  const navigate = routeApi.useNavigate()
  const result = useQuery(structureQueries.tree())
  const [adding, setAdding] = useState(false)
  const select = (id: BranchId | null): void =>
    void navigate({ search: { branch: id ?? undefined }, resetScroll: false })

  return (
    <>
      <PageHeader
        title={t('title')}
        count={result.data && format.number(result.data.branches.length)}
        sub={t('sub')}
        actions={result.data && <AddButton structure={result.data} onClick={() => setAdding(true)} />}
      />
      {result.error && <ProblemNotice error={result.error} onRetry={() => void result.refetch()} />}
      {result.data ? (
        <StructurePlaceProvider value={place}>
          <StructureView
            structure={result.data}
            selected={branch ?? null}
            onSelect={select}
            adding={adding}
            onAdd={setAdding}
          />
        </StructurePlaceProvider>
      ) : (
        result.isPending && <SkeletonRows rows={6} columns={2} />
      )}
    </>
  )
}
