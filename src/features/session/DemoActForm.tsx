import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import css from './DeveloperPanel.module.css'
import { submitted } from './submitted'

type Props<A extends string, F extends string> = {
  legend: string
  /** Fields that say what it is done to. */
  fields: readonly { name: F; label: string; value?: string; optional?: boolean }[]
  acts: readonly { act: A; label: string }[]
  onPlay: (act: A, value: (field: F) => string) => void
}

/** One of several things that somebody of the simulated world does to a record. */
export function DemoActForm<A extends string, F extends string>({ legend, fields, acts, onPlay }: Props<A, F>) {
  const { t } = useTranslation('demo')
  return (
    <form
      onSubmit={submitted((value) => {
        const chosen = acts.find(({ act }) => act === value('act')) ?? acts[0]
        if (chosen) onPlay(chosen.act, (field) => value(field).trim())
      })}
    >
      <fieldset>
        <legend>{legend}</legend>
        {fields.map(({ name, label, value, optional }) => (
          <label key={name}>
            {label}
            <input className={css.input} name={name} defaultValue={value} required={!optional} />
          </label>
        ))}
        <div className="row">
          <select name="act" aria-label={legend}>
            {acts.map(({ act, label }) => (
              <option key={act} value={act}>
                {label}
              </option>
            ))}
          </select>
          <Button type="submit" size="xs" variant="default">
            {t('panel.play')}
          </Button>
        </div>
      </fieldset>
    </form>
  )
}
