import { useTranslation } from 'react-i18next'
import type { CatalogChoices } from '@/contract/catalogs'
import { Section } from '@/shared/ui/Section'
import type { CatalogFormState } from './CatalogEditor'
import { toggled } from './catalog-form'
import { PickList } from './PickList'

type Props = { form: CatalogFormState; choices: CatalogChoices }

/** Whom the catalog is given to: branches, with those below them, and single people. */
export function CatalogAssigned({ form, choices }: Props) {
  const { t } = useTranslation('catalogs')
  const { userIds, branchIds } = form.values
  return (
    <>
      <Section title={t('form.branches')}>
        <PickList
          label={t('form.branches')}
          hint={t('branches.hint')}
          tree
          error={form.errors.branchIds}
          values={branchIds}
          options={choices.branches.map(({ id, name, depth, people }) => ({
            value: id,
            label: name,
            depth,
            more: t('count.people', { count: people }),
          }))}
          onChange={(id, on) => form.setValue('branchIds', toggled(branchIds, id, on))}
        />
      </Section>
      <Section title={t('form.people')}>
        <PickList
          label={t('form.people')}
          hint={t('people.hint')}
          error={form.errors.userIds}
          values={userIds}
          options={choices.people.map(({ id, name, branch }) => ({
            value: id,
            label: name,
            more: branch ?? undefined,
          }))}
          onChange={(id, on) => form.setValue('userIds', toggled(userIds, id, on))}
        />
      </Section>
    </>
  )
}
