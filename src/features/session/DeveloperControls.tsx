import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import { AppDrawer } from '@/shared/ui/AppDrawer'
import { SkeletonText } from '@/shared/ui/Skeletons'
import css from './DeveloperPanel.module.css'
import { DeveloperForms } from './DeveloperForms'
import { callBackend } from './demo-api'
import type { DemoCommand, DemoState } from './demo-controls'
import { DemoMails } from './DemoMails'

const steps = [
  { id: 'minute', ms: 60_000 },
  { id: 'hour', ms: 3_600_000 },
  { id: 'day', ms: 86_400_000 },
  { id: 'month', ms: 30 * 86_400_000 },
] as const

export function DeveloperControls({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('demo')
  const format = useFormat()
  const client = useQueryClient()
  const state = useQuery({
    queryKey: ['public', 'demo', 'state'],
    queryFn: () => callBackend<DemoState>('state'),
    staleTime: 0,
  })
  const control = useMutation({
    mutationFn: (command: DemoCommand) => callBackend('controls', command),
    onSuccess: () => client.invalidateQueries(),
  })
  return (
    <AppDrawer opened onClose={onClose} title={t('panel.title')} side="start" size={380}>
      <div className={css.panel} data-testid="developer-panel">
        <p className="flat" role="status">
          {control.error
            ? t('panel.failed', { message: control.error.message })
            : state.error
              ? t('panel.failed', { message: state.error.message })
              : control.isSuccess && t('panel.done')}
        </p>
        {state.isPending && <SkeletonText lines={8} />}
        {state.data && (
          <>
            <fieldset>
              <legend>{t('panel.time')}</legend>
              <span className="dim">{t('panel.now', { now: format.exact(state.data.now) })}</span>
              <div className="row">
                {steps.map(({ id, ms }) => (
                  <Button
                    key={id}
                    size="xs"
                    variant="default"
                    onClick={() => control.mutate({ command: 'advanceClock', ms })}
                  >
                    {t(`panel.advance.${id}`)}
                  </Button>
                ))}
              </div>
            </fieldset>
            <DeveloperForms state={state.data} send={control.mutate} />
            <DemoMails mails={state.data.mails ?? []} onRefresh={() => void state.refetch()} send={control.mutate} />
          </>
        )}
      </div>
    </AppDrawer>
  )
}
