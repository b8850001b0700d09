import { ActionIcon } from '@mantine/core'
import { IconClockPlus, IconDots, IconFileSearch, IconListCheck, IconPlayerPlay } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SyncJob } from '@/contract/admin/sync'
import { useFormat } from '@/shared/i18n/use-format'
import { lazyPart } from '@/shared/lib/lazy-part'
import { ActionMenu, type ActionMenuItem } from '@/shared/ui/ActionMenu'
import { useRefusal } from '@/shared/ui/use-refusal'
import { useRunJob } from './use-run-job'

const OneOffDialog = lazyPart(() => import('./OneOffDialog').then(({ OneOffDialog }) => OneOffDialog))
const RecordDialog = lazyPart(() => import('./RecordDialog').then(({ RecordDialog }) => RecordDialog))

/** The other ways to run a job: with what it needs first, one record, as a rehearsal, or once at a time. */
export function RunMenu({ job }: { job: SyncJob }) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const refusal = useRefusal()
  const { run } = useRunJob(job)
  const [dialog, setDialog] = useState<'oneOff' | 'record'>()
  const reasonOf = (name: 'run' | 'configure') => refusal(job.allowedActions.find(({ action }) => action === name))
  // One record waits for its turn while the job runs; whoever may not run it may not do that either.
  const mayNot = job.currentRun ? undefined : reasonOf('run')
  const isTask = job.direction === 'internal'
  const needs = format.list(job.needs.map((key) => t(`job.${key}`)))

  const items: ActionMenuItem[] = [
    ...(job.needs.length > 0
      ? [
          {
            id: 'needs',
            label: t('order.needs'),
            icon: IconListCheck,
            disabledReason: reasonOf('run'),
            onSelect: () => run({ prerequisites: true }),
            group: t('order.needsNames', { jobs: needs }),
          },
        ]
      : []),
    ...(isTask
      ? []
      : [
          {
            id: 'record',
            label: t('order.record'),
            icon: IconFileSearch,
            disabledReason: mayNot,
            onSelect: () => setDialog('record'),
          },
          {
            id: 'dryRun',
            label: t('order.dryRun'),
            icon: IconPlayerPlay,
            disabledReason: reasonOf('run'),
            onSelect: () => run({ dryRun: true }),
          },
        ]),
    {
      id: 'oneOff',
      label: t('oneOff.set'),
      icon: IconClockPlus,
      disabledReason: reasonOf('configure'),
      onSelect: () => setDialog('oneOff'),
    },
  ]
  const label = t('order.menu', { job: t(`job.${job.key}`) })
  const close = () => setDialog(undefined)
  return (
    <>
      <ActionMenu
        label={label}
        items={items}
        trigger={
          <ActionIcon size="sm" variant="subtle" color="gray" aria-label={label}>
            <IconDots size={15} stroke={1.7} aria-hidden />
          </ActionIcon>
        }
      />
      <Suspense>
        {dialog === 'oneOff' && <OneOffDialog job={job} onClose={close} />}
        {dialog === 'record' && <RecordDialog job={job} onClose={close} />}
      </Suspense>
    </>
  )
}
