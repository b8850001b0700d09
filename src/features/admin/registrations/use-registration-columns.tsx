import { useTranslation } from 'react-i18next'
import type { RegistrationSummary } from '@/contract/admin/registrations'
import type { RegistrationListQuery } from '@/contract/admin/registration-list'
import { countryName } from '@/shared/i18n/country-name'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import type { Column } from '@/shared/ui/data-table-types'
import { RegistrationState } from './RegistrationState'

export const useRegistrationColumns = (search: RegistrationListQuery): Column<RegistrationSummary>[] => {
  const { t } = useTranslation('registrations')
  const format = useFormat()
  return [
    {
      id: 'companyName',
      header: t('column.company'),
      cell: ({ id, companyName }) => (
        <AppLink to="/admin/registrations/$registrationId" params={{ registrationId: id }} search={search}>
          <bdi dir="auto">{companyName}</bdi>
        </AppLink>
      ),
      sortable: true,
      hideable: false,
      card: 'title',
    },
    {
      id: 'number',
      header: t('column.number'),
      cell: ({ number }) => <span className="num nowrap">{number}</span>,
      sortable: true,
    },
    {
      id: 'country',
      header: t('column.country'),
      cell: ({ country }) => countryName(country, format.locale),
      sortable: true,
    },
    { id: 'person', header: t('column.person'), cell: ({ contactName }) => <bdi dir="auto">{contactName}</bdi> },
    {
      id: 'match',
      text: ({ bestMatch }) => bestMatch?.name,
      header: t('column.match'),
      cell: ({ bestMatch }) =>
        bestMatch ? (
          <span>
            <bdi dir="auto">{bestMatch.name}</bdi>{' '}
            <span className="cap num">{format.percent(bestMatch.score / 100)}</span>
          </span>
        ) : (
          <span className="dim">{t('noMatch')}</span>
        ),
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ state }) => <RegistrationState state={state} />,
      text: ({ state }) => t(`state.${state}`),
      card: 'status',
    },
    {
      id: 'waiting',
      header: t('column.waiting'),
      text: ({ waitingSince }) => ({ at: waitingSince }),
      cell: ({ waitingSince }) =>
        waitingSince ? <DateText value={waitingSince} relative /> : <span className="dim">–</span>,
      cardLabel: 'before',
    },
    {
      id: 'submittedAt',
      header: t('column.submitted'),
      cell: ({ submittedAt }) => <DateText value={submittedAt} withTime />,
      sortable: true,
      card: 'date',
    },
  ]
}
