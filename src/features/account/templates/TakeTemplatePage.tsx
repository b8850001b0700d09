import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { templateQueries } from '@/entities/template/template.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useSmallScreen } from '@/shared/lib/use-small-screen'
import { ActionButton } from '@/shared/ui/ActionButton'
import { Card } from '@/shared/ui/Card'
import { Dock } from '@/shared/ui/Dock'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { WithRail } from '@/shared/ui/WithRail'
import { DriftSummary } from './DriftSummary'
import { TakeSum } from './TakeSum'
import { TakeTable } from './TakeTable'
import { chosenOf, initialTaken, type TakenLines, toTake } from './take-form'
import { useTakeTemplate } from './templates.mutations'

const routeApi = getRouteApi('/account/_gate/templates/$templateId/take')

/** TPL-04: what has changed since the last time is seen and accepted before anything is in the basket. */
export function TakeTemplatePage() {
  const { t } = useTranslation('orderTemplates')
  const format = useFormat()
  const small = useSmallScreen()
  const navigate = useNavigate()
  const { templateId } = routeApi.useParams()
  const { data } = useSuspenseQuery(templateQueries.check(templateId))
  const take = useTakeTemplate()
  const [changed, setChanged] = useState<TakenLines>(new Map())

  const { lines, name, version } = data
  // Prices and stock may be refreshed while somebody chooses: their choices stay.
  const taken: TakenLines = new Map([...initialTaken(lines), ...changed])
  const chosen = chosenOf(lines, taken)
  const wanted = toTake(lines, taken)
  const handleTake = (): void => {
    if (!wanted || take.isPending) return
    take.mutate(
      { params: { templateId }, body: { version, lines: wanted } },
      { onSuccess: () => void navigate({ to: '/account/basket', search: { from: name, added: wanted.length } }) },
    )
  }
  const button = (
    <ActionButton
      fullWidth
      loading={take.isPending}
      disabledReason={chosen.length === 0 ? t('take.none') : wanted ? undefined : t('take.fix')}
      reasonBelow
      onClick={handleTake}
    >
      {t('take.add', { count: chosen.length })}
    </ActionButton>
  )
  return (
    <>
      <PageHeader
        title={t('take.title')}
        parent={name}
        sub={
          data.usedAt
            ? t('take.since', { name, date: format.date(data.usedAt), by: data.usedBy ?? '' })
            : t('take.sinceAdded', { name })
        }
      />
      {lines.length === 0 ? (
        <EmptyState title={t('take.empty.title')} hint={t('take.empty.text')} />
      ) : (
        <WithRail
          railLabel={t('form.summary')}
          rail={
            <Card>
              <TakeSum lines={lines} taken={taken} />
              {take.error && <ProblemNotice error={take.error} compact />}
              {!small && button}
            </Card>
          }
        >
          <div className="stack">
            <DriftSummary lines={lines} />
            <TakeTable
              lines={lines}
              taken={taken}
              onChange={(changes) => setChanged((before) => new Map([...before, ...changes]))}
            />
          </div>
        </WithRail>
      )}
      {small && lines.length > 0 && <Dock>{button}</Dock>}
    </>
  )
}
