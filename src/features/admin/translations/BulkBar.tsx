import { Button } from '@mantine/core'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import { lazyPart } from '@/shared/lib/lazy-part'
import { ActionMenu } from '@/shared/ui/ActionMenu'
import type { BulkKind } from './BulkDialog'
import css from './bulk.module.css'
import { everythingFound } from './use-bulk'
import type { PickedKeys } from './use-picked-keys'
import type { Workbench } from './use-workbench'

const BulkDialog = lazyPart(() => import('./BulkDialog').then(({ BulkDialog }) => BulkDialog))
const ReplaceDialog = lazyPart(() => import('./ReplaceDialog').then(({ ReplaceDialog }) => ReplaceDialog))

type Props = { workbench: Workbench; picked: PickedKeys; total: number }

const kinds: readonly (readonly ['edit' | 'review' | 'manage', readonly BulkKind[]])[] = [
  ['review', ['approve', 'unapprove']],
  ['edit', ['copy', 'memory', 'upToDate', 'hide', 'show', 'discard', 'clear']],
  ['manage', ['addTags', 'removeTags', 'deleteKeys']],
]

/** What is done with the texts that are ticked. */
export function BulkBar({ workbench, picked, total }: Props) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const [open, setOpen] = useState<BulkKind | 'replace' | null>(null)
  const may = (name: string): boolean =>
    workbench.allowedActions.some(({ action, allowed }) => action === name && allowed)
  const selection = picked.all
    ? everythingFound(workbench)
    : { kind: 'keys' as const, keyIds: [...picked.keys].slice(0, 5000) }
  const offered = kinds.flatMap(([right, acts]) => (may(right) ? acts : []))
  const close = (): void => setOpen(null)
  return (
    <div className={css.bar} role="region" aria-label={t('bulk.title')}>
      <b>{t('bulk.picked', { count: picked.count, formatted: format.number(picked.count) })}</b>
      {!picked.all && picked.count < total && (
        <Button variant="subtle" color="gray" size="xs" onClick={picked.pickAll}>
          {t('bulk.pickAll', { count: total, formatted: format.number(total) })}
        </Button>
      )}
      {may('review') && (
        <Button size="xs" variant="default" onClick={() => setOpen('approve')}>
          {t('bulk.act.approve')}
        </Button>
      )}
      <ActionMenu
        label={t('bulk.more')}
        items={[
          ...offered.map((kind) => ({
            id: kind,
            label: t(`bulk.act.${kind}`),
            danger: kind === 'deleteKeys' || kind === 'clear',
            onSelect: () => setOpen(kind),
          })),
          ...(may('edit') ? [{ id: 'replace', label: t('replace.title'), onSelect: () => setOpen('replace') }] : []),
        ]}
      />
      <Button variant="subtle" color="gray" size="xs" onClick={picked.clear}>
        {t('bulk.clear')}
      </Button>
      <Suspense>
        {open === 'replace' && <ReplaceDialog workbench={workbench} selection={selection} onClose={close} />}
        {open !== null && open !== 'replace' && (
          <BulkDialog workbench={workbench} kind={open} selection={selection} onClose={close} onDone={picked.clear} />
        )}
      </Suspense>
    </div>
  )
}
