import { Button, Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ActorForms } from './ActorForms'
import css from './DeveloperPanel.module.css'
import { type DemoCommand, type DemoState, type ErpMode, erpModes } from './demo-controls'
import { submitted } from './submitted'

type Props = { state: DemoState; send: (command: DemoCommand) => void }

export function DeveloperForms({ state, send }: Props) {
  const { t } = useTranslation('demo')
  const { latencyMs, chaosRate, offline } = state.network
  return (
    <>
      <fieldset>
        <legend>{t('panel.erp')}</legend>
        <select
          aria-label={t('panel.erp')}
          value={state.erp?.mode ?? 'up'}
          onChange={(event) => send({ command: 'erp', mode: event.currentTarget.value as ErpMode })}
        >
          {erpModes.map((mode) => (
            <option key={mode} value={mode}>
              {t(`panel.erpMode.${mode}`)}
            </option>
          ))}
        </select>
      </fieldset>
      <ActorForms send={send} />
      <fieldset>
        <legend>{t('panel.network')}</legend>
        <label>
          {t('panel.latency')}
          <input
            className={css.input}
            type="number"
            min={0}
            max={10_000}
            step={100}
            defaultValue={latencyMs}
            onBlur={(event) =>
              send({ command: 'network', ...state.network, latencyMs: Number(event.currentTarget.value) })
            }
          />
        </label>
        <label>
          {t('panel.chaos')}
          <input
            className={css.input}
            type="number"
            min={0}
            max={100}
            defaultValue={Math.round(chaosRate * 100)}
            onBlur={(event) =>
              send({ command: 'network', ...state.network, chaosRate: Number(event.currentTarget.value) / 100 })
            }
          />
        </label>
        <Checkbox
          label={t('panel.offline')}
          checked={offline}
          onChange={() => send({ command: 'network', ...state.network, offline: !offline })}
        />
      </fieldset>
      <form onSubmit={submitted((value) => send({ command: 'scenario', name: value('scenario') }))}>
        <fieldset>
          <legend>{t('panel.scenario')}</legend>
          <select name="scenario" aria-label={t('panel.scenario')}>
            {state.scenarios.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
          <div>
            <Button type="submit" size="xs" variant="default">
              {t('panel.play')}
            </Button>
          </div>
        </fieldset>
      </form>
      <form
        onSubmit={submitted((value) =>
          send({
            command: 'failNext',
            status: Number(value('status')),
            endpointId: value('endpointId').trim() || undefined,
          }),
        )}
      >
        <fieldset>
          <legend>{t('panel.failures')}</legend>
          <label>
            {t('panel.status')}
            <input className={css.input} name="status" type="number" min={400} max={599} defaultValue={500} />
          </label>
          <label>
            {t('panel.endpoint')}
            <input className={css.input} name="endpointId" />
          </label>
          <div className="row">
            <Button type="submit" size="xs" variant="default">
              {t('panel.failNext')}
            </Button>
            <Button size="xs" variant="default" onClick={() => send({ command: 'expireSessions' })}>
              {t('panel.expire')}
            </Button>
          </div>
        </fieldset>
      </form>
      <form onSubmit={submitted((value) => send({ command: 'reset', orders: Number(value('orders')) || undefined }))}>
        <fieldset>
          <legend>{t('panel.data')}</legend>
          <label>
            {t('panel.orders')}
            <input
              className={css.input}
              name="orders"
              type="number"
              min={0}
              max={200_000}
              defaultValue={state.orders}
            />
          </label>
          <div>
            <Button type="submit" size="xs" variant="default">
              {t('panel.reset')}
            </Button>
          </div>
        </fieldset>
      </form>
    </>
  )
}
