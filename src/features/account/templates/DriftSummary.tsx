import { useTranslation } from 'react-i18next'
import type { CheckedTemplateLine } from '@/contract/order-templates'
import { drifts } from '@/domain/templates/drift'
import { useFormat } from '@/shared/i18n/use-format'
import { Notice } from '@/shared/ui/Notice'

/** How much is different, before line by line. */
export function DriftSummary({ lines }: { lines: readonly CheckedTemplateLine[] }) {
  const { t } = useTranslation('orderTemplates')
  const format = useFormat()
  const parts = drifts.flatMap((drift) => {
    const count = lines.filter((line) => line.drifts.includes(drift)).length
    return count > 0 ? [t(`drift.count.${drift}`, { count })] : []
  })
  if (parts.length === 0) return <Notice tone="good" title={t('drift.nothing')} />
  return (
    <Notice tone="info" title={t('drift.title')}>
      {format.list(parts)}
    </Notice>
  )
}
