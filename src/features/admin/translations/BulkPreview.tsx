import { useTranslation } from 'react-i18next'
import { TextDiff } from '@/entities/text/TextDiff'
import { useLanguageName } from '@/entities/text/use-language-name'
import { useFormat } from '@/shared/i18n/use-format'
import { directionOf } from '@/shared/i18n/format'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { useRefusalText } from '@/shared/ui/use-refusal-text'
import css from './bulk.module.css'
import type { useBulk } from './use-bulk'

const most = 40

/** Every text that would change, with its change; and those that would not, with the reason. */
export function BulkPreview({ bulk: { preview, error } }: { bulk: ReturnType<typeof useBulk> }) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const nameOf = useLanguageName()
  const refusalText = useRefusalText()
  const failure = error ?? preview.error
  if (failure) return <ProblemNotice error={failure} onRetry={() => void preview.refetch()} compact />
  if (!preview.data) return <SkeletonText lines={4} />
  const { changed, unchanged, refused, rows } = preview.data
  return (
    <>
      <p className={css.counts} role="status">
        <b>{t('bulk.willChange', { count: changed, formatted: format.number(changed) })}</b>
        {unchanged > 0 && <span>{t('bulk.unchanged', { count: unchanged, formatted: format.number(unchanged) })}</span>}
        {refused > 0 && <span>{t('bulk.refused', { count: refused, formatted: format.number(refused) })}</span>}
      </p>
      <ul className={css.rows}>
        {rows.slice(0, most).map(({ keyId, language, before, after, stateBefore, stateAfter, reason }) => {
          const forms = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof typeof before)[]
          const changes = forms.filter((form) => (before[form] ?? '') !== (after[form] ?? ''))
          return (
            <li key={`${keyId} ${language}`}>
              <span className="cap">
                <bdi dir="ltr">{keyId}</bdi> · {nameOf(language)}
              </span>
              {changes.map((form) => (
                <TextDiff
                  key={form}
                  before={before[form] ?? ''}
                  after={after[form] ?? ''}
                  lang={language}
                  dir={directionOf(language)}
                />
              ))}
              {changes.length === 0 && !reason && stateBefore !== stateAfter && (
                <span className="cap">
                  {t('history.state', { before: t(`state.${stateBefore}`), after: t(`state.${stateAfter}`) })}
                </span>
              )}
              {reason && <span className={css.reason}>{refusalText(reason)}</span>}
            </li>
          )
        })}
      </ul>
      {rows.length > most && <p className="cap flat">{t('bulk.andMore')}</p>}
    </>
  )
}
