import { locales } from '@/domain/locales'
import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { productLimits } from '@/contract/admin/products'
import { productTextLimits } from '@/contract/admin/product-value'
import { Section } from '@/shared/ui/Section'
import { FieldError } from './FieldError'
import css from './products.module.css'
import { SectionHistory } from './SectionHistory'
import type { SectionProps } from './use-product-form'
import { isLocked, ValueOrigin } from './ValueOrigin'

const nothing = { en: '', pl: '', de: '', ar: '' }

/** What tells a product from others like it: an attribute and its value in each language, and a unit for all. */
export function FeaturesSection({ form, product, readOnly }: SectionProps & { readOnly: boolean }) {
  const { t } = useTranslation('products')
  const { features } = form.values
  type Feature = (typeof features)[number]
  const locked = readOnly || isLocked(product, 'features')
  const change = (place: number, next: Partial<Feature>) =>
    form.setValue(
      'features',
      features.map((feature, at) => (at === place ? { ...feature, ...next } : feature)),
    )
  return (
    <Section title={t('section.features')} more={<SectionHistory product={product} of="features" />}>
      <div className="stack">
        {features.length === 0 && <p className="dim flat">{t('features.none')}</p>}
        {features.map((feature, place) => {
          const title = feature.name.en || feature.name.pl || t('features.new')
          return (
            <fieldset key={place} className={css.feature} disabled={locked}>
              <legend className="sr">{title}</legend>
              {locales.map((language) => (
                <div key={language} className={css.pair} lang={language}>
                  <TextInput
                    label={t('features.name', { language: t(`language.${language}`) })}
                    dir="auto"
                    maxLength={productTextLimits.featureName}
                    value={feature.name[language]}
                    onChange={(event) =>
                      change(place, { name: { ...feature.name, [language]: event.currentTarget.value } })
                    }
                  />
                  <TextInput
                    label={t('features.value', { language: t(`language.${language}`) })}
                    dir="auto"
                    maxLength={productTextLimits.featureValue}
                    value={feature.value[language]}
                    onChange={(event) =>
                      change(place, { value: { ...feature.value, [language]: event.currentTarget.value } })
                    }
                  />
                </div>
              ))}
              <TextInput
                label={t('features.unit')}
                maxLength={12}
                value={feature.unit}
                onChange={(event) => change(place, { unit: event.currentTarget.value })}
              />
              {!locked && (
                <ActionIcon
                  className={css.remove}
                  variant="subtle"
                  color="gray"
                  aria-label={t('features.remove', { name: title })}
                  onClick={() =>
                    form.setValue(
                      'features',
                      features.filter((_, at) => at !== place),
                    )
                  }
                >
                  <IconTrash size={16} stroke={1.7} aria-hidden />
                </ActionIcon>
              )}
            </fieldset>
          )
        })}
        <FieldError error={form.errors.features} />
        {!locked && features.length < productLimits.features && (
          <div>
            <Button
              variant="default"
              size="xs"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() =>
                form.setValue('features', [...features, { code: '', name: nothing, value: nothing, unit: '' }])
              }
            >
              {t('features.add')}
            </Button>
          </div>
        )}
        <ValueOrigin form={form} product={product} of="features" />
      </div>
    </Section>
  )
}
