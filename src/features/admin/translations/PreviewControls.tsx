import { useTranslation } from 'react-i18next'
import { Disclosure } from '@/shared/ui/Disclosure'
import css from './side.module.css'
import type { Preview } from './use-preview'

const most = 120

/** What the text is tried with: a number, a context, values for its placeholders. */
export function PreviewControls({ preview }: { preview: Preview }) {
  const { t } = useTranslation('translations')
  const { counts, contexts, variables } = preview
  return (
    <>
      {counts && (
        <div className={css.count}>
          <label>
            <span>{t('preview.count')}</span>
            <input
              type="range"
              min={0}
              max={most}
              value={Math.min(most, preview.count)}
              onChange={(event) => preview.setCount(event.currentTarget.valueAsNumber)}
            />
          </label>
          <input
            type="number"
            step="any"
            aria-label={t('preview.exactCount')}
            value={preview.count}
            onChange={(event) => {
              const number = event.currentTarget.valueAsNumber
              preview.setCount(Number.isNaN(number) ? null : number)
            }}
          />
        </div>
      )}
      {preview.mayChooseOrdinal && (
        <label className={css.check}>
          <input
            type="checkbox"
            checked={preview.ordinal}
            onChange={(event) => preview.setOrdinal(event.currentTarget.checked)}
          />
          {t('preview.ordinal')}
        </label>
      )}
      {contexts.length > 0 && (
        <label className={css.value}>
          <span>{t('preview.context')}</span>
          <select value={preview.context} onChange={(event) => preview.setContext(event.currentTarget.value)}>
            <option value="">{t('preview.noContext')}</option>
            {contexts.map((context) => (
              <option key={context} value={context}>
                {context}
              </option>
            ))}
          </select>
        </label>
      )}
      {variables.length > 0 && (
        <Disclosure summary={t('preview.values')}>
          <div className={css.values}>
            {variables.map(({ name }) => (
              <label key={name} className={css.value}>
                <span>{name}</span>
                <input
                  type="text"
                  value={preview.valueOf(name)}
                  onChange={(event) => preview.setValue(name, event.currentTarget.value)}
                />
              </label>
            ))}
          </div>
        </Disclosure>
      )}
    </>
  )
}
