import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { templateAudiences } from '@/domain/templates/vocabulary'
import { RadioCards } from '@/shared/ui/RadioCards'
import { Section } from '@/shared/ui/Section'
import type { TemplateForm } from './TemplateEditor'
import css from './templates.module.css'

type Props = {
  form: TemplateForm
  /** Why the reader may not say with whom it is shared. */
  refused: string | undefined
}

export function TemplateSharing({ form, refused }: Props) {
  const { t } = useTranslation('orderTemplates')
  const { audience, openToAll } = form.values
  return (
    <Section title={t('form.audience')}>
      <div className={css.sharing}>
        {refused && <p className={css.hint}>{refused}</p>}
        <RadioCards
          label={t('form.audience')}
          name="audience"
          value={audience}
          disabled={refused !== undefined}
          error={form.errors.audience}
          options={templateAudiences.map((value) => ({
            value,
            label: (
              <>
                <b>{t(`form.audiences.${value}`)}</b>
                <span className={css.hint}>{t(`form.audienceHints.${value}`)}</span>
              </>
            ),
          }))}
          onChange={(value) => form.setValue('audience', value)}
        />
        {audience !== 'mine' && (
          <Checkbox
            label={t('form.openToAll')}
            description={t('form.openToAllHint')}
            disabled={refused !== undefined}
            checked={openToAll}
            onChange={(event) => form.setValue('openToAll', event.currentTarget.checked)}
          />
        )}
      </div>
    </Section>
  )
}
