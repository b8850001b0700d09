import { useTranslation } from 'react-i18next'
import { Notice } from '@/shared/ui/Notice'

/** SET-03: changes that are saved and have not reached the ERP, for as long as there are any. */
export function WaitingChanges({ count }: { count: number }) {
  const { t } = useTranslation('settings')
  if (count === 0) return null
  return (
    <Notice tone="info" title={t('waiting.title', { count })}>
      {t('waiting.text')}
    </Notice>
  )
}
