import { Button } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { UserId } from '@/domain/ids'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { useSession } from '../use-session'
import { useGoOnFor } from './use-go-on-for'

/** The record of this address belongs to another company of the person: one press leads there. */
export function Elsewhere({ accountId, company }: { accountId: UserId; company: string }): ReactElement {
  const { t } = useTranslation(['session', 'common'])
  const router = useRouter()
  const session = useSession()
  const goOn = useGoOnFor({ placeFor: () => router.state.location.href })
  return (
    <>
      <h1 tabIndex={-1}>{t('companies.enter.title', { company })}</h1>
      <p>{t('companies.enter.lead', { company, mine: session.company?.name ?? '' })}</p>
      {goOn.error && <ProblemNotice error={goOn.error} compact />}
      <div className="row">
        <Button loading={goOn.isPending || goOn.isSuccess} onClick={() => goOn.mutate(accountId)}>
          {t('companies.goOn', { company })}
        </Button>
        <Button variant="default" onClick={() => router.history.back()}>
          {t('common:notFound.back')}
        </Button>
      </div>
    </>
  )
}
