import { useTranslation } from 'react-i18next'
import type { TextImportRow } from '@/contract/admin/translations/exchange'
import { useLanguageName } from '@/entities/text/use-language-name'
import { useFormat } from '@/shared/i18n/use-format'
import type { Column } from '@/shared/ui/data-table-types'
import { BroughtForms } from './BroughtForms'
import { DecisionButtons } from './DecisionButtons'
import css from './exchange.module.css'

type Decide = (rows: string[], take: boolean) => void

/** Key and place, what changes, why to look, and the decision. */
export function useImportColumns(disabled: boolean, onDecide: Decide): Column<TextImportRow>[] {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const languageName = useLanguageName()
  return [
    {
      id: 'key',
      header: t('import.rows.key'),
      cell: ({ keyId, file, line }) => (
        <span className={css.key}>
          <bdi className="ell">{keyId}</bdi>
          <span className="cap">{t('import.rows.place', { file, line: format.number(line) })}</span>
        </span>
      ),
      card: 'title',
    },
    { id: 'language', header: t('import.rows.language'), cell: ({ language }) => languageName(language) },
    {
      id: 'change',
      header: t('import.rows.change'),
      cell: (row) =>
        row.reason ? <span className={css.error}>{t(`import.reason.${row.reason}`)}</span> : <BroughtForms row={row} />,
    },
    {
      id: 'outcome',
      header: t('import.rows.conflict'),
      cell: ({ outcome, conflicts }) =>
        conflicts.length === 0 ? (
          <span className="dim">{t(`import.view.${outcome}`)}</span>
        ) : (
          <ul className={css.reasons}>
            {conflicts.map((kind) => (
              <li key={kind}>{t(`import.conflict.${kind}`)}</li>
            ))}
          </ul>
        ),
      card: 'status',
    },
    {
      id: 'decision',
      header: t('import.rows.decision'),
      cell: (row) =>
        row.conflicts.length > 0 && (
          <DecisionButtons row={row} disabled={disabled} onDecide={(take) => onDecide([row.id], take)} />
        ),
    },
  ]
}
