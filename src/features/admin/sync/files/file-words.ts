import {
  IconCircleCheck,
  IconCircleX,
  IconAlertTriangle,
  IconFileCheck,
  IconInbox,
  IconLoader2,
  IconPlayerPause,
  IconPlayerSkipForward,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FileDelimiter, FileState } from '@/domain/files/vocabulary'
import type { StatusLook } from '@/shared/ui/status-look'

export const fileLooks: Record<FileState, StatusLook> = {
  uploading: { icon: IconLoader2, tone: 'info' },
  unreadable: { icon: IconCircleX, tone: 'bad', loud: true },
  mapped: { icon: IconFileCheck, tone: 'info' },
  checking: { icon: IconLoader2, tone: 'info', spin: true },
  waiting: { icon: IconInbox, tone: 'info' },
  importing: { icon: IconLoader2, tone: 'info', spin: true },
  stopped: { icon: IconPlayerPause, tone: 'warn', loud: true },
  imported: { icon: IconCircleCheck, tone: 'good' },
  importedWithErrors: { icon: IconAlertTriangle, tone: 'warn', loud: true },
  superseded: { icon: IconPlayerSkipForward, tone: 'neutral' },
}

export const delimiterNames = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'pipe' } as const satisfies Record<
  FileDelimiter,
  string
>

/** Names of fields as people call them. The keys are those of `fileFields`, with the dot as an underscore. */
export function useFieldName(): (field: string) => string {
  const { t } = useTranslation('syncFiles')
  return (field) => t(`field.${field.replace('.', '_')}` as 'field.sku')
}
