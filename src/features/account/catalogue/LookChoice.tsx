import { ActionIcon } from '@mantine/core'
import { IconLayoutGrid, IconTable } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type Look, looks } from './catalogue.search'

const icons = { cards: IconLayoutGrid, table: IconTable }

/** Pictures side by side, or rows to compare. */
export function LookChoice({ value, onChange }: { value: Look; onChange: (look: Look) => void }) {
  const { t } = useTranslation('catalogue')
  return (
    <div role="group" aria-label={t('look.label')} className="row">
      {looks.map((look) => {
        const LookIcon = icons[look]
        return (
          <ActionIcon
            key={look}
            variant={look === value ? 'light' : 'default'}
            size="lg"
            aria-label={t(`look.${look}`)}
            aria-pressed={look === value}
            onClick={() => onChange(look)}
          >
            <LookIcon size={17} stroke={1.7} aria-hidden />
          </ActionIcon>
        )
      })}
    </div>
  )
}
