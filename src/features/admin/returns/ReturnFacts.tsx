import { useTranslation } from 'react-i18next'
import type { DeskReturn } from '@/contract/admin/return-desk'
import { SourceName } from '@/entities/return/SourcePicker'
import { useFormat } from '@/shared/i18n/use-format'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { DocNumber } from '@/shared/ui/DocNumber'
import { Facts } from '@/shared/ui/Facts'

export function ReturnFacts({ detail }: { detail: DeskReturn }) {
  const { t } = useTranslation('returns')
  const format = useFormat()
  const { source, order, requestedAt, requestedBy, enteredBy, erp, lines } = detail
  const who = enteredBy ? t('detail.facts.enteredBy', { by: enteredBy }) : t('detail.facts.by', { name: requestedBy })
  const orderLink = order?.id ? (
    <DocLink number={order.number} to="/admin/orders/$orderId" params={{ orderId: order.id }} />
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

function ErpFact({ erp: { state, number } }: Pick<DeskReturn, 'erp'>) {
  const { t } = useTranslation('returns')
  if (number) return <DocNumber number={number} />
  if (state === 'none') return '–'
  return state === 'failed' ? t('detail.facts.failed') : t('detail.facts.notSent')
}
