import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { requestReturn } from '@/contract/return-requests'
import { AddProducts } from '@/entities/return/AddProducts'
import { QuietButton, RequestForm } from '@/entities/return/RequestForm'
import { requestQueries } from '@/entities/return/return.queries'
import { emptyDraft } from '@/entities/return/return-draft'
import { SourceName, SourcePicker } from '@/entities/return/SourcePicker'
import { useCan, useSession } from '@/features/session/use-session'
import { notify } from '@/shared/lib/notify'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { PageSkeleton } from '@/shared/ui/Skeletons'
import { useRefusal } from '@/shared/ui/use-refusal'
import { draftOf, forgetDraft, keepDraft, useReturnDrafts } from './return-draft.store'

const routeApi = getRouteApi('/account/_gate/returns/new')
const queries = requestQueries()

/** RMA-01, RMA-02, RMA-15: choose what to return from, then which lines. */
export function NewReturnPage() {
  const { t } = useTranslation('returns')
  const { kind, id } = routeApi.useSearch()
  const navigate = useNavigate()
  if (!kind)
    return (
      <>
        <PageHeader title={t('new.title')} sub={t('new.pickHint')} />
        <SourcePicker queries={queries} onPick={(search) => void navigate({ to: '/account/returns/new', search })} />
      </>
    )
  return <WithSource key={`${kind} ${id}`} asked={{ kind, id }} />
}

function WithSource({ asked }: { asked: Parameters<typeof queries.form>[0] }) {
  const { t } = useTranslation('returns')
  const navigate = useNavigate()
  const refusal = useRefusal()
  const seesPrices = useCan('prices.view')
  const { user } = useSession()
  const form = useQuery(queries.form(asked))
  const send = useMutation(mutation(requestReturn))
  const draftKey = `${asked.kind} ${asked.id ?? ''}`
  useReturnDrafts()
  const draft = draftOf(user.id, draftKey)
  if (form.isPending) return <PageSkeleton />
  if (form.isError) return <ProblemNotice error={form.error} onRetry={() => void form.refetch()} />
  const { source, returnDays, allowedActions } = form.data
  return (
    <>
      <PageHeader
        title={t('new.title')}
        sub={
          <>
            <SourceName kind={source.kind} number={source.number} />
            {source.kind !== 'none' && <> · {t('new.days', { count: returnDays })}</>}
          </>
        }
      />
      <RequestForm
        form={form.data}
        draft={draft}
        onDraft={(next) => keepDraft(user.id, draftKey, next)}
        queries={queries}
        seesPrices={seesPrices}
        pending={send.isPending}
        error={send.error}
        disabledReason={refusal(allowedActions.find(({ action }) => action === 'request'))}
        addLines={
          source.kind === 'none' && (
            <AddProducts queries={queries} draft={draft} onDraft={(next) => keepDraft(user.id, draftKey, next)} />
          )
        }
        more={
          <>
            {draft !== emptyDraft && (
              <QuietButton onClick={() => forgetDraft(user.id, draftKey)}>{t('new.discard')}</QuietButton>
            )}
            <QuietButton onClick={() => void navigate({ to: '/account/returns/new', search: {} })}>
              {t('new.another')}
            </QuietButton>
          </>
        }
        send={(body) =>
          send.mutate(
            { body },
            {
              onSuccess: ({ returnId, number }) => {
                forgetDraft(user.id, draftKey)
                notify({ title: t('new.sent', { number }), message: t('new.sentHint'), tone: 'good' })
                void navigate({ to: '/account/returns/$returnId', params: { returnId } })
              },
            },
          )
        }
      />
    </>
  )
}
