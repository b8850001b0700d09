import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '@/api/query'
import { listTextBatches } from '@/contract/admin/translations/text-bulk'
import { useLanguageName } from '@/entities/text/use-language-name'
import { UndoBatch } from '@/entities/text/UndoBatch'
import { useFormat } from '@/shared/i18n/use-format'
import { useMessage } from '@/shared/i18n/use-message'
import { AppDrawer } from '@/shared/ui/AppDrawer'
import { DateText } from '@/shared/ui/DateText'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import css from './bulk.module.css'
import type { Workbench } from './use-workbench'

type Props = { workbench: Workbench; onClose: () => void }

/** Changes of many texts at once: each can be looked at as a list, and taken back. */
export function BatchesDrawer({ workbench, onClose }: Props) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const { firstOf } = useMessage()
  const { data, error } = useQuery(query(listTextBatches, { query: {} }))
  const nameOf = useLanguageName()
  const nameOfAct = (kind: string): string => firstOf([`translations:bulk.act.${kind}`, 'translations:bulk.act.other'])
  return (
    <AppDrawer opened onClose={onClose} title={t('bulk.batches')} size={420}>
      {error && <ProblemNotice error={error} compact />}
      {!data && !error && <SkeletonText lines={5} />}
      {data?.rows.length === 0 && <p className="dim">{t('bulk.noBatches')}</p>}
      <ol className={css.batches}>
        {data?.rows.map((batch) => (
          <li key={batch.id}>
            <b>{nameOfAct(batch.kind)}</b>
            <span className="cap">
              {batch.by.name}, <DateText value={batch.at} withTime /> ·{' '}
              {t('bulk.texts', { count: batch.changed, formatted: format.number(batch.changed) })} ·{' '}
              {format.list(batch.languages.map(nameOf))}
            </span>
            {batch.detail && (
              <span className="cap">{batch.kind === 'undo' ? nameOfAct(batch.detail) : batch.detail}</span>
            )}
            <span className="row">
              <Button
                size="xs"
                variant="default"
                onClick={() => {
                  workbench.patch({ batch: batch.id, key: undefined })
                  onClose()
                }}
              >
                {t('bulk.look')}
              </Button>
              <UndoBatch batch={batch} />
            </span>
          </li>
        ))}
      </ol>
    </AppDrawer>
  )
}
