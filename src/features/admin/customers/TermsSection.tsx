import { NativeSelect } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { updateCustomerTerms } from '@/contract/admin/customers'
import type { CustomerCard } from '@/contract/admin/customer-card'
import { priceGroups } from '@/domain/modules'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { MoneyInput } from '@/shared/forms/MoneyInput'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { SaveBar } from '@/shared/forms/SaveBar'
import { useApiForm } from '@/shared/forms/use-api-form'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { MoneyText } from '@/shared/ui/MoneyText'
import { SettingsSection } from '@/shared/ui/SettingsSection'
import { useRefusal } from '@/shared/ui/use-refusal'
import css from './customers.module.css'
import { OwnedFacts } from './OwnedFacts'
import { ProvenanceBadge } from './ProvenanceBadge'
import { useShowCustomer } from './use-show-customer'

type Props = { customer: CustomerCard; reportDirty: (dirty: boolean) => void }

/** ADM-21: limits and terms, which the ERP keeps. */
export function TermsSection({ customer, reportDirty }: Props) {
  const { t } = useTranslation('customers')
  const refusal = useRefusal()
  const refused = refusal(customer.allowedActions.find(({ action }) => action === 'editTerms'))
  return (
    <SettingsSection id="terms" title={t('terms.title')} text={t('terms.text')} readOnly={refused}>
      {refused ? <TermsFacts customer={customer} /> : <TermsForm customer={customer} reportDirty={reportDirty} />}
    </SettingsSection>
  )
}

function TermsFacts({ customer }: { customer: CustomerCard }) {
  const { t } = useTranslation('customers')
  const { creditLimit, termsDays, priceGroup } = customer.terms
  return (
    <OwnedFacts
      customer={customer}
      facts={[
        {
          label: t('field.creditLimit'),
          value: creditLimit ? <MoneyText value={creditLimit} /> : t('noLimit'),
          field: 'creditLimit',
        },
        { label: t('field.termsDays'), value: t('days', { count: termsDays }), field: 'termsDays' },
        { label: t('field.priceGroup'), value: t('group', { group: priceGroup }), field: 'priceGroup' },
      ]}
    />
  )
}

const valuesOf = ({ terms }: CustomerCard) => ({
  creditLimit: terms.creditLimit?.amount ?? null,
  termsDays: terms.termsDays as number | null,
  priceGroup: terms.priceGroup,
})

function TermsForm({ customer, reportDirty }: Props) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const show = useShowCustomer()
  const { id, currency, terms } = customer
  const form = useApiForm({
    endpoint: updateCustomerTerms,
    initial: valuesOf(customer),
    version: terms.version,
    // An empty field is no number of days: the contract refuses it at the field.
    toRequest: ({ termsDays, ...values }, version) => ({
      params: { companyId: id },
      body: { version, ...values, termsDays: termsDays ?? -1 },
    }),
    fromCurrent: (current) => {
      const now = current as CustomerCard // the contract: the card as the ERP has it now
      return { values: valuesOf(now), version: now.terms.version }
    },
    labels: { creditLimit: t('field.creditLimit'), termsDays: t('field.termsDays'), priceGroup: t('field.priceGroup') },
    display: {
      creditLimit: (value) => (value === null ? t('noLimit') : format.money({ amount: Number(value), currency })),
    },
    onSuccess: (now) => {
      reportDirty(false)
      show(now)
      notify({ title: t('terms.saved'), tone: 'good' })
    },
  })
  useEffect(() => reportDirty(form.dirty), [form.dirty, reportDirty])
  const { values, errors, setValue } = form
  return (
    <ApiForm form={form} label={t('terms.title')}>
      <div className="stack">
        <FormProblem form={form} />
        <div className={css.field}>
          <MoneyInput
            label={t('field.creditLimit')}
            description={t('hint.creditLimit')}
            currency={currency}
            value={values.creditLimit}
            error={errors.creditLimit}
            onChange={(amount) => setValue('creditLimit', amount)}
          />
          <ProvenanceBadge customer={customer} field="creditLimit" />
        </div>
        <div className={css.field}>
          <QuantityInput
            label={t('field.termsDays')}
            min={0}
            max={180}
            value={values.termsDays}
            error={errors.termsDays}
            onChange={(days) => setValue('termsDays', days)}
          />
          <ProvenanceBadge customer={customer} field="termsDays" />
        </div>
        <div className={css.field}>
          <NativeSelect
            label={t('field.priceGroup')}
            description={t('hint.priceGroup')}
            data={priceGroups.map((value) => ({ value, label: t('group', { group: value }) }))}
            {...form.field('priceGroup')}
          />
          <ProvenanceBadge customer={customer} field="priceGroup" />
        </div>
        <SaveBar form={form} effect={t('terms.effect')} />
      </div>
    </ApiForm>
  )
}
