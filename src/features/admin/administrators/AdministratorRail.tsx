import { useTranslation } from 'react-i18next'
import type { Administrator } from '@/contract/admin/administrators'
import { useAccountFacts } from '@/entities/member/use-account-facts'
import { useLanguageName } from '@/entities/text/use-language-name'
import { useFormat } from '@/shared/i18n/use-format'
import { Card } from '@/shared/ui/Card'
import { SummaryList } from '@/shared/ui/SummaryList'
import css from './administrators.module.css'
import { useCustomerWords } from './use-administrator-columns'

export function AdministratorRail({ administrator }: { administrator: Administrator }) {
  const { t } = useTranslation('administrators')
  const customerWords = useCustomerWords()
  const format = useFormat()
  const languageName = useLanguageName()
  const facts = useAccountFacts(administrator)
  const { languages, isOfTexts, customers } = administrator
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
          ...(isOfTexts || languages
            ? [
                {
                  label: t('page.translates'),
                  value: languages ? format.list(languages.map(languageName)) : t('languages.all.label'),
                },
              ]
            : []),
          ...facts,
        ]}
      />
    </Card>
  )
}
