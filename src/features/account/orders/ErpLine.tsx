import { useTranslation } from 'react-i18next'
import type { OrderDetail } from '@/contract/order-detail'
import { useFormat } from '@/shared/i18n/use-format'
import { DocNumber } from '@/shared/ui/DocNumber'

/** Whether the ERP has the order, under which number, and how fresh that knowledge is. */
export function ErpLine({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const { erpNumber, erpAsOf, erpState } = order
  if (!erpNumber || erpState !== 'inErp') return <span data-testid="erp-state">{t(`detail.erp.${erpState}`)}</span>
  return (
    <>
      <span data-testid="erp-state">
        {t('detail.erp.number')} <DocNumber number={erpNumber} />
      </span>
      {erpAsOf && <span>{t('detail.erp.asOf', { time: format.dateTime(erpAsOf) })}</span>}
    </>
  )
}
