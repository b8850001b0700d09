import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { notify } from '@/shared/lib/notify'
import { takeActingOver } from './change-person'

/** Tells the administrator that they are themselves again, and why that may be. */
export function ActingOver() {
  const { t } = useTranslation('impersonation')
  useEffect(() => {
    const name = takeActingOver()
    if (name !== null) notify({ title: t('over.title', { name }), message: t('over.text'), tone: 'info' })
  }, [t])
  return null
}
