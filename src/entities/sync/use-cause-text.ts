import { useTranslation } from 'react-i18next'
import type { RunRow } from '@/contract/admin/sync-rows'
import { orderStatuses } from '@/domain/orders/vocabulary'

/** The cause of a row in the language of the reader; undefined where only the ERP has words for it. */
export const useCauseText = () => {
  const { t } = useTranslation(['syncRows', 'enums'])
  const word = (value: string | number | undefined): string => {
    const status = orderStatuses.find((each) => each === value)
    return status ? t(`enums:status.order.${status}`) : String(value ?? '')
  }
  return ({ code, params }: Pick<RunRow, 'code' | 'params'>): string | undefined =>
    code === null ? undefined : t(`cause.${code}`, { ...params, from: word(params.from), to: word(params.to) })
}
