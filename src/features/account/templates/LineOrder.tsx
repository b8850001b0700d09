import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type KeptLine, movedLine } from './template-form'
import css from './templates.module.css'

type Props = { lines: readonly KeptLine[]; line: KeptLine; onChange: (lines: KeptLine[]) => void }

/** Up, down, away. */
export function LineOrder({ lines, line, onChange }: Props) {
  const { t } = useTranslation('orderTemplates')
  const at = lines.indexOf(line)
  const { name } = line
  return (
    <span className={css.order}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('line.up', { name })}
        disabled={at === 0}
        onClick={() => onChange(movedLine(lines, at, -1))}
      >
        <IconArrowUp size={16} stroke={1.6} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('line.down', { name })}
        disabled={at === lines.length - 1}
        onClick={() => onChange(movedLine(lines, at, 1))}
      >
        <IconArrowDown size={16} stroke={1.6} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('line.remove', { name })}
        onClick={() => onChange(lines.filter((each) => each !== line))}
      >
        <IconTrash size={16} stroke={1.6} aria-hidden />
      </ActionIcon>
    </span>
  )
}
