import { useTranslation } from 'react-i18next'
import css from './plan.module.css'

const kinds = [
  { kind: 'past', state: 'succeeded' },
  { kind: 'past', state: 'failed' },
  { kind: 'planned', state: undefined },
  { kind: 'oneOff', state: undefined },
] as const

export function PlanLegend() {
  const { t } = useTranslation('syncHealth')
  return (
    <ul className={css.legend}>
      {kinds.map(({ kind, state }) => (
        <li key={state ?? kind}>
          <span className={css.bar} data-kind={kind} data-state={state} aria-hidden />
          {t(`plan.legend.${state ?? kind}`)}
        </li>
      ))}
    </ul>
  )
}
