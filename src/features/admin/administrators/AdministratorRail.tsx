import { useTranslation } from 'react-i18next'
import type { Administrator } from '@/contract/admin/administrators'
import { Card } from '@/shared/ui/Card'
import { DateText } from '@/shared/ui/DateText'
import { SummaryList } from '@/shared/ui/SummaryList'
import css from './administrators.module.css'
import { useCustomerWords } from './use-administrator-columns'

export function AdministratorRail({ administrator }: { administrator: Administrator }) {
  const { t } = useTranslation('administrators')
  const customerWords = useCustomerWords()
  const { customers, lastSeenAt, invitedAt, createdAt, createdBy } = administrator
  return (
    <Card>
      <h2 className={css.subtitle}>{t('page.about')}</h2>
      <SummaryList
        items={[
          {
            label: t('page.reach'),
            value: (
              <>
                {customerWords(customers)}
                {customers && (
                  <>
                    <br />
                    <span className="cap">{t('customers.reached', { count: customers.reached })}</span>
                  </>
                )}
              </>
            ),
          },
          { label: t('page.lastSeen'), value: lastSeenAt ? <DateText value={lastSeenAt} relative /> : t('never') },
          {
            label: t('page.invited'),
            value: invitedAt ? <DateText value={invitedAt} withTime /> : t('page.notInvited'),
          },
          {
            label: t('page.created'),
            value: (
              <>
                <DateText value={createdAt} />
                {createdBy && (
                  <>
                    <br />
                    <span className="cap">{t('page.createdBy', { name: createdBy })}</span>
                  </>
                )}
              </>
            ),
          },
        ]}
      />
    </Card>
  )
}
