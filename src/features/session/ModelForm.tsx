import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import css from './DeveloperPanel.module.css'
import { type DemoCommand, modelActions } from './demo-controls'
import { submitted } from './submitted'

/** The ERP releases newer rules of something that is put together. */
export function ModelForm({ send }: { send: (command: DemoCommand) => void }) {
  const { t } = useTranslation('demo')
  return (
    <form
      onSubmit={submitted((value) =>
        send({
          command: 'configurator',
          action: modelActions.find((action) => action === value('action')) ?? 'dearer',
          sku: value('sku').trim(),
          choice: value('choice').trim(),
        }),
      )}
    >
      <fieldset>
        <legend>{t('panel.model')}</legend>
        <label>
          {t('panel.sku')}
          <input className={css.input} name="sku" defaultValue="WD-76" required />
        </label>
        <label>
          {t('panel.choice')}
          <input className={css.input} name="choice" defaultValue="glazing:triple" />
        </label>
        <div className="row">
          <select name="action" aria-label={t('panel.model')}>
            {modelActions.map((action) => (
              <option key={action} value={action}>
                {t(`panel.modelAction.${action}`)}
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
