import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'

/** How long a run took: `1.4 s` while seconds count, `00:02:10` from a minute on. */
export const useDurationText = () => {
  const { t } = useTranslation('sync')
  const format = useFormat()
  return (ms: number): string =>
    ms < 60_000 ? t('result.seconds', { value: format.number(Math.round(ms / 100) / 10) }) : format.duration(ms / 1000)
}
