import { useMutation, useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import type { Text, TextHistoryEntry } from '@/contract/admin/translations/text-parts'
import { restoreText } from '@/contract/admin/translations/texts'
import { TextDiff } from '@/entities/text/TextDiff'
import { textQueries } from '@/entities/text/text.queries'
import { useTextSaved } from '@/entities/text/use-text-form'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { DateText } from '@/shared/ui/DateText'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import css from './side.module.css'

type Props = { text: Text; direction: 'ltr' | 'rtl'; mayEdit: boolean }

const changedForms = ({ before, after }: TextHistoryEntry): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (form) => (before[form as never] ?? '') !== (after[form as never] ?? ''),
  )

/** What the text said before, by whom and when; any of it can be brought back. */
export function HistoryPanel({ text, direction, mayEdit }: Props) {
  const { t } = useTranslation('translations')
  const { data, error } = useQuery(textQueries.history(text.keyId, text.language))
  const problem = useProblemText()
  const saved = useTextSaved({ id: text.keyId })
  const restore = useMutation({
    ...mutation(restoreText),
    onSuccess: saved,
    onError: (failure) => notify({ title: problem(failure).title, tone: 'bad' }),
  })
  if (error) return <ProblemNotice error={error} compact />
  if (!data) return <SkeletonText lines={4} />
  if (data.rows.length === 0) return <p className="cap flat">{t('history.none')}</p>
  return (
    <ol className={css.history}>
      {data.rows.map((entry) => {
        const forms = changedForms(entry)
        return (
          <li key={entry.id}>
            <span className="cap">
              <b>{t(`history.kind.${entry.kind}`)}</b> {entry.by.name}, <DateText value={entry.at} withTime />
            </span>
            {forms.map((form) => (
              <Fragment key={form}>
                <span className={css.changedText}>
                  {form && <small>{form} </small>}
                  <TextDiff
                    before={entry.before[form as never] ?? ''}
                    after={entry.after[form as never] ?? ''}
                    lang={text.language}
                    dir={direction}
                  />
                </span>
              </Fragment>
            ))}
            {forms.length === 0 && entry.stateBefore !== entry.stateAfter && (
              <span className="cap">
                {t('history.state', { before: t(`state.${entry.stateBefore}`), after: t(`state.${entry.stateAfter}`) })}
              </span>
            )}
            {entry.note && <q className={css.note}>{entry.note}</q>}
            {mayEdit && forms.length > 0 && (
              <button
                type="button"
                className={css.act}
                disabled={restore.isPending}
                onClick={() =>
                  restore.mutate({
                    params: { keyId: text.keyId, language: text.language },
                    body: { version: text.version, changeId: entry.id },
                  })
                }
              >
                {t('history.restore')}
              </button>
            )}
          </li>
        )
      })}
    </ol>
  )
}
