import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TextBatch } from '@/contract/admin/translations/text-bulk'
import { useFormat } from '@/shared/i18n/use-format'
import { useUndoBatch } from './use-undo-batch'

/** Takes back what of a batch nobody has changed since, or says that it is taken back. */
export function UndoBatch({ batch }: { batch: TextBatch }) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const { undo, pending } = useUndoBatch()
  if (batch.undoneAt !== null) return <span className="cap">{t('bulk.isUndone')}</span>
  if (batch.undoable === 0) return null
  return (
    <Button size="xs" variant="default" loading={pending} onClick={() => undo(batch)}>
      {t('bulk.undoSome', { count: batch.undoable, formatted: format.number(batch.undoable) })}
    </Button>
  )
}
