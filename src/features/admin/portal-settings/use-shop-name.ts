import { useFormat } from '@/shared/i18n/use-format'

/** A shop is called by its country, in the language of the page. */
export const useShopName = () => {
  const { locale } = useFormat()
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' })
  return (shop: string): string => names.of(shop) ?? shop
}
