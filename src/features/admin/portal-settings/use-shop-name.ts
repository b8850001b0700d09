import { countryName } from '@/shared/i18n/country-name'
import { useFormat } from '@/shared/i18n/use-format'

/** A shop is called by its country, in the language of the page. */
export const useShopName = () => {
  const { locale } = useFormat()
  return (shop: string): string => countryName(shop, locale)
}
