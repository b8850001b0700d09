import { ActionIcon } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '@/shared/lib/announce'

const shownMs = 1500

/** Copies a number. `label` names what is copied: "Copy SO-104482". */
export function CopyButton({ value, label }: { value: string; label?: string }) {
  const { t } = useTranslation('common')
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), shownMs)
    return () => clearTimeout(timer)
  }, [copied])

  const copy = async () => {
    await navigator.clipboard.writeText(value)
    setCopied(true)
    announce(t('copy.done', { value }))
  }
  return (
    <ActionIcon size="xs" aria-label={label ?? t('copy.label', { value })} onClick={() => void copy()} data-noprint>
      {copied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} stroke={1.6} aria-hidden />}
    </ActionIcon>
  )
}
