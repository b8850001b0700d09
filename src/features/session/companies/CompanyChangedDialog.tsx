import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { reportSessionLost } from '@/api/credentials'
import { query } from '@/api/query'
import { getSession, type Session } from '@/contract/session'
import { AppModal } from '@/shared/ui/AppModal'
import { askFirst } from '@/shared/forms/leaving'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { changePerson, meetOther } from '../acting/change-person'
import { rememberSession } from '../session.queries'
import { useBackTo } from './use-back-to'

type Props = { session: Session; placeFor: (session: Session) => string; onDone: () => void }

/** Another tab went on for another company. Nothing goes there from this page before somebody says so. */
export function CompanyChangedDialog({ session, placeFor, onDone }: Props) {
  const { t } = useTranslation('session')
  const client = useQueryClient()
  const router = useRouter()
  const now = useQuery({
    queryKey: [...query(getSession, {}).queryKey, 'now'],
    queryFn: async () => (await call(getSession, {})).session,
    staleTime: 0,
    gcTime: 0,
  })
  const renew = (renewed: Session): void => {
    rememberSession(client, renewed)
    onDone()
    void client.invalidateQueries()
    void router.invalidate()
  }
  const back = useBackTo(renew)
  const found = now.data
  const isBack = found?.user.id === session.user.id
  const isOther = found && found.user.email !== session.user.email
  useEffect(() => {
    if (found === null) reportSessionLost()
    else if (found && isBack) renew(found)
    else if (found && isOther) meetOther(session, found)
  })
  const goOn = (): void => changePerson(found ? placeFor(found) : '/')
  const mine = session.company?.name ?? ''
  const theirs = found && !isBack && !isOther ? (found.company?.name ?? '') : undefined
  return (
    <AppModal
      opened
      onClose={() => undefined}
      dismissible={false}
      title={theirs ? t('companies.changed.title', { company: theirs }) : t('companies.changed.looking')}
    >
      <div className="stack" data-testid="company-changed">
        {(now.error ?? back.error) && <ProblemNotice error={now.error ?? back.error} compact />}
        {theirs === undefined && !now.error && <SkeletonText lines={2} />}
        {theirs !== undefined && <p className="flat">{t('companies.changed.text', { company: theirs, mine })}</p>}
        <div className="row end-row">
          <Button variant="default" disabled={theirs === undefined} onClick={() => askFirst(goOn)}>
            {t('companies.goOn', { company: theirs ?? '' })}
          </Button>
          <Button loading={back.isPending} data-autofocus onClick={() => back.mutate(session.user.id)}>
            {t('companies.stay', { company: mine })}
          </Button>
        </div>
      </div>
    </AppModal>
  )
}
