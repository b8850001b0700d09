import { useTranslation } from 'react-i18next'
import type { TextChange } from '@/contract/admin/translations/releases'
import { directionOf } from '@/shared/i18n/format'
import { PlainTable } from '@/shared/ui/PlainTable'
import css from './releases.module.css'
import { useLanguageName } from './use-language-name'

type Props = { label: string; rows: readonly TextChange[] }

/** Texts as they read before and after. */
export function TextChangeTable({ label, rows }: Props) {
  const { t } = useTranslation('textReleases')
  const nameOf = useLanguageName()
  const text = ({ language }: TextChange, value: string | null) =>
    value === null ? (
      <span className="dim">{t('change.none')}</span>
    ) : (
      <bdi lang={language} dir={directionOf(language)} className={css.text}>
        {value}
      </bdi>
    )
  return (
    <PlainTable
      label={label}
      rows={rows}
      rowKey={({ language, namespace, key }) => `${language} ${namespace}:${key}`}
      columns={[
        {
          id: 'key',
          header: t('change.key'),
          rowHeader: true,
          cell: ({ namespace, key }) => (
            <span className={css.key} dir="ltr">
              <span className="dim">{namespace}:</span>
              <wbr />
              {key}
            </span>
          ),
        },
        { id: 'language', header: t('change.language'), cell: ({ language }) => nameOf(language) },
        {
          id: 'before',
          header: t('change.before'),
          cell: (row) => <del className={css.before}>{text(row, row.before)}</del>,
        },
        {
          id: 'after',
          header: t('change.after'),
          cell: (row) => <ins className={css.after}>{text(row, row.after)}</ins>,
        },
      ]}
    />
  )
}
