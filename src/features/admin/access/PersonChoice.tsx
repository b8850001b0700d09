import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UserId } from '@/domain/ids'
import type { Side } from '@/domain/permissions/catalogue'
import { administratorQueries } from '@/entities/administrator/administrator.queries'
import { accountQueries } from '@/entities/member/member.queries'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { RadioCards } from '@/shared/ui/RadioCards'
import { SearchField } from '@/shared/ui/SearchField'
import { SkeletonText } from '@/shared/ui/Skeletons'
import css from './access-page.module.css'

/** More than this is no choice: whoever is not among them is found by more of the name. */
const offered = 6

type Props = { side: Side; person: UserId | undefined; onChoose: (userId: UserId) => void }

export function PersonChoice({ side, person, onChoose }: Props) {
  const { t } = useTranslation('access')
  const [words, setWords] = useState('')
  const search = { q: words.trim() || undefined, pageSize: offered }
  const buyers = useQuery({ ...accountQueries.list(search), enabled: side === 'account' })
  const staff = useQuery({ ...administratorQueries.list(search), enabled: side === 'admin' })
  const { error, data } = side === 'account' ? buyers : staff
  const rows = data?.rows ?? []
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
          options={rows.map((row) => ({
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
    </div>
  )
}
