import { useTranslation } from 'react-i18next'
import type { DeskMaterialSummary } from '@/contract/admin/materials'
import { countryName } from '@/shared/i18n/country-name'
import { useFormat } from '@/shared/i18n/use-format'

type Audience = Pick<DeskMaterialSummary, 'groups' | 'markets' | 'customers' | 'otherCustomers'>
type Days = Pick<DeskMaterialSummary, 'validFrom' | 'validTo'>

/** For whom a material is and when, in words. */
export const useMaterialWords = () => {
  const { t } = useTranslation('materials')
  const format = useFormat()
  return {
    audience: ({ groups, markets, customers, otherCustomers }: Audience): string => {
      const parts = [
        ...(groups.length > 0 ? [t('desk.groups', { list: format.list([...groups]) })] : []),
        ...(markets.length > 0 ? [format.list(markets.map((market) => countryName(market, format.locale)))] : []),
        ...customers.map(({ name }) => name),
        ...(otherCustomers > 0 ? [t('desk.otherCustomers', { count: otherCustomers })] : []),
      ]
      return parts.length === 0 ? t('desk.everybody') : parts.join(' · ')
    },
    days: ({ validFrom, validTo }: Days): string => {
      if (validFrom && validTo) return t('desk.range', { from: format.date(validFrom), to: format.date(validTo) })
      if (validFrom) return t('desk.from', { date: format.date(validFrom) })
      return validTo ? t('desk.until', { date: format.date(validTo) }) : t('desk.always')
    },
  }
}
