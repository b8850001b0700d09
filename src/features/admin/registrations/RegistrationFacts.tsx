import { useTranslation } from 'react-i18next'
import type { RegistrationDetail } from '@/contract/admin/registrations'
import { AddressText } from '@/shared/ui/AddressText'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import { ExternalLink } from '@/shared/ui/ExternalLink'
import { Section } from '@/shared/ui/Section'
import { SummaryList } from '@/shared/ui/SummaryList'
import { Can } from '@/features/session/Can'
import { Duplicates } from './Duplicates'
import css from './registrations.module.css'

/** How long somebody waited for the answer, in whole hours. */
const hoursBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 3_600_000)

type Props = { registration: RegistrationDetail }

export function RegistrationFacts({ registration }: Props) {
  const { t } = useTranslation('registrations')
  const { decidedAt, decidedBy, rejectReason, linkedTo, duplicates, merged, mergedInto, waitingSince } = registration
  return (
    <div className="stack">
      <Section title={t('request')}>
        <SummaryList
          items={[
            {
              label: t('column.person'),
              value: (
                <>
                  <bdi dir="auto">{registration.contactName}</bdi>
                  <br />
                  <ExternalLink href={`mailto:${registration.email}`}>
                    <bdi dir="ltr">{registration.email}</bdi>
                  </ExternalLink>
                </>
              ),
            },
            { label: t('phone'), value: <bdi dir="ltr">{registration.phone}</bdi> },
            {
              label: t('taxNumberLabel'),
              value: (
                <>
                  <bdi dir="ltr">{registration.vatNumber}</bdi>
                  <br />
                  <span className="cap">{t(`taxNumber.${registration.taxNumberState}`)}</span>
                </>
              ),
            },
            { label: t('address'), value: <AddressText address={registration.address} /> },
            { label: t('column.submitted'), value: <DateText value={registration.submittedAt} withTime /> },
            {
              label: t('confirmedAt'),
              value: registration.confirmedAt ? (
                <DateText value={registration.confirmedAt} withTime />
              ) : (
                t('notConfirmed')
              ),
            },
            { label: t('consentAt'), value: <DateText value={registration.consentAt} withTime /> },
            ...(decidedAt && decidedBy
              ? [
                  {
                    label: t('decidedBy'),
                    value: (
                      <>
                        <bdi>{decidedBy}</bdi> <DateText value={decidedAt} withTime />
                        <br />
                        <span className="cap">
                          {t('decidedAfter', { count: hoursBetween(registration.submittedAt, decidedAt) })}
                        </span>
                      </>
                    ),
                  },
                ]
              : []),
            ...(waitingSince ? [{ label: t('waitingSince'), value: <DateText value={waitingSince} relative /> }] : []),
            ...(mergedInto
              ? [
                  {
                    label: t('mergedInto'),
                    value: (
                      <AppLink to="/admin/registrations/$registrationId" params={{ registrationId: mergedInto.id }}>
                        {mergedInto.number}
                      </AppLink>
                    ),
                  },
                ]
              : []),
            ...(rejectReason ? [{ label: t('reason'), value: <bdi dir="auto">{rejectReason}</bdi> }] : []),
            ...(linkedTo
              ? [
                  {
                    label: t('linkedTo'),
                    value: (
                      <Can
                        permission="customers.view"
                        otherwise={<bdi>{`${linkedTo.customerNumber} ${linkedTo.name}`}</bdi>}
                      >
                        <AppLink to="/admin/customers/$companyId" params={{ companyId: linkedTo.companyId }}>
                          <bdi>{`${linkedTo.customerNumber} ${linkedTo.name}`}</bdi>
                        </AppLink>
                      </Can>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Section>
      {registration.message && (
        <Section title={t('message')}>
          <p className={css.message} dir="auto">
            {registration.message}
          </p>
        </Section>
      )}
      {merged.length > 0 && (
        <Section title={t('merged')}>
          <ul className={css.duplicates}>
            {merged.map(({ id, number, contactName, email }) => (
              <li key={id}>
                <AppLink to="/admin/registrations/$registrationId" params={{ registrationId: id }}>
                  {t('mergedFrom', { number, name: contactName, email })}
                </AppLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {duplicates.length > 0 && <Duplicates registration={registration} />}
    </div>
  )
}
