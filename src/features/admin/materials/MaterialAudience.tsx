import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { markets } from '@/domain/markets'
import { materialLimits } from '@/domain/materials/vocabulary'
import { priceGroups } from '@/domain/modules'
import { deskMaterialQueries } from '@/entities/material/desk-material.queries'
import { DateField } from '@/shared/forms/DateField'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { countryName } from '@/shared/i18n/country-name'
import { useFormat } from '@/shared/i18n/use-format'
import { CheckGroup } from '@/shared/ui/CheckGroup'
import { Section } from '@/shared/ui/Section'
import css from './materials.module.css'
import type { MaterialForm } from './material-form'

type Props = { form: MaterialForm; otherCustomers: number }

/** For whom it is and when, and where it stands in the library. */
export function MaterialAudience({ form, otherCustomers }: Props) {
  const { t } = useTranslation('materials')
  const format = useFormat()
  const { data } = useQuery(deskMaterialQueries.choices())
  const words = { searchIn: t('form.searchIn'), search: t('form.search'), noMatch: t('form.noMatch') }
  const { values } = form
  const fault = form.field('customerIds').error
  return (
    <>
      <Section title={t('form.who')}>
        <p className="dim flat">{t('form.whoLead')}</p>
        <div className={css.audience}>
          <CheckGroup
            label={t('form.groups')}
            choices={priceGroups.map((value) => ({ value, label: t('form.group', { group: value }) }))}
            value={values.groups}
            onChange={(next) => form.setValue('groups', next ?? [])}
            words={words}
          />
          <CheckGroup
            label={t('form.markets')}
            choices={markets.map((value) => ({ value, label: countryName(value, format.locale) }))}
            value={values.markets}
            onChange={(next) => form.setValue('markets', next ?? [])}
            words={words}
          />
          <div>
            <CheckGroup
              label={t('form.customers')}
              choices={(data?.customers ?? []).map(({ id, name }) => ({ value: id as string, label: name }))}
              value={values.customerIds}
              onChange={(next) => form.setValue('customerIds', next ?? [])}
              words={words}
            />
            {otherCustomers > 0 && <p className="cap">{t('form.otherStay', { count: otherCustomers })}</p>}
            {fault && (
              <p className={css.fault} role="alert" data-invalid-group tabIndex={-1}>
                {fault}
              </p>
            )}
          </div>
        </div>
      </Section>
      <Section title={t('form.when')}>
        <div className={css.pair}>
          <DateField label={t('form.validFrom')} {...form.field('validFrom')} value={values.validFrom} />
          <DateField
            label={t('form.validTo')}
            min={values.validFrom || undefined}
            {...form.field('validTo')}
            value={values.validTo}
          />
          <QuantityInput
            label={t('form.place')}
            description={t('form.placeHint')}
            value={values.place}
            min={1}
            max={materialLimits.place}
            error={form.field('place').error}
            onChange={(place) => form.setValue('place', place)}
          />
        </div>
      </Section>
    </>
  )
}
