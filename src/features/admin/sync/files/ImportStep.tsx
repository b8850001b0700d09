import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { saveFile } from '@/api/download'
import { mutation } from '@/api/mutation'
import {
  checkSyncFile,
  deleteSyncFile,
  getSyncFileCorrections,
  importSyncFile,
  moveSyncFileToFolder,
} from '@/contract/admin/sync-files'
import type { SyncFile } from '@/contract/admin/sync-file'
import { ActionButton } from '@/shared/ui/ActionButton'
import { LinkButton } from '@/shared/ui/LinkButton'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { useRefusal } from '@/shared/ui/use-refusal'
import { FaultList } from './FaultList'
import { ImportProgress } from './ImportProgress'
import css from './sync-files.module.css'

/** The last step: check all of it, take it over, and see what became of it. */
export function ImportStep({ file }: { file: SyncFile }) {
  const { t } = useTranslation('syncFiles')
  const refusal = useRefusal()
  const navigate = useNavigate()
  const check = useMutation(mutation(checkSyncFile))
  const take = useMutation(mutation(importSyncFile))
  const folder = useMutation(mutation(moveSyncFileToFolder))
  const remove = useMutation(mutation(deleteSyncFile))
  const corrections = useMutation({
    mutationFn: () => call(getSyncFileCorrections, { params: { fileId: file.id } }),
    onSuccess: (bytes) => saveFile(bytes, `errors-${file.name.replace(/\.[^.]+$/u, '')}.csv`),
  })
  const reasonFor = (action: SyncFile['allowedActions'][number]['action']) =>
    refusal(file.allowedActions.find((each) => each.action === action))
  const params = { fileId: file.id }
  const { version } = file
  const error = check.error ?? take.error ?? folder.error ?? remove.error ?? corrections.error
  return (
    <>
      <Section title={t('step.import')}>
        <div className="stack">
          {error && <ProblemNotice error={error} compact />}
          <ImportProgress file={file} />
          <div className={css.buttons}>
            <ActionButton
              disabledReason={reasonFor('import')}
              loading={take.isPending}
              onClick={() => take.mutate({ params, body: { version } })}
            >
              {t(file.state === 'stopped' ? 'import.goOn' : 'import.run')}
            </ActionButton>
            <ActionButton
              variant="default"
              disabledReason={reasonFor('check')}
              loading={check.isPending}
              onClick={() => check.mutate({ params, body: { version } })}
            >
              {t('import.check')}
            </ActionButton>
            <ActionButton
              variant="default"
              disabledReason={reasonFor('import')}
              onClick={() => take.mutate({ params, body: { version, dryRun: true } }, { onSuccess: openRun })}
            >
              {t('import.dryRun')}
            </ActionButton>
            <ActionButton
              variant="default"
              disabledReason={reasonFor('toFolder')}
              loading={folder.isPending}
              onClick={() => folder.mutate({ params, body: { version, inFolder: !file.inFolder } })}
            >
              {t(file.inFolder ? 'import.fromFolder' : 'import.toFolder')}
            </ActionButton>
            {file.run && (
              <LinkButton to="/admin/sync/runs/$runId" params={{ runId: file.run.id }} variant="default">
                {t('import.openRun')}
              </LinkButton>
            )}
            <ActionButton
              variant="subtle"
              disabledReason={reasonFor('delete')}
              loading={remove.isPending}
              onClick={() =>
                remove.mutate(
                  { params, query: { version } },
                  { onSuccess: () => void navigate({ to: '/admin/sync/files' }) },
                )
              }
            >
              {t('import.delete')}
            </ActionButton>
          </div>
        </div>
      </Section>
      {(file.check?.bad ?? 0) > 0 && (
        <Section
          title={t('import.faults')}
          more={
            <Button
              variant="default"
              size="xs"
              leftSection={<IconDownload size={14} aria-hidden />}
              loading={corrections.isPending}
              onClick={() => corrections.mutate()}
            >
              {t('import.corrections')}
            </Button>
          }
        >
          <FaultList file={file} />
        </Section>
      )}
    </>
  )

  function openRun({ rehearsalId }: SyncFile): void {
    if (rehearsalId) void navigate({ to: '/admin/sync/runs/$runId', params: { runId: rehearsalId } })
  }
}
