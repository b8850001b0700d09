import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { configuratorQuery } from '@/entities/product/configurator.queries'
import { MoneyText } from '@/shared/ui/MoneyText'

/** What it costs before anything is chosen: the price of the basic version alone buys nothing. */
export function ProposedPrice({ sku }: { sku: string }) {
  const { t } = useTranslation('configurator')
  const { data } = useQuery(configuratorQuery(sku, {}))
  if (!data?.price) return null
  return (
    <span>
      <MoneyText value={data.price.unitPrice} strong /> <span className="cap">{t('price.proposed')}</span>
    </span>
  )
}
