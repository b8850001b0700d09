import { useTranslation } from 'react-i18next'
import type { RegistrationDetail } from '@/contract/admin/registrations'
import { AddressText } from '@/entities/address/AddressText'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import { ExternalLink } from '@/shared/ui/ExternalLink'
import { Section } from '@/shared/ui/Section'
import { SummaryList } from '@/shared/ui/SummaryList'
import css from './registrations.module.css'

type Props = { registration: RegistrationDetail }

export function RegistrationFacts({ registration }: Props) {
  const { t } = useTranslation('registrations')
  const { decidedAt, decidedBy, rejectReason, linkedTo, duplicates } = registration
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
                      </>
                    ),
                  },
                ]
              : []),
            ...(rejectReason ? [{ label: t('reason'), value: <bdi dir="auto">{rejectReason}</bdi> }] : []),
            ...(linkedTo
              ? [{ label: t('linkedTo'), value: <bdi>{`${linkedTo.customerNumber} ${linkedTo.name}`}</bdi> }]
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
      {duplicates.length > 0 && (
        <Section title={t('duplicates')}>
          <ul className={css.duplicates}>
            {duplicates.map(({ id, number, state, sameTaxNumber, sameEmail }) => (
              <li key={id}>
                <AppLink to="/admin/registrations/$registrationId" params={{ registrationId: id }}>
                  {number}
                </AppLink>
                <span className="cap">
                  {t(`same.${sameTaxNumber && sameEmail ? 'both' : sameTaxNumber ? 'taxNumber' : 'email'}`)}
                </span>
                <span className="cap">{t(`state.${state}`)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}
