import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { SyncFile } from '@/contract/admin/sync-file'
import type { SyncFileId } from '@/domain/ids'
import { syncFileQueries } from '@/entities/sync-files/sync-files.queries'
import { LinkButton } from '@/shared/ui/LinkButton'
import { LookBadge } from '@/shared/ui/LookBadge'
import { Notice } from '@/shared/ui/Notice'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { Steps } from '@/shared/ui/Steps'
import { fileLooks } from './file-words'
import { ImportStep } from './ImportStep'
import { KindStep } from './KindStep'
import { MappingStep } from './MappingStep'
import { fileSteps, type FileStep } from './new-file.search'
import { PreviewStep } from './PreviewStep'
import css from './sync-files.module.css'
import { UploadStep } from './UploadStep'

const routeApi = getRouteApi('/admin/_gate/sync/files/new')

/** A file, what it is, its columns, a look at its rows, and taking it over. The address holds how far one has come. */
export function NewFilePage() {
  const { t } = useTranslation('syncFiles')
  const search = routeApi.useSearch()
  const navigate = routeApi.useNavigate()
  const result = useQuery({
    ...syncFileQueries.file(search.file ?? ('' as SyncFileId)),
    enabled: search.file !== undefined,
  })
  const file = search.file === undefined ? undefined : result.data
  const step = stepOf(search.step, file)
  const go = (next: FileStep, fileId = search.file): void =>
    void navigate({ search: { file: fileId, step: next }, replace: fileId !== search.file })
  const at = fileSteps.indexOf(step)
  const previous = at > 1 ? fileSteps[at - 1] : undefined
  const following = isOpen(file) && step !== 'mapping' && file.missing.length === 0 ? fileSteps[at + 1] : undefined
  return (
    <>
      <PageHeader
        title={t('new.title')}
        sub={file ? <bdi>{file.name}</bdi> : t('new.sub')}
        status={file && <LookBadge look={fileLooks[file.state]}>{t(`state.${file.state}`)}</LookBadge>}
        actions={
          file && (
            <LinkButton to="/admin/sync/files/new" search={{}} variant="default">
              {t('new.another')}
            </LinkButton>
          )
        }
      />
      <Steps
        label={t('new.steps')}
        steps={fileSteps.map((id, place) => ({
          id,
          label: t(`step.${id}`),
          state: place < at ? 'done' : place === at ? 'now' : 'next',
        }))}
      />
      <div className={css.body}>
        {search.file !== undefined && !file ? (
          result.error ? (
            <ProblemNotice error={result.error} onRetry={() => void result.refetch()} />
          ) : (
            <SkeletonText lines={8} />
          )
        ) : (
          <Body step={step} file={file} go={go} />
        )}
        <div className={css.buttons}>
          {previous && isOpen(file) && (
            <Button variant="default" onClick={() => go(previous)}>
              {t('new.back')}
            </Button>
          )}
          {following && <Button onClick={() => go(following)}>{t('new.next')}</Button>}
        </div>
      </div>
    </>
  )
}

const isOpen = (file: SyncFile | undefined): file is SyncFile =>
  file !== undefined && file.state !== 'uploading' && file.state !== 'unreadable'

/** The step that was asked for, as far as the file allows it. */
function stepOf(wanted: FileStep | undefined, file: SyncFile | undefined): FileStep {
  if (!isOpen(file)) return 'file'
  if (wanted && wanted !== 'file') return wanted === 'kind' || file.entity ? wanted : 'kind'
  return file.rows > 0 || file.run ? 'import' : 'kind'
}

type BodyProps = { step: FileStep; file: SyncFile | undefined; go: (step: FileStep, fileId?: SyncFileId) => void }

function Body({ step, file, go }: BodyProps) {
  const { t } = useTranslation('syncFiles')
  if (!file || file.state === 'uploading')
    return (
      <UploadStep
        begun={file ?? null}
        onFile={({ id, state }) => (state === 'uploading' ? go('file', id) : go('kind', id))}
      />
    )
  if (file.state === 'unreadable')
    return (
      <Notice tone="warn" title={t('unreadable.title')}>
        {t('unreadable.hint')}
      </Notice>
    )
  const disabled = file.allowedActions.find(({ action }) => action === 'map')?.allowed !== true
  if (step === 'kind') return <KindStep file={file} disabled={disabled} />
  if (step === 'mapping')
    return <MappingStep key={file.version} file={file} disabled={disabled} onDone={() => go('preview')} />
  return step === 'preview' ? <PreviewStep file={file} /> : <ImportStep file={file} />
}
