import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '@/contract/admin/customer-card'
import { DateText } from '@/shared/ui/DateText'
import { Card } from '@/shared/ui/Card'
import { Section } from '@/shared/ui/Section'
import { SummaryList } from '@/shared/ui/SummaryList'
import { ReadCard } from './ReadCard'

/** How the portal's copy stands to the card of the ERP. */
export function ErpLink({ customer }: { customer: CustomerCard }) {
  const { t } = useTranslation('customers')
  const { customerNumber, erp } = customer
  return (
    <Card sunken>
      <Section title={t('link.title')}>
        <div className="stack">
          <SummaryList
            items={[
              { label: t('link.number'), value: <bdi dir="ltr">{customerNumber}</bdi> },
              { label: t('link.state'), value: t(`link.${erp.state}`) },
              {
                label: t('link.readAt'),
                value: erp.readAt ? <DateText value={erp.readAt} withTime /> : t('link.first'),
              },
            ]}
          />
          <div>
            <ReadCard customer={customer} />
          </div>
        </div>
      </Section>
    </Card>
  )
}
