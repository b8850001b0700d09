import { useTranslation } from 'react-i18next'
import type { SubscriptionChange } from '@/contract/subscriptions'
import { useFormat } from '@/shared/i18n/use-format'

/** What a change order does, in words: "Window designer, seat: 8 → 10". */
export const useChangeText = (): ((change: Pick<SubscriptionChange, 'kind' | 'lines'>) => string) => {
  const { t } = useTranslation('subscriptions')
  const format = useFormat()
  return ({ kind, lines }) =>
    lines.length === 0
      ? t(`change.${kind}`)
      : format.list(
          lines.map(({ name, from, to }) => {
            const values = { name, from: format.number(from), to: format.number(to) }
            if (from === 0) return t('change.added', values)
            return to === 0 ? t('change.removed', values) : t('change.line', values)
          }),
        )
}
