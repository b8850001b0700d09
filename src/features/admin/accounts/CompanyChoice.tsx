import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CompanyId } from '@/domain/ids'
import { accountQueries } from '@/entities/member/member.queries'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { RadioCards } from '@/shared/ui/RadioCards'
import { SearchField } from '@/shared/ui/SearchField'
import { Section } from '@/shared/ui/Section'
import css from './accounts.module.css'

const routeApi = getRouteApi('/admin/_gate/accounts/new')

/** ACC-02: customers of the ERP and nobody else. Once chosen, only the choice stays in view. */
export function CompanyChoice({ companyId }: { companyId: CompanyId | undefined }) {
  const { t } = useTranslation('team')
  const navigate = routeApi.useNavigate()
  const [words, setWords] = useState('')
  const found = useQuery(accountQueries.companies(words.trim() || undefined))
  // All of them: a choice made before may not match what is searched now.
  const all = useQuery({ ...accountQueries.companies(), enabled: companyId !== undefined })
  const choose = (next: CompanyId | undefined): void =>
    void navigate({ search: { companyId: next }, replace: true, resetScroll: false })
  const companies = found.data?.companies ?? []
  const chosen = [...companies, ...(all.data?.companies ?? [])].find(({ id }) => id === companyId)
  if (companyId)
    return (
      <Section
        title={t('accounts.company')}
        more={
          <Button variant="subtle" size="xs" onClick={() => choose(undefined)}>
            {t('accounts.change')}
          </Button>
        }
      >
        {chosen && (
          <p className="flat">
            <b>
              <bdi dir="auto">{chosen.name}</bdi>
            </b>{' '}
            <span className="cap num">{chosen.customerNumber}</span>{' '}
            <span className="cap">{t('accounts.accounts', { count: chosen.accounts })}</span>
          </p>
        )}
        {chosen?.accounts === 0 && <p className="dim flat">{t('accounts.firstManager')}</p>}
      </Section>
    )
  return (
    <Section title={t('accounts.company')}>
      <div className={css.choice}>
        <p className="dim flat">{t('accounts.companyHint')}</p>
        <SearchField value={words} onChange={setWords} label={t('accounts.companySearch')} />
        {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} compact />}
        {found.data && companies.length === 0 && (
          <p className="dim flat" role="status">
            {t('accounts.noCompany')}
          </p>
        )}
        {companies.length > 0 && (
          <RadioCards<CompanyId>
            label={t('accounts.company')}
            name="company"
            value=""
            onChange={choose}
            options={companies.map(({ id, name, customerNumber, accounts }) => ({
              value: id,
              label: (
                <>
                  <b>
                    <bdi dir="auto">{name}</bdi>
                  </b>{' '}
                  <span className="cap num nowrap">{customerNumber}</span>
                </>
              ),
              badge: t('accounts.accounts', { count: accounts }),
            }))}
          />
        )}
      </div>
    </Section>
  )
}
