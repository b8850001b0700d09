import { useTranslation } from 'react-i18next'
import type { MailListQuery, MailSummary } from '@/contract/admin/outbox'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import type { Column } from '@/shared/ui/data-table-types'
import { useLanguageName } from './use-language-name'

export const useMailColumns = (search: MailListQuery): Column<MailSummary>[] => {
  const { t } = useTranslation('outbox')
  const languageName = useLanguageName()
  return [
    {
      id: 'subject',
      header: t('column.subject'),
      cell: ({ id, subject }) => (
        <AppLink to="/admin/outbox/$mailId" params={{ mailId: id }} search={search}>
          <bdi dir="auto">{subject}</bdi>
        </AppLink>
      ),
      sortable: true,
      hideable: false,
      card: 'title',
    },
    { id: 'to', header: t('column.to'), cell: ({ to }) => <bdi dir="ltr">{to}</bdi>, sortable: true },
    { id: 'kind', header: t('column.kind'), cell: ({ kind }) => t(`kind.${kind}`), card: 'status' },
    { id: 'locale', header: t('column.locale'), cell: ({ locale }) => languageName(locale) },
    {
      id: 'sentAt',
      header: t('column.sentAt'),
      cell: ({ sentAt }) => <DateText value={sentAt} withTime />,
      sortable: true,
      card: 'date',
    },
  ]
}
