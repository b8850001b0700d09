import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TextImport } from '@/contract/admin/translations/exchange'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { useMapImport } from './use-map-import'

/** How texts are taken: with new keys or without, and as reviewed or to be reviewed. */
export function ImportOptions({ brought }: { brought: TextImport }) {
  const { t } = useTranslation('translations')
  const { change, pending, error } = useMapImport(brought)
  const { addKeys, takeAs, convertOld, hasOldPlurals, mayAddKeys, mayReview } = brought
  return (
    <Section title={t('import.options.title')}>
      <div className="stack">
        {error && <ProblemNotice error={error} compact />}
        <Checkbox
          label={t('import.options.addKeys')}
          description={mayAddKeys ? t('import.options.addKeysHint') : t('import.options.noKeys')}
          checked={addKeys}
          disabled={pending || !mayAddKeys}
          onChange={(event) => change({ addKeys: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('import.options.reviewed')}
          description={mayReview ? t('import.options.reviewedHint') : t('import.options.noReview')}
          checked={takeAs === 'reviewed'}
          disabled={pending || !mayReview}
          onChange={(event) => change({ takeAs: event.currentTarget.checked ? 'reviewed' : 'translated' })}
        />
        {hasOldPlurals && (
          <Checkbox
            label={t('import.options.old')}
            checked={convertOld}
            disabled={pending}
            onChange={(event) => change({ convertOld: event.currentTarget.checked })}
          />
        )}
      </div>
    </Section>
  )
}
