import { useTranslation } from 'react-i18next'
import type { DeskCaseSummary } from '@/contract/admin/cases'
import { useCaseColumns } from '@/entities/case/use-case-columns'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import type { Column } from '@/shared/ui/data-table-types'
import css from './cases.module.css'

export const useDeskCaseColumns = (): Column<DeskCaseSummary>[] => {
  const { t } = useTranslation('cases')
  const { number, subject, type, status, openedAt, updatedAt } = useCaseColumns<DeskCaseSummary>({
    link: (row) => <DocLink number={row.number} to="/admin/cases/$caseId" params={{ caseId: row.id }} />,
    status: 'deskCase',
  })
  return [
    number,
    subject,
    {
      id: 'company',
      header: t('desk.customer'),
      sortable: true,
      text: ({ company }) => company.name,
      cell: ({ company, openedBy }) => (
        <>
          <bdi className="nowrap">{company.name}</bdi>
          <bdi className={css.second}>{openedBy}</bdi>
        </>
      ),
    },
    type,
    status,
    {
      id: 'assignee',
      header: t('desk.assignee'),
      text: ({ assignee }) => assignee?.name ?? '',
      cell: ({ assignee }) => (assignee ? <bdi>{assignee.name}</bdi> : <span className="cap">{t('desk.nobody')}</span>),
    },
    openedAt,
    // The day alone: with customer and colleague beside it the row has no room for more.
    { ...updatedAt, cell: (row) => <DateText value={row.updatedAt} /> },
  ]
}
