import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegistrationMatch } from '@/contract/admin/registration-match'
import type { RegistrationDetail } from '@/contract/admin/registrations'
import { registrationQueries } from '@/entities/registration/registration.queries'
import { useCan } from '@/features/session/use-session'
import { AppLink } from '@/shared/ui/AppLink'
import { useFormat } from '@/shared/i18n/use-format'
import { Notice } from '@/shared/ui/Notice'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { RadioCards } from '@/shared/ui/RadioCards'
import { SearchField } from '@/shared/ui/SearchField'
import { Section } from '@/shared/ui/Section'
import css from './registrations.module.css'

type Props = {
  registration: RegistrationDetail
  value: string
  /** Absent for those who only look: they see what fits, and choose nothing. */
  onChange?: (customerNumber: string, match: RegistrationMatch | undefined) => void
}

/** REG-04: suggested cards with what speaks for them, and a search for all others. */
export function CustomerChoice({ registration, value, onChange }: Props) {
  const { t } = useTranslation('registrations')
  const [words, setWords] = useState('')
  const asked = words.trim()
  const found = useQuery({ ...registrationQueries.customers(registration.id, asked), enabled: asked !== '' })
  const mayCreate = useCan('customers.create')
  const { matches } = registration
  if (matches === null) return <Notice tone="warn" title={t('erpDown')} />
  const shown = asked === '' ? matches : (found.data?.matches ?? [])
  return (
    <Section title={t('link')}>
      <div className="stack">
        {onChange && <SearchField value={words} onChange={setWords} label={t('searchErpHint')} />}
        {found.error && <ProblemNotice error={found.error} compact />}
        {shown.length === 0 ? (
          <p className="dim flat" role="status">
            {t(asked === '' ? 'noneSuggested' : 'noneFound')}
          </p>
        ) : (
          <RadioCards
            label={t('link')}
            name="erp-customer"
            value={value}
            disabled={!onChange}
            onChange={(chosen) =>
              onChange?.(
                chosen,
                shown.find(({ customerNumber }) => customerNumber === chosen),
              )
            }
            options={shown.map((match) => ({ value: match.customerNumber, label: <Customer match={match} /> }))}
          />
        )}
        {mayCreate && (
          <p className={css.small}>
            <AppLink to="/admin/customers/new" search={{ registration: registration.id }}>
              {t('newCustomer')}
            </AppLink>
          </p>
        )}
      </div>
    </Section>
  )
}

function Customer({ match }: { match: RegistrationMatch }) {
  const { t } = useTranslation('registrations')
  const format = useFormat()
  const why = format.list(match.reasons.map((reason) => t(`why.${reason}`)))
  return (
    <>
      <b>
        <bdi dir="auto">{match.name}</bdi>
      </b>{' '}
      <span className="cap num nowrap">
        <bdi>{match.customerNumber}</bdi>
      </span>
      <br />
      <span className="cap">
        <bdi dir="auto">{match.city}</bdi> · <bdi dir="ltr">{match.vatNumber}</bdi> ·{' '}
        {t(match.inPortal ? 'inPortal' : 'newInPortal')}
      </span>
      <br />
      <span className="cap">
        {format.percent(match.score / 100)} · {match.reasons.length > 0 ? why : t('noReason')}
      </span>
    </>
  )
}
