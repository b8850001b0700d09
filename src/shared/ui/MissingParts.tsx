import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { isReached, unreached } from '@/shared/lib/missing-file'
import { fetchMissing, hushMissing, useMissingParts } from '@/shared/lib/missing-parts.store'
import css from './ProblemNotice.module.css'
import { ProblemNotice } from './ProblemNotice'

const retry = async (): Promise<void> => {
  if (!(await isReached())) return
  await fetchMissing(true)
  // What the browser has given up comes with the whole page only; forms that are open ask before.
  if (useMissingParts.getState().missing.length > 0) location.reload()
}

/** NAV-12: says that parts of the page did not arrive, while the rest of it goes on. */
export function MissingParts() {
  const { t } = useTranslation('common')
  const { missing, told } = useMissingParts()
  const waits = missing.length > 0
  useEffect(() => {
    if (!waits) return undefined
    const again = (): void => void fetchMissing()
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [waits])
  if (!told) return null
  return (
    <div className={css.over}>
      <ProblemNotice error={unreached} onRetry={() => void retry()} compact>
        <Button size="xs" variant="subtle" onClick={hushMissing}>
          {t('action.close')}
        </Button>
      </ProblemNotice>
    </div>
  )
}
