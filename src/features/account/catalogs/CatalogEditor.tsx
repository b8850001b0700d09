import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { AllowedAction } from '@/contract/action'
import { catalogLimits } from '@/contract/catalogs'
import type { CatalogId } from '@/domain/ids'
import { catalogQueries } from '@/entities/catalog/catalog.queries'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { SaveBar } from '@/shared/forms/SaveBar'
import { type ApiFormOptions, useApiForm } from '@/shared/forms/use-api-form'
import { Notice } from '@/shared/ui/Notice'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { useRefusal } from '@/shared/ui/use-refusal'
import { WithRail } from '@/shared/ui/WithRail'
import { CatalogAssigned } from './CatalogAssigned'
import { CatalogContents } from './CatalogContents'
import { CatalogEffect } from './CatalogEffect'
import { catalogContentsOf, catalogFieldOf, type CatalogValues } from './catalog-form'
import css from './catalogs.module.css'

export const useCatalogForm = <I, R>(options: ApiFormOptions<CatalogValues, I, R>) => {
  const { t } = useTranslation('catalogs')
  return useApiForm({
    ...options,
    fieldFor: catalogFieldOf,
    labels: {
      name: t('form.name'),
      description: t('form.description'),
      active: t('form.active'),
      products: t('form.products'),
      categories: t('form.categories'),
      userIds: t('form.people'),
      branchIds: t('form.branches'),
    },
    display: {
      products: (value) => t('count.products', { count: (value as unknown[]).length }),
      categories: (value) => t('count.categories', { count: (value as unknown[]).length }),
      userIds: (value) => t('count.people', { count: (value as unknown[]).length }),
      branchIds: (value) => t('count.branches', { count: (value as unknown[]).length }),
      active: (value) => (value ? t('form.activeYes') : t('form.activeNo')),
    },
  })
}
export type CatalogFormState = ReturnType<typeof useCatalogForm<unknown, unknown>>

type Props = {
  form: CatalogFormState
  catalogId: CatalogId | null
  /** Absent for a new one: who may not make one does not get here. */
  edit?: AllowedAction
  onDirty?: () => void
  onClean?: () => void
}

/** CON-03: what a catalog holds and whom it is given to, with what that means for each person. */
export function CatalogEditor({ form, catalogId, edit, onDirty, onClean }: Props) {
  const { t } = useTranslation(['catalogs', 'common'])
  const refusal = useRefusal()
  const choices = useQuery(catalogQueries.choices())
  const readOnly = refusal(edit)
  useEffect(() => (form.dirty ? onDirty?.() : onClean?.()), [form.dirty, onDirty, onClean])
  if (choices.error) return <ProblemNotice error={choices.error} onRetry={() => void choices.refetch()} />
  if (!choices.data) return <SkeletonText lines={8} />

  return (
    <ApiForm form={form} label={t('form.label')}>
      {readOnly && (
        <Notice tone="info" title={t('form.readOnly')}>
          {readOnly}
        </Notice>
      )}
      <WithRail
        railLabel={t('effect.title')}
        rail={
          <CatalogEffect
            catalogId={catalogId}
            contents={catalogContentsOf(form.values)}
            all={choices.data.products}
            enabled={!readOnly}
          />
        }
      >
        <fieldset className={css.all} disabled={readOnly !== undefined}>
          <legend className="sr">{t('form.label')}</legend>
          <FormProblem form={form} />
          <Section title={t('form.about')}>
            <div className="stack">
              <TextInput label={t('form.name')} maxLength={catalogLimits.name} {...form.field('name')} />
              <Textarea
                label={t('form.description')}
                rows={2}
                maxLength={catalogLimits.description}
                {...form.field('description')}
              />
              <Checkbox
                label={t('form.active')}
                description={t('form.activeHint')}
                {...form.field('active', 'checkbox')}
              />
            </div>
          </Section>
          <CatalogContents form={form} choices={choices.data} />
          <CatalogAssigned form={form} choices={choices.data} />
          {catalogId === null ? (
            <div className="row end-row">
              <Button type="submit" loading={form.pending}>
                {t('create')}
              </Button>
            </div>
          ) : (
            <SaveBar form={form} effect={t('form.effect')} />
          )}
        </fieldset>
      </WithRail>
    </ApiForm>
  )
}
