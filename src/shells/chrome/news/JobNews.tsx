import { useTranslation } from 'react-i18next'
import type { Notice } from '@/contract/notifications'
import type { AlertState } from '@/domain/sync/alerts'
import type { SyncJobKey } from '@/domain/sync/vocabulary'

/** A job and the state it came to. Its words come with it: only the seller's people get such news. */
export function JobNews({ notice: { subject, name } }: { notice: Notice }) {
  const { t } = useTranslation(['syncHealth', 'sync'])
  return (
    <>
      <b>{t(`sync:job.${subject as SyncJobKey}`)}</b>
      <span>{t(`state.${name as AlertState}`)}</span>
    </>
  )
}
