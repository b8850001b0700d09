import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { productLimits } from '@/contract/admin/products'
import { useUnit } from '@/entities/product/use-unit'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { Section } from '@/shared/ui/Section'
import css from './products.module.css'
import type { SectionProps } from './use-product-form'
import { isLocked, ValueOrigin } from './ValueOrigin'

/** In which quantities it is ordered, how soon it comes, and whether it is still sold. */
export function TermsSection({ form, product }: SectionProps) {
  const { t } = useTranslation('products')
  const unit = useUnit()
  const fields = [
    { key: 'minimum', unit: unit(product.unit), max: productLimits.quantity },
    { key: 'multiple', unit: unit(product.unit), max: productLimits.quantity },
    { key: 'leadTimeDays', unit: t('unit.days'), max: productLimits.leadTimeDays },
    { key: 'weightGrams', unit: t('unit.grams'), max: productLimits.weightGrams },
  ] as const
  return (
    <Section title={t('section.terms')}>
      <div className={css.terms}>
        {fields.map(({ key, ...more }) => {
          const { value, error } = form.field(key) as { value: number | null; error?: string }
          return (
            <div key={key}>
              <QuantityInput
                label={t(`field.${key}`)}
                value={value}
                error={error}
                onChange={(next) => form.setValue(key, next)}
                readOnly={isLocked(product, key)}
                {...more}
              />
              <ValueOrigin form={form} product={product} of={key} />
            </div>
          )
        })}
      </div>
      <div className={css.flag}>
        <Checkbox
          label={t('field.discontinued')}
          description={t('discontinuedHint')}
          disabled={isLocked(product, 'discontinued')}
          {...form.field('discontinued', 'checkbox')}
        />
        <ValueOrigin form={form} product={product} of="discontinued" />
      </div>
    </Section>
  )
}
