import { Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { productTextLimits } from '@/contract/admin/product-value'
import { Section } from '@/shared/ui/Section'
import css from './products.module.css'
import type { SectionProps } from './use-product-form'
import { isLocked, ValueOrigin } from './ValueOrigin'

const columns = [
  { language: 'en', name: 'nameEn', description: 'descriptionEn' },
  { language: 'pl', name: 'namePl', description: 'descriptionPl' },
  { language: 'de', name: 'nameDe', description: 'descriptionDe' },
  { language: 'ar', name: 'nameAr', description: 'descriptionAr' },
] as const

/** Names and descriptions, the languages side by side; what has not been translated is marked. */
export function TextsSection({ form, product }: SectionProps) {
  const { t } = useTranslation('products')
  return (
    <Section title={t('section.texts')}>
      <div className={css.languages}>
        {columns.map(({ language, name, description }) => (
          <fieldset key={language} className={css.language} lang={language}>
            <legend>
              {t(`language.${language}`)}
              {product.missing.includes(language) && <span className={css.missing}>{t('missing')}</span>}
            </legend>
            <div>
              <TextInput
                label={t('field.name')}
                dir="auto"
                maxLength={productTextLimits.name}
                readOnly={isLocked(product, `name.${language}`)}
                {...form.field(name)}
              />
              <ValueOrigin form={form} product={product} of={`name.${language}`} />
            </div>
            <div>
              <Textarea
                label={t('field.description')}
                dir="auto"
                rows={5}
                maxLength={productTextLimits.description}
                readOnly={isLocked(product, `description.${language}`)}
                {...form.field(description)}
              />
              <ValueOrigin form={form} product={product} of={`description.${language}`} />
            </div>
          </fieldset>
        ))}
      </div>
    </Section>
  )
}
