import { NativeSelect, TextInput } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { customerLimits, updateCustomerPortal } from '@/contract/admin/customers'
import type { CustomerCard } from '@/contract/admin/customer-card'
import { locales } from '@/domain/locales'
import { type PortalModule, portalModules } from '@/domain/modules'
import { type StockSight, stockSights } from '@/domain/products/stock-sight'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { SaveBar } from '@/shared/forms/SaveBar'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { CustomerWarehouse } from './CustomerWarehouse'
import css from './customers.module.css'
import { ProvenanceBadge } from './ProvenanceBadge'
import { useShowCustomer } from './use-show-customer'

type Choice = 'asGroup' | 'open' | 'closed'
type Sight = 'asGroup' | StockSight
type Values = {
  contactName: string
  contactEmail: string
  contactPhone: string
  locale: CustomerCard['portal']['locale']
  timeZone: string
  stockSight: Sight
  warehouse: string
} & Record<`module_${PortalModule}`, Choice>

/** A choice of its own where there is one; each module is a field, so that a conflict is told by module. */
const valuesOf = ({
  portal: { salesContact, locale, timeZone, modules, stockSight, warehouse },
}: CustomerCard): Values => ({
  contactName: salesContact.name,
  contactEmail: salesContact.email,
  contactPhone: salesContact.phone,
  locale,
  timeZone,
  stockSight: stockSight.own ?? 'asGroup',
  warehouse: warehouse.own ?? '',
  ...(Object.fromEntries(
    modules.map(({ module, own }) => [`module_${module}`, own === null ? 'asGroup' : own ? 'open' : 'closed']),
  ) as Record<`module_${PortalModule}`, Choice>),
})

const zones = Intl.supportedValuesOf('timeZone')

type Props = { customer: CustomerCard; reportDirty: (dirty: boolean) => void }

export function PortalForm({ customer, reportDirty }: Props) {
  const { t } = useTranslation(['customers', 'common'])
  const show = useShowCustomer()
  const { id, portal, terms } = customer
  const form = useApiForm({
    endpoint: updateCustomerPortal,
    initial: valuesOf(customer),
    version: portal.version,
    toRequest: (
      { contactName, contactEmail, contactPhone, locale, timeZone, stockSight, warehouse, ...values },
      version,
    ) => ({
      params: { companyId: id },
      body: {
        ...{ version, contactName, contactEmail, contactPhone, locale, timeZone },
        stockSight: stockSight === 'asGroup' ? null : stockSight,
        warehouse: warehouse || null,
        modules: portalModules.flatMap((module) => {
          const choice = values[`module_${module}`]
          return choice === 'asGroup' ? [] : [{ module, open: choice === 'open' }]
        }),
      },
    }),
    fromCurrent: (current) => {
      const now = current as CustomerCard // the contract: the card as it is now
      return { values: valuesOf(now), version: now.portal.version }
    },
    labels: {
      ...{ contactName: t('field.contactName'), contactEmail: t('field.contactEmail') },
      ...{ contactPhone: t('field.contactPhone'), locale: t('field.locale'), timeZone: t('field.timeZone') },
      stockSight: t('field.stockSight'),
      warehouse: t('field.warehouse'),
      ...Object.fromEntries(portalModules.map((module) => [`module_${module}`, t(`module.${module}`)])),
    },
    display: {
      stockSight: (value: unknown) => t(`stockSight.${value as Sight}`),
      warehouse: (value: unknown) =>
        portal.warehouse.choices.find(({ code }) => code === value)?.name ?? t('warehouse.asProduct'),
      ...Object.fromEntries(
        portalModules.map((module) => [
          `module_${module}`,
          (value: unknown) => (value === 'asGroup' ? t('modules.follow') : t(`modules.${value as 'open' | 'closed'}`)),
        ]),
      ),
    },
    onSuccess: (now) => {
      reportDirty(false)
      show(now)
      notify({ title: t('portal.saved'), tone: 'good' })
    },
  })
  useEffect(() => reportDirty(form.dirty), [form.dirty, reportDirty])
  const known = zones.includes(portal.timeZone) ? zones : [portal.timeZone, ...zones]
  return (
    <ApiForm form={form} label={t('portal.title')}>
      <div className="stack">
        <FormProblem form={form} />
        <fieldset className={css.group}>
          <legend>{t('field.salesContact')}</legend>
          <div className={css.two}>
            <TextInput
              label={t('field.contactName')}
              maxLength={customerLimits.contact}
              {...form.field('contactName')}
            />
            <TextInput label={t('field.contactPhone')} type="tel" dir="ltr" {...form.field('contactPhone')} />
          </div>
          <TextInput label={t('field.contactEmail')} type="email" dir="ltr" {...form.field('contactEmail')} />
          <ProvenanceBadge customer={customer} field="salesContact" />
        </fieldset>
        <div className={css.two}>
          <NativeSelect
            label={t('field.locale')}
            data={locales.map((locale) => ({ value: locale, label: t(`common:language.${locale}`) }))}
            {...form.field('locale')}
          />
          <NativeSelect label={t('field.timeZone')} data={known} dir="ltr" {...form.field('timeZone')} />
        </div>
        <fieldset className={css.group}>
          <legend>{t('modules.title')}</legend>
          <p className="dim flat">{t('modules.text', { group: terms.priceGroup })}</p>
          <div className={css.two}>
            {portal.modules.map(({ module, ofGroup }) => (
              <NativeSelect
                key={module}
                label={t(`module.${module}`)}
                data={[
                  {
                    value: 'asGroup',
                    label: t('modules.asGroup', { value: t(`modules.${ofGroup ? 'open' : 'closed'}`) }),
                  },
                  { value: 'open', label: t('modules.open') },
                  { value: 'closed', label: t('modules.closed') },
                ]}
                {...form.field(`module_${module}`)}
              />
            ))}
          </div>
          <ProvenanceBadge customer={customer} field="modules" />
        </fieldset>
        <fieldset className={css.group}>
          <legend>{t('field.stockSight')}</legend>
          <NativeSelect
            label={t('stockSight.label')}
            description={t('stockSight.hint')}
            data={[
              {
                value: 'asGroup',
                label: t('modules.asGroup', { value: t(`stockSight.${portal.stockSight.ofGroup}`) }),
              },
              ...stockSights.map((value) => ({ value, label: t(`stockSight.${value}`) })),
            ]}
            {...form.field('stockSight')}
          />
          <ProvenanceBadge customer={customer} field="stockSight" />
        </fieldset>
        <CustomerWarehouse customer={customer} field={form.field('warehouse')} />
        <SaveBar form={form} effect={t('portal.effect')} />
      </div>
    </ApiForm>
  )
}
