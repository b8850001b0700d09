import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { archiveMaterial } from '@/contract/admin/materials'
import { deskMaterialQueries } from '@/entities/material/desk-material.queries'
import { useHeldWhileDirty } from '@/shared/forms/use-held-while-dirty'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { useRefusal } from '@/shared/ui/use-refusal'
import { WithRail } from '@/shared/ui/WithRail'
import { MaterialDownloads } from './MaterialDownloads'
import { MaterialEditor } from './MaterialEditor'
import { MaterialStateBadge } from './MaterialStateBadge'
import { MaterialVersions } from './MaterialVersions'
import { useMaterialWords } from './use-material-words'

const routeApi = getRouteApi('/admin/_gate/materials/$materialId')

/** MKT-01: one material with its versions, whom it is for, and who has taken it. */
export function DeskMaterialPage() {
  const { t } = useTranslation('materials')
  const format = useFormat()
  const words = useMaterialWords()
  const refusal = useRefusal()
  const { materialId } = routeApi.useParams()
  const { data: material } = useSuspenseQuery(deskMaterialQueries.detail(materialId))
  const { held, reportDirty } = useHeldWhileDirty(material)
  const archive = useMutation(mutation(archiveMaterial))
  const archived = material.state === 'archived'
  const handleArchive = (): void =>
    archive.mutate(
      { params: { materialId }, body: { version: material.version, archived: !archived } },
      { onSuccess: () => notify({ title: archived ? t('desk.restored') : t('desk.archived'), tone: 'good' }) },
    )
  return (
    <>
      <PageHeader
        title={<bdi dir="auto">{material.title}</bdi>}
        record={material.title}
        status={<MaterialStateBadge state={material.state} size="lg" />}
        sub={[
          t(`kind.${material.kind}`),
          words.audience(material),
          words.days(material),
          t('desk.changedBy', { date: format.date(material.changedAt), name: material.changedBy }),
        ].join(' · ')}
        actions={
          <ActionButton
            variant="default"
            loading={archive.isPending}
            disabledReason={refusal(material.allowedActions.find(({ action }) => action === 'archive'))}
            onClick={handleArchive}
          >
            {archived ? t('desk.restore') : t('desk.archive')}
          </ActionButton>
        }
      />
      {archive.error && <ProblemNotice error={archive.error} compact />}
      <WithRail railLabel={t('versions.title')} rail={<MaterialVersions versions={material.versions} />}>
        <MaterialEditor key={`${held.id} ${held.version}`} material={held} reportDirty={reportDirty} />
        <MaterialDownloads materialId={materialId} />
      </WithRail>
    </>
  )
}
