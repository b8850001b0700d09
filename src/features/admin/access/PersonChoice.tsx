import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UserId } from '@/domain/ids'
import type { Side } from '@/domain/permissions/catalogue'
import { administratorQueries } from '@/entities/administrator/administrator.queries'
import { accountQueries } from '@/entities/member/member.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { RadioCards } from '@/shared/ui/RadioCards'
import { SearchField } from '@/shared/ui/SearchField'
import { SkeletonText } from '@/shared/ui/Skeletons'
import css from './access-page.module.css'

/** More than this is no choice: whoever is not among them is found by more of the name. */
const offered = 6
/** Asked about only while somebody is. */
const nobody = '' as UserId

type Props = { side: Side; person: UserId | undefined; onChoose: (userId: UserId) => void }

export function PersonChoice({ side, person, onChoose }: Props) {
  const { t } = useTranslation('access')
  const format = useFormat()
  const [words, setWords] = useState('')
  const search = { q: words.trim() || undefined, pageSize: offered }
  const buyers = useQuery({ ...accountQueries.list(search), enabled: side === 'account' })
  const staff = useQuery({ ...administratorQueries.list(search), enabled: side === 'admin' })
  const { error, data } = side === 'account' ? buyers : staff
  const rows = data?.rows ?? []
  const isFound = rows.some(({ id }) => id === person)
  // Whom the address names is among the choices, also where the search would not list them.
  const isAsked = person !== undefined && data !== undefined && words.trim() === '' && !isFound
  const buyer = useQuery({ ...accountQueries.detail(person ?? nobody), enabled: isAsked && side === 'account' })
  const colleague = useQuery({
    ...administratorQueries.detail(person ?? nobody),
    enabled: isAsked && side === 'admin',
  })
  const asked = isAsked ? (side === 'account' ? buyer.data : colleague.data) : undefined
  const choices = asked ? [asked, ...rows] : rows
  const rest = (data?.total ?? 0) - rows.length
  return (
    <div className={css.person}>
      <SearchField className={css.search} value={words} onChange={setWords} label={t('personHint')} />
      {error ? (
        <ProblemNotice error={error} compact />
      ) : !data ? (
        <SkeletonText lines={3} />
      ) : rows.length === 0 ? (
        <p className="dim flat" role="status">
          {t('nobody')}
        </p>
      ) : (
        <RadioCards
          label={t('person')}
          name="person"
          value={person ?? ''}
          options={choices.map((row) => ({
            value: row.id,
            label: (
              <span>
                <bdi dir="auto">{row.name}</bdi>
                <br />
                <span className="cap">
                  {'companyName' in row ? <bdi dir="auto">{row.companyName}</bdi> : <bdi dir="ltr">{row.email}</bdi>}
                </span>
              </span>
            ),
          }))}
          onChange={onChoose}
        />
      )}
      {rest > 0 && (
        <p className="cap flat">
          {t('shown', { shown: format.number(rows.length), total: format.number(data?.total ?? 0) })}
        </p>
      )}
    </div>
  )
}
