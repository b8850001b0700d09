import { useTranslation } from 'react-i18next'
import type { MissingText } from '@/contract/admin/translations/missing'
import css from '@/entities/text/releases.module.css'
import { useLanguageName } from '@/entities/text/use-language-name'
import { useFormat } from '@/shared/i18n/use-format'
import type { Column } from '@/shared/ui/data-table-types'
import { DateText } from '@/shared/ui/DateText'
import { MissingMenu } from './MissingMenu'

export const useMissingColumns = (onCreate: (missing: MissingText) => void): Column<MissingText>[] => {
  const { t } = useTranslation('textReleases')
  const nameOf = useLanguageName()
  const format = useFormat()
  return [
    {
      id: 'key',
      header: t('change.key'),
      sortable: true,
      card: 'title',
      hideable: false,
      cell: ({ namespace, key, counted }) => (
        <>
          <span className={css.key} dir="ltr">
            <span className="dim">{namespace}:</span>
            <wbr />
            {key}
          </span>
          {counted && <span className="cap"> {t('missing.counted')}</span>}
        </>
      ),
    },
    {
      id: 'languages',
      header: t('missing.col.languages'),
      cell: ({ languages, shownIn }) => (
        <>
          {format.list(languages.map(nameOf))}
          {shownIn !== null && <span className="cap"> {t('missing.shownIn', { language: nameOf(shownIn) })}</span>}
        </>
      ),
    },
    { id: 'page', header: t('missing.col.page'), cell: ({ page }) => <bdi dir="ltr">{page}</bdi> },
    {
      id: 'count',
      header: t('missing.col.count'),
      sortable: true,
      align: 'end',
      cell: ({ count }) => <span className="num">{format.number(count)}</span>,
    },
    {
      id: 'firstSeenAt',
      header: t('missing.col.first'),
      sortable: true,
      hiddenByDefault: true,
      cell: ({ firstSeenAt }) => <DateText value={firstSeenAt} withTime />,
    },
    {
      id: 'lastSeenAt',
      header: t('missing.col.last'),
      sortable: true,
      card: 'date',
      cell: ({ lastSeenAt }) => <DateText value={lastSeenAt} withTime />,
    },
    {
      id: 'actions',
      header: t('col.actions'),
      align: 'end',
      card: 'status',
      cell: (missing) => <MissingMenu missing={missing} onCreate={onCreate} />,
    },
  ]
}
