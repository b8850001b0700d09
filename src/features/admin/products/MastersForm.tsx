import { NativeSelect } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type ProductMasters, updateProductMasters } from '@/contract/admin/product-masters'
import { fixedMasters, type MasterRule, masterRules, type ProductField } from '@/domain/products/fields'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import reading from '@/shared/forms/reading.module.css'
import { SaveBar } from '@/shared/forms/SaveBar'
import { useApiForm } from '@/shared/forms/use-api-form'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { Notice } from '@/shared/ui/Notice'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import { useRefusal } from '@/shared/ui/use-refusal'
import { WithRail } from '@/shared/ui/WithRail'
import { MasterExceptions } from './MasterExceptions'
import { MastersEffect } from './MastersEffect'
import css from './products.module.css'
import { useValueName } from './use-value-name'

type Exceptions = ProductMasters['exceptions']
type Values = Record<ProductField, MasterRule> & { exceptions: Exceptions }

const valuesOf = ({ rules, exceptions }: ProductMasters): Values => ({
  ...(Object.fromEntries(rules.map(({ field, rule }) => [field, rule])) as Record<ProductField, MasterRule>),
  exceptions,
})
const tableOf = ({ exceptions, ...rules }: Values) => ({
  rules: (Object.entries(rules) as [ProductField, MasterRule][]).map(([field, rule]) => ({ field, rule })),
  exceptions,
})

type Props = {
  masters: ProductMasters
  onDirty: () => void
  onClean: () => void
  onSaved: (masters: ProductMasters) => void
}

export function MastersForm({ masters, onDirty, onClean, onSaved }: Props) {
  const { t } = useTranslation('products')
  const format = useFormat()
  const refusal = useRefusal()
  const name = useValueName()
  const refused = refusal(masters.allowedActions.find(({ action }) => action === 'edit'))
  const fields = masters.rules.map(({ field }) => field)
  const form = useApiForm({
    endpoint: updateProductMasters,
    initial: valuesOf(masters),
    version: masters.version,
    toRequest: (values, version) => ({ body: { version, ...tableOf(values) } }),
    fromCurrent: (now) => {
      const stored = now as ProductMasters // what `conflict/stale` of this endpoint carries
      return { values: valuesOf(stored), version: stored.version }
    },
    labels: {
      ...(Object.fromEntries(fields.map((field) => [field, name.field(field)])) as Record<ProductField, string>),
      exceptions: t('masters.exceptions'),
    },
    display: {
      ...Object.fromEntries(fields.map((field) => [field, (rule: unknown) => t(`rule.${rule as MasterRule}`)])),
      exceptions: (value) => t('counted', { count: (value as Exceptions).length }),
    },
    onSuccess: (reply) => {
      onClean()
      onSaved(reply)
      notify({ title: t('masters.saved'), tone: 'good' })
    },
  })
  useEffect(() => (form.dirty ? onDirty() : onClean()), [form.dirty, onDirty, onClean])
  const countOf = (field: ProductField) => masters.counts.find((each) => each.field === field)
  const body = (
    <fieldset className={refused ? `${css.all} ${reading.reading}` : css.all} disabled={refused !== undefined}>
      <legend className="sr">{t('masters.title')}</legend>
      <FormProblem form={form} />
      <Section title={t('masters.fields')}>
        <PlainTable
          label={t('masters.fields')}
          rows={fields}
          rowKey={(field) => field}
          columns={[
            { id: 'field', header: t('column.value'), cell: (field) => name.field(field), rowHeader: true },
            {
              id: 'rule',
              header: t('masters.rule'),
              cell: (field) => (
                <NativeSelect
                  aria-label={t('masters.ruleOf', { field: name.field(field) })}
                  value={form.values[field]}
                  data={masterRules.map((rule) => ({ value: rule, label: t(`rule.${rule}`) }))}
                  onChange={(event) => form.setValue(field, event.currentTarget.value as MasterRule)}
                />
              ),
            },
            {
              id: 'edited',
              header: t('masters.edited'),
              cell: (field) => format.number(countOf(field)?.edited ?? 0),
              align: 'end',
            },
            {
              id: 'differing',
              header: t('masters.differing'),
              cell: (field) => format.number(countOf(field)?.differing ?? 0),
              align: 'end',
            },
            {
              id: 'open',
              header: t('masters.open'),
              cell: (field) => format.number(countOf(field)?.open ?? 0),
              align: 'end',
            },
          ]}
        />
      </Section>
      <MasterExceptions
        value={form.values.exceptions}
        readOnly={refused !== undefined}
        onChange={(exceptions) => form.setValue('exceptions', exceptions)}
        fields={fields}
        categories={masters.categories}
      />
      <Section title={t('masters.fixed')}>
        <ul className={css.fixed}>
          {(Object.keys(fixedMasters) as (keyof typeof fixedMasters)[]).map((field) => (
            <li key={field}>
              <b>{t(`fixed.${field}`)}</b> <span className="dim">{t(`source.${fixedMasters[field]}`)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <SaveBar form={form} effect={t('masters.saveEffect')} />
    </fieldset>
  )
  return (
    <ApiForm form={form} label={t('masters.title')}>
      {refused && (
        <div className={css.note}>
          <Notice tone="info" title={t('readOnly')}>
            {refused}
          </Notice>
        </div>
      )}
      {refused ? (
        body
      ) : (
        <WithRail
          railLabel={t('masters.effect')}
          rail={<MastersEffect table={tableOf(form.values)} enabled={form.dirty} />}
        >
          {body}
        </WithRail>
      )}
    </ApiForm>
  )
}
