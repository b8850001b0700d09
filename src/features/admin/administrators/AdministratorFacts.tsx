import { useTranslation } from 'react-i18next'
import type { Administrator } from '@/contract/admin/administrators'
import { useLanguageName } from '@/entities/text/use-language-name'
import { languageRead, useLanguageChoices } from '@/shared/i18n/language-choices'
import { useFormat } from '@/shared/i18n/use-format'
import { Facts } from '@/shared/ui/Facts'
import { Notice } from '@/shared/ui/Notice'
import { useRefusal } from '@/shared/ui/use-refusal'
import { useCustomerWords } from './use-administrator-columns'

/** The same for those who may look and not edit, with whom to ask. */
export function AdministratorFacts({ administrator }: { administrator: Administrator }) {
  const { t } = useTranslation(['administrators', 'common'])
  const format = useFormat()
  const refusal = useRefusal()
  const customerWords = useCustomerWords()
  const languageName = useLanguageName()
  const { nameOf } = useLanguageChoices()
  const { phone, roles, customers, customerScope, languages, isOfTexts, allowedActions } = administrator
  return (
    <>
      <Notice tone="info" title={t('page.readOnly')}>
        {refusal(allowedActions.find(({ action }) => action === 'edit'))}
      </Notice>
      <Facts
        items={[
          { label: t('form.roles'), value: format.list(roles.map(({ name }) => name)) || t('noRoles') },
          {
            label: t('form.customers'),
            value: customerWords(customers),
            hint: customerScope && format.list(customerScope.companies.map(({ name }) => name)),
          },
          ...(isOfTexts || languages
            ? [
                {
                  label: t('form.languages'),
                  value: languages ? format.list(languages.map(languageName)) : t('languages.all.label'),
                },
              ]
            : []),
          { label: t('field.phone'), value: <bdi dir="ltr">{phone}</bdi> },
          { label: t('field.locale'), value: nameOf(languageRead(administrator)) },
        ]}
      />
    </>
  )
}
