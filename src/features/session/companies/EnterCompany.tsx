import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type ReactElement, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '@/contract/session'
import { ownAccountQueries } from '@/entities/security/own-accounts.queries'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { SessionFrame } from '../SessionFrame'
import { useSignOut } from '../use-sign-out'
import { useGoOnFor } from './use-go-on-for'

type Props = { session: Session; accountId: string; redirect: string }

/** A link of a mail leads to one company of somebody who is signed in: by a press, since links open by themselves. */
export function EnterCompany({ session, accountId, redirect }: Props): ReactElement | null {
  const { t } = useTranslation('session')
  const router = useRouter()
  const accounts = useQuery(ownAccountQueries.list())
  const goOn = useGoOnFor({ placeFor: () => redirect })
  const signOut = useSignOut()
  const isHere = session.user.id === accountId
  useEffect(() => {
    if (isHere) void router.navigate({ href: redirect, replace: true })
  }, [isHere, redirect, router])
  if (isHere) return null

  const account = accounts.data?.items.find(({ id }) => id === accountId)
  const company = account?.company.name ?? ''
  const mine = session.company?.name ?? ''
  const isInvited = account?.state === 'invited'
  if (accounts.data && !account)
    return (
      <SessionFrame title={t('companies.other.title')} lead={t('companies.other.lead', { email: session.user.email })}>
        <div className="stack">
          <Button size="md" fullWidth onClick={() => void signOut()}>
            {t('companies.other.signOut')}
          </Button>
          <Button size="md" fullWidth variant="default" onClick={() => void router.navigate({ to: '/' })}>
            {t('companies.other.stay')}
          </Button>
        </div>
      </SessionFrame>
    )
  const title = isInvited ? t('companies.invited.title', { company }) : t('companies.enter.title', { company })
  const lead = isInvited
    ? t('companies.invited.lead', { company, email: session.user.email })
    : t('companies.enter.lead', { company, mine })
  return (
    <SessionFrame title={account ? title : t('companies.changed.looking')} lead={account ? lead : ''}>
      {accounts.error ? (
        <ProblemNotice error={accounts.error} onRetry={() => void accounts.refetch()} />
      ) : !account ? (
        <SkeletonText lines={3} />
      ) : (
        <div className="stack">
          {goOn.error && <ProblemNotice error={goOn.error} compact />}
          <Button size="md" fullWidth loading={goOn.isPending} onClick={() => goOn.mutate(account.id)}>
            {isInvited ? t('companies.accept', { company }) : t('companies.goOn', { company })}
          </Button>
          <Button size="md" fullWidth variant="default" onClick={() => void router.navigate({ to: '/' })}>
            {t('companies.stay', { company: mine })}
          </Button>
        </div>
      )}
    </SessionFrame>
  )
}
