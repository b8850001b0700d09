import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConfiguratorOption } from '@/contract/configurator'
import css from './configurator.module.css'
import { Difference } from './Difference'
import { FitButton } from './FitButton'
import type { Choose } from './choose'

type Props = { option: ConfiguratorOption; choose: Choose }

/** One of several. What is excluded stays in sight with the reason, and with what makes room for it. */
export function ChoiceField({ option, choose }: Props) {
  const { t } = useTranslation('configurator')
  const id = useId()
  const { code, kind, name, value, values, faults } = option
  return (
    <fieldset className={css.choice} data-small={kind === 'boolean' || undefined}>
      <legend>{name}</legend>
      {faults.map(({ rule, reason }) => (
        <p key={rule} className={css.fault}>
          {reason}
        </p>
      ))}
      <div className={css.values}>
        {values.map((each) => {
          const isExcluded = each.excluded.length > 0
          const key = `${id}-${each.value}`
          return (
            <div key={each.value} className={css.value} data-excluded={isExcluded || undefined}>
              <label data-chosen={each.value === value || undefined}>
                <input
                  type="radio"
                  name={`${id}-${code}`}
                  checked={each.value === value}
                  aria-disabled={isExcluded || undefined}
                  aria-describedby={isExcluded ? key : undefined}
                  onChange={() => {
                    if (!isExcluded) choose([code, each.value])
                  }}
                />
                {each.swatch && <span className={css.swatch} style={{ background: each.swatch }} />}
                <span className={css.label}>
                  {kind === 'boolean' ? <Flag isTaken={each.value === 'true'} /> : each.label}
                </span>
                <Difference value={each.difference} />
              </label>
              {isExcluded && (
                <div className={css.excluded} id={key}>
                  {each.excluded.map(({ rule, reason }) => (
                    <p key={rule}>{t('excluded', { reason })}</p>
                  ))}
                </div>
              )}
              {each.fits.map((fit) => (
                <FitButton
                  key={fit.option}
                  fit={fit}
                  onTake={() => choose([fit.option, fit.value], [code, each.value])}
                />
              ))}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

function Flag({ isTaken }: { isTaken: boolean }) {
  const { t } = useTranslation('configurator')
  if (isTaken) return t('flag.true')
  return t('flag.false')
}
