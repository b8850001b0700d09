import { Button } from '@mantine/core'
import { IconFlask } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lazyPart } from '@/shared/lib/lazy-part'
import css from './DeveloperPanel.module.css'

const DeveloperControls = lazyPart(
  () => import('./DeveloperControls').then(({ DeveloperControls }) => DeveloperControls),
  { quiet: true },
)

/** The button that opens the controls of the mock backend; only in the demo and in development. */
export function DeveloperPanel() {
  const { t } = useTranslation('demo')
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button
        className={css.open}
        size="xs"
        variant="transparent"
        leftSection={<IconFlask size={14} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('panel.open')}
      </Button>
      {opened && (
        <Suspense>
          <DeveloperControls onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  )
}
