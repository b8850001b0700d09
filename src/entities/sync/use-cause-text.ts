import { useTranslation } from 'react-i18next'
import type { RunRow } from '@/contract/admin/sync-rows'
import { isMasteredField } from '@/domain/customers/masters'
import { orderStatuses } from '@/domain/orders/vocabulary'
import { productFields } from '@/domain/products/fields'
import { useFormat } from '@/shared/i18n/use-format'

/** The cause of a row in the language of the reader; undefined where only the ERP has words for it. */
export const useCauseText = () => {
  const { t } = useTranslation(['syncRows', 'enums'])
  // The names of fields come after the rows that ask for them: waiting would take the page away meanwhile.
  const { t: nameOf, ready } = useTranslation(['customers', 'products'], { useSuspense: false })
  const format = useFormat()
  const word = (value: string | number | undefined): string => {
    const status = orderStatuses.find((each) => each === value)
    return status ? t(`enums:status.order.${status}`) : String(value ?? '')
  }
  /** `billTo.city` is about the billing address. */
  const fieldWord = (path: string): string => {
    if (!ready) return path
    const [field = path] = path.split('.')
    if (isMasteredField(field)) return nameOf(`customers:field.${field}`)
    const known = productFields.find((each) => each === field)
    return known ? nameOf(`products:field.${known}`) : path
  }
  const fieldWords = ({ fields }: RunRow['params']) =>
    typeof fields === 'string' ? { fields: format.list(fields.split(', ').map(fieldWord)) } : {}
  return ({ code, params }: Pick<RunRow, 'code' | 'params'>): string | undefined =>
    code === null
      ? undefined
      : t(`cause.${code}`, { ...params, ...fieldWords(params), from: word(params.from), to: word(params.to) })
}
