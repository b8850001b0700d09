import { useTranslation } from 'react-i18next'
import type { TextProgress } from '@/contract/admin/translations/workbench'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { Bar } from '@/shared/ui/Bar'
import css from './workbench.module.css'

type Props = { progress: TextProgress | undefined; language: string; namespace?: string }

/** One language of one namespace: its share, and what is left as ways into the workbench. */
export function ProgressCell({ progress, language, namespace }: Props) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  if (!progress || progress.keys === 0) return null
  const { keys, untranslated, translated, reviewed, hidden, outdated } = progress
  const search = { language, ...(namespace ? { namespace: [namespace] } : {}) }
  const left = [
    {
      view: 'untranslated' as const,
      count: untranslated,
      text: t('workbench.missing', { count: untranslated, formatted: format.number(untranslated) }),
    },
    {
      view: 'review' as const,
      count: translated,
      text: t('workbench.toReview', { count: translated, formatted: format.number(translated) }),
    },
    {
      view: 'outdated' as const,
      count: outdated,
      text: t('workbench.outdated', { count: outdated, formatted: format.number(outdated) }),
    },
  ].filter(({ count }) => count > 0)
  return (
    <span className={css.cell}>
      <span className={css.share}>
        <Bar
          size="xs"
          total={keys}
          parts={[
            { value: reviewed + hidden, color: 'accent' },
            { value: translated, color: 'warn' },
          ]}
        />
        <span className="num">{format.percent((keys - untranslated) / keys)}</span>
      </span>
      {left.map(({ view, text }) => (
        <AppLink key={view} to="/admin/translations" search={{ ...search, view }} look="ink" className={css.left}>
          {text}
        </AppLink>
      ))}
    </span>
  )
}
