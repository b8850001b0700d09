import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'

/** How long an attempt took: `310 ms`, and `10 s` from a second on. */
export const useAttemptDuration = () => {
  const { t } = useTranslation('adminOrders')
  const format = useFormat()
  return (ms: number): string =>
    ms < 1000
      ? t('attempt.ms', { value: format.number(ms) })
      : t('attempt.seconds', { value: format.number(Math.round(ms / 100) / 10) })
}
