import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Notice } from '@/shared/ui/Notice'
import { usePay } from './use-pay'

/** What was chosen and has been paid by somebody in the meantime: to be left out before going on. */
export function GoneNotice() {
  const { t } = useTranslation('payments')
  const { current, patch } = usePay()
  if (!current || current.gone.length === 0) return null
  return (
    <Notice
      tone="warn"
      title={t('pay.gone', { count: current.gone.length })}
      action={
        <Button
          size="xs"
          variant="default"
          onClick={() => patch({ invoice: current.lines.map((line) => line.invoice.id) })}
        >
          {t('pay.dropGone')}
        </Button>
      }
    />
  )
}
