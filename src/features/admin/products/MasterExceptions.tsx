import { ActionIcon, Button, NativeSelect } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ProductMasters } from '@/contract/admin/product-masters'
import { type MasterRule, masterRules, type ProductField } from '@/domain/products/fields'
import { Section } from '@/shared/ui/Section'
import css from './products.module.css'
import { useValueName } from './use-value-name'

type Exceptions = ProductMasters['exceptions']
type Props = {
  value: Exceptions
  onChange: (value: Exceptions) => void
  readOnly: boolean
  fields: readonly ProductField[]
  categories: ProductMasters['categories']
}

/** Fields for which the products of one category have a rule of their own. */
export function MasterExceptions({ value, onChange, readOnly, fields, categories }: Props) {
  const { t } = useTranslation('products')
  const name = useValueName()
  const change = (place: number, next: Partial<Exceptions[number]>) =>
    onChange(value.map((each, at) => (at === place ? { ...each, ...next } : each)))
  const free = categories
    .filter(({ parent }) => parent !== null)
    .flatMap(({ code }) => fields.map((field) => ({ category: code, field })))
    .find(({ category, field }) => !value.some((each) => each.category === category && each.field === field))
  return (
    <Section title={t('masters.exceptions')}>
      <div className="stack">
        {value.length === 0 && <p className="dim flat">{t('masters.noExceptions')}</p>}
        {value.map(({ field, category, rule }, place) => (
          <fieldset key={place} className={css.exception}>
            <legend className="sr">{name.field(field)}</legend>
            <NativeSelect
              label={t('column.category')}
              value={category}
              data={categories.map((each) => ({ value: each.code, label: each.name }))}
              onChange={(event) => change(place, { category: event.currentTarget.value })}
            />
            <NativeSelect
              label={t('column.value')}
              value={field}
              data={fields.map((each) => ({ value: each, label: name.field(each) }))}
              onChange={(event) => change(place, { field: event.currentTarget.value as ProductField })}
            />
            <NativeSelect
              label={t('masters.rule')}
              value={rule}
              data={masterRules.map((each) => ({ value: each, label: t(`rule.${each}`) }))}
              onChange={(event) => change(place, { rule: event.currentTarget.value as MasterRule })}
            />
            {!readOnly && (
              <ActionIcon
                className={css.remove}
                variant="subtle"
                color="gray"
                aria-label={t('masters.removeException', { field: name.field(field) })}
                onClick={() => onChange(value.filter((_, at) => at !== place))}
              >
                <IconTrash size={16} stroke={1.7} aria-hidden />
              </ActionIcon>
            )}
          </fieldset>
        ))}
        {free && !readOnly && (
          <div>
            <Button
              variant="default"
              size="xs"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => onChange([...value, { ...free, rule: 'portal' }])}
            >
              {t('masters.addException')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  )
}
