import { useTranslation } from 'react-i18next'
import type { DeskMaterialSummary } from '@/contract/admin/materials'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import type { Column } from '@/shared/ui/data-table-types'
import { MaterialStateBadge } from './MaterialStateBadge'
import { useMaterialWords } from './use-material-words'

export const useMaterialColumns = (): Column<DeskMaterialSummary>[] => {
  const { t } = useTranslation(['materials', 'common'])
  const format = useFormat()
  const words = useMaterialWords()
  const language = ({ language: own }: DeskMaterialSummary): string =>
    own ? t(`common:language.${own}`) : t('desk.anyLanguage')
  return [
    {
      id: 'place',
      header: t('columns.place'),
      cell: ({ place }) => <span className="num">{place !== null && format.number(place)}</span>,
      text: ({ place }) => place ?? '',
      sortable: true,
      align: 'end',
      width: 76,
      card: 'none',
    },
    {
      id: 'title',
      header: t('columns.title'),
      cell: ({ id, title }) => (
        <AppLink to="/admin/materials/$materialId" params={{ materialId: id }} look="ink">
          <bdi dir="auto">{title}</bdi>
        </AppLink>
      ),
      text: ({ title }) => title,
      sortable: true,
      card: 'title',
      hideable: false,
      width: 260,
    },
    {
      id: 'kind',
      header: t('columns.kind'),
      cell: ({ kind }) => t(`kind.${kind}`),
      text: ({ kind }) => t(`kind.${kind}`),
      sortable: true,
    },
    { id: 'language', header: t('columns.language'), cell: language, text: language },
    {
      id: 'audience',
      header: t('columns.audience'),
      cell: (row) => <bdi>{words.audience(row)}</bdi>,
      text: words.audience,
    },
    { id: 'validFrom', header: t('columns.valid'), cell: words.days, text: words.days, sortable: true },
    {
      id: 'state',
      header: t('columns.state'),
      cell: ({ state }) => <MaterialStateBadge state={state} />,
      text: ({ state }) => t(`desk.state.${state}`),
      card: 'status',
    },
    {
      id: 'downloads',
      header: t('columns.downloads'),
      cell: ({ downloads }) => <span className="num">{format.number(downloads)}</span>,
      text: ({ downloads }) => downloads,
      sortable: true,
      align: 'end',
    },
    {
      id: 'changedAt',
      header: t('columns.changed'),
      cell: ({ changedAt }) => <span className="nowrap">{format.date(changedAt)}</span>,
      text: ({ changedAt }) => format.date(changedAt),
      sortable: true,
      hiddenByDefault: true,
    },
  ]
}
