import { useTranslation } from 'react-i18next'
import type { ReturnDetail } from '@/contract/return-records'
import { useFormat } from '@/shared/i18n/use-format'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { DocNumber } from '@/shared/ui/DocNumber'
import { Facts } from '@/shared/ui/Facts'
import { SourceName } from './SourcePicker'

type Props = {
  detail: Pick<ReturnDetail, 'source' | 'order' | 'requestedAt' | 'requestedBy' | 'enteredBy' | 'erp' | 'lines'>
  orderPage: '/account/orders/$orderId' | '/admin/orders/$orderId'
}

/** What a return is of, who asked for it when, and where it stands in the ERP. */
export function ReturnFacts({ detail, orderPage }: Props) {
  const { t } = useTranslation('returns')
  const format = useFormat()
  const { source, order, requestedAt, requestedBy, enteredBy, erp, lines } = detail
  const who = enteredBy ? t('detail.facts.enteredBy', { by: enteredBy }) : t('detail.facts.by', { name: requestedBy })
  const orderLink = order?.id ? (
    <DocLink number={order.number} to={orderPage} params={{ orderId: order.id }} />
  ) : (
    order && <DocNumber number={order.number} />
  )
  return (
    <Facts
      items={[
        { label: t('detail.facts.requested'), value: <DateText value={requestedAt} />, hint: <bdi>{who}</bdi> },
        // The order has its link below; it is not said twice.
        ...(source.kind === 'order' && orderLink
          ? []
          : [{ label: t('detail.facts.source'), value: <SourceName {...source} /> }]),
        ...(orderLink ? [{ label: t('detail.facts.order'), value: orderLink }] : []),
        {
          label: t('detail.facts.pieces'),
          value: format.number(lines.reduce((sum, { quantity }) => sum + quantity, 0)),
        },
        { label: t('detail.facts.erp'), value: <ErpFact erp={erp} /> },
      ]}
    />
  )
}

function ErpFact({ erp: { state, number } }: Pick<ReturnDetail, 'erp'>) {
  const { t } = useTranslation('returns')
  if (number) return <DocNumber number={number} />
  if (state === 'none') return '–'
  return state === 'failed' ? t('detail.facts.failed') : t('detail.facts.notSent')
}
