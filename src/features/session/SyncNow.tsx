import { useMutation } from '@tanstack/react-query'
import { IconRefresh } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type SyncedRecord, syncRecord } from '@/contract/admin/sync-controls'
import { lazyPart } from '@/shared/lib/lazy-part'
import { ActionButton } from '@/shared/ui/ActionButton'
import { useCan } from './use-session'

const SyncNowDialog = lazyPart(() => import('./SyncNowDialog').then(({ SyncNowDialog }) => SyncNowDialog))

type Props = {
  record: SyncedRecord
  id: string
  /** The ERP has it: else there is nothing to read. */
  inErp?: boolean
}

/** ADM-12 for one record: every job that knows of it reads it now, and what came of it is shown. Only to who may run jobs. */
export function SyncNow(props: Props) {
  if (!useCan('sync.run')) return null
  // Its words come after the page's own: a page that waited for them would lose what is being typed.
  return (
    <Suspense>
      <SyncNowButton {...props} />
    </Suspense>
  )
}

function SyncNowButton({ record, id, inErp = true }: Props) {
  const { t } = useTranslation('sync')
  const [opened, setOpened] = useState(false)
  const start = useMutation(mutation(syncRecord))
  return (
    <>
      <ActionButton
        variant="default"
        leftSection={<IconRefresh size={15} stroke={1.7} aria-hidden />}
        disabledReason={inErp ? undefined : t('record.notInErp')}
        loading={start.isPending}
        onClick={() => {
          setOpened(true)
          start.mutate({ body: { record, id } })
        }}
      >
        {t('record.button')}
      </ActionButton>
      {opened && (
        <Suspense>
          <SyncNowDialog
            runs={start.data?.runs ?? []}
            problem={start.isError ? start.error : undefined}
            onClose={() => setOpened(false)}
          />
        </Suspense>
      )}
    </>
  )
}
