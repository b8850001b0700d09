import { useTranslation } from 'react-i18next'
import type { SyncConflict } from '@/contract/admin/sync-conflicts'
import { isMasteredField } from '@/domain/customers/masters'
import { productFields } from '@/domain/products/fields'
import { locales } from '@/domain/locales'

type Named = Pick<SyncConflict, 'kind' | 'field'> & { key?: string }

/** Words for a field of a product or customer: "Name (Polish)". */
export const useFieldName = () => {
  const { t } = useTranslation(['syncRows', 'products', 'customers'])
  return ({ kind, field, key = field }: Named): string => {
    if (kind === 'customer') return isMasteredField(field) ? t(`customers:field.${field}`) : field
    if (key === 'prices.list') return t('products:field.priceList')
    if (key === 'prices.breaks') return t('products:field.breaks')
    const known = productFields.find((each) => each === field)
    const name = known ? t(`products:field.${known}`) : field
    const language = locales.find((each) => key === `${field}.${each}`)
    return language
      ? t('products:field.inLanguage', { field: name, language: t(`products:language.${language}`) })
      : name
  }
}
