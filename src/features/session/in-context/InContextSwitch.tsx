import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { lazyPart } from '@/shared/lib/lazy-part'
import { useShortcuts } from '@/shared/lib/shortcuts'
import { stopInContext, useInContext } from './in-context.store'

const Overlay = lazyPart(() => import('./Overlay').then(({ Overlay }) => Overlay))

export function InContextSwitch() {
  const { t } = useTranslation('translations')
  const { on } = useInContext()
  const isOn = on
  useShortcuts([
    {
      keys: 'mod+shift+l',
      label: t('inContext.start'),
      run: (event) => {
        event.preventDefault()
        useInContext.setState({ on: !isOn })
      },
    },
  ])
  return <Suspense>{on && <Overlay onLeave={stopInContext} />}</Suspense>
}
