import { useTranslation } from 'react-i18next'

/** The word for how goods travel; what the portal does not know is shown as the ERP writes it. */
export const useDeliveryMethod = () => {
  const { t, i18n } = useTranslation('orders')
  return (method: string): string =>
    i18n.exists(`orders:deliveryMethod.${method}`) ? t(`deliveryMethod.${method}` as 'deliveryMethod.Parcel') : method
}
