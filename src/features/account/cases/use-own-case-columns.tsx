import { useTranslation } from 'react-i18next'
import type { CaseSummary } from '@/contract/cases'
import { CaseRecordLink } from '@/entities/case/CaseRecordLink'
import { useCaseColumns } from '@/entities/case/use-case-columns'
import { DocLink } from '@/shared/ui/DocLink'
import type { Column } from '@/shared/ui/data-table-types'

export const useOwnCaseColumns = (): Column<CaseSummary>[] => {
  const { t } = useTranslation('cases')
  const { openedAt, updatedAt, ...others } = useCaseColumns<CaseSummary>({
    link: ({ id, number }) => <DocLink number={number} to="/account/cases/$caseId" params={{ caseId: id }} />,
    status: 'case',
  })
  return [
    ...Object.values(others),
    {
      id: 'record',
      header: t('columns.record'),
      text: ({ record }) => record?.label ?? '',
      cell: ({ record }) =>
        record ? <CaseRecordLink record={record} /> : <span className="cap">{t('noRecord')}</span>,
      cardCell: ({ record }) => record && <CaseRecordLink record={record} />,
    },
    openedAt,
    updatedAt,
  ]
}
