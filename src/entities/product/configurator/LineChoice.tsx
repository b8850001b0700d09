import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConfigurationDrift, LineConfiguration } from '@/contract/configuration'
import type { Configurator } from '@/contract/configurator'
import type { configuratorQuery } from '@/entities/product/configurator.queries'
import { ConfigurationText } from '@/entities/product/ConfigurationText'
import { lazyPart } from '@/shared/lib/lazy-part'
import { DriftText } from './DriftText'
import css from './line-choice.module.css'

const ConfigureDialog = lazyPart(() => import('./ConfigureDialog').then(({ ConfigureDialog }) => ConfigureDialog))

type Props = {
  line: {
    name: string
    configuration: LineConfiguration | null
    drift: ConfigurationDrift | null
    /** Nothing is chosen, or what is chosen cannot be made. */
    mustConfigure: boolean
  }
  query: (choice: string[] | undefined) => ReturnType<typeof configuratorQuery>
  onTake: (product: Configurator) => void
}

/** What a line in a form is to be, what stands against it, and the way to choose anew without leaving the form. */
export function LineChoice({ line, query, onTake }: Props) {
  const { name, configuration, drift, mustConfigure } = line
  const { t } = useTranslation('configurator')
  const [opened, setOpened] = useState(false)
  return (
    <div className={css.choice}>
      {configuration && <ConfigurationText configuration={configuration} />}
      {drift && <DriftText drift={drift} />}
      {mustConfigure && !drift && <span className={css.bad}>{t('mustChoose')}</span>}
      <button type="button" className={css.open} onClick={() => setOpened(true)}>
        {configuration ? t('action.change') : t('action.configure')}
      </button>
      {opened && (
        <Suspense>
          <ConfigureDialog
            name={name}
            query={query}
            choice={configuration?.choices}
            onTake={(product) => {
              setOpened(false)
              onTake(product)
            }}
            onClose={() => setOpened(false)}
          />
        </Suspense>
      )}
    </div>
  )
}
