import { Button, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { createCustomer, customerLimits } from '@/contract/admin/customers'
import type { RegistrationDetail } from '@/contract/admin/registrations'
import { isMarket, type Market, taxNumberExamples } from '@/domain/markets'
import { AddressFields } from '@/entities/address/AddressFields'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { LinkButton } from '@/shared/ui/LinkButton'
import { SettingsSection, SettingsSections } from '@/shared/ui/SettingsSection'
import css from './customers.module.css'
import { type NewCustomerValues, usualCurrency } from './new-customer-values'
import { NewCustomerTerms } from './NewCustomerTerms'
import { SimilarCustomers } from './SimilarCustomers'

type Props = { initial: NewCustomerValues; registration: RegistrationDetail | undefined }

export function NewCustomerForm({ initial, registration }: Props) {
  const { t } = useTranslation('customers')
  const navigate = useNavigate()
  const form = useApiForm({
    endpoint: createCustomer,
    initial,
    // Countries are offered as the seller delivers; an empty number of days is refused at its field.
    toRequest: ({ termsDays, country, ...values }) => ({
      body: { ...values, country: country as Market, termsDays: termsDays ?? -1 },
    }),
    onSuccess: ({ id, name, customerNumber }) => {
      notify({ title: t('create.done', { name, number: customerNumber }), message: t('create.doneText'), tone: 'good' })
      if (registration)
        void navigate({ to: '/admin/registrations/$registrationId', params: { registrationId: registration.id } })
      else void navigate({ to: '/admin/customers/$companyId', params: { companyId: id } })
    },
  })
  const { values } = form
  // Who sells to another country sells in another currency, unless somebody says otherwise afterwards.
  const country = {
    ...form.field('country'),
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
      form.setValue('country', value)
      form.setValue('currency', usualCurrency(value))
    },
  }
  const example = isMarket(values.country) ? taxNumberExamples[values.country] : undefined
  return (
    <ApiForm form={form} label={t('create.title')}>
      <FormProblem form={form} />
      <SettingsSections>
        <SettingsSection id="company" title={t('create.company')} text={t('create.companyText')}>
          <div className="stack">
            <TextInput
              label={t('field.vatNumber')}
              description={example ? t('create.example', { example }) : undefined}
              dir="ltr"
              maxLength={30}
              {...form.field('vatNumber')}
            />
            <AddressFields
              field={(name) => (name === 'country' ? country : form.field(name))}
              country={values.country}
              nameLabel={t('create.companyName')}
            />
            <SimilarCustomers values={values} />
          </div>
        </SettingsSection>
        <SettingsSection id="terms" title={t('create.terms')} text={t('create.termsText')}>
          <div className="stack">
            <NewCustomerTerms form={form} />
            <TextInput
              label={t('create.invoiceEmail')}
              description={t('billing.invoiceEmailHint')}
              type="email"
              dir="ltr"
              maxLength={254}
              {...form.field('invoiceEmail')}
            />
          </div>
        </SettingsSection>
        <SettingsSection id="contact" title={t('create.contact')} text={t('create.contactText')}>
          <div className={css.two}>
            <TextInput
              label={t('field.contactName')}
              maxLength={customerLimits.contact}
              {...form.field('contactName')}
            />
            <TextInput label={t('field.contactEmail')} type="email" dir="ltr" {...form.field('contactEmail')} />
          </div>
        </SettingsSection>
      </SettingsSections>
      <div className={css.submit}>
        <LinkButton to="/admin/customers" variant="default">
          {t('create.cancel')}
        </LinkButton>
        <Button type="submit" loading={form.pending}>
          {t('create.submit')}
        </Button>
      </div>
    </ApiForm>
  )
}
