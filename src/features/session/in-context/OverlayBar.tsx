import { ActionIcon, Button, Switch } from '@mantine/core'
import '@mantine/core/styles/Switch.layer.css'
import { IconArrowDown, IconArrowUp, IconLanguage, IconList, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useLanguageName } from '@/entities/text/use-language-name'
import { useFormat } from '@/shared/i18n/use-format'
import css from './in-context.module.css'
import type { PageText } from './page-texts'
import type { PageStates } from './use-page-states'
import type { Steps } from './use-steps'

type Props = {
  texts: readonly PageText[]
  states: PageStates
  language: string
  isPicking: boolean
  onPicking: (on: boolean) => void
  isListed: boolean
  onList: () => void
  steps: Steps
  onLeave: () => void
}

/** How many texts there are and are not, how a click is meant, and the way out. */
export function OverlayBar(props: Props) {
  const { texts, states, language, isPicking, onPicking, isListed, onList, steps, onLeave } = props
  const { t } = useTranslation('translations')
  const format = useFormat()
  const languageName = useLanguageName()
  const cells = [...states.values()].flatMap((row) => row.texts.filter((text) => text.language === language))
  const missing = cells.filter(({ state }) => state === 'untranslated').length
  const drafted = cells.filter(({ isDraft }) => isDraft).length
  const keys = new Set(texts.map(({ keyId }) => keyId)).size
  return (
    <section className={css.bar} aria-label={t('inContext.start')} data-testid="in-context">
      <IconLanguage size={18} stroke={1.8} aria-hidden className={css.icon} />
      <p className={css.counts}>
        <b>{languageName(language)}</b>{' '}
        <span>{t('inContext.texts', { count: keys, formatted: format.number(keys) })}</span>{' '}
        {missing > 0 && (
          <span data-tone="bad">{t('inContext.missing', { count: missing, formatted: format.number(missing) })}</span>
        )}{' '}
        {drafted > 0 && (
          <span data-tone="draft">{t('inContext.drafts', { count: drafted, formatted: format.number(drafted) })}</span>
        )}
      </p>
      <Switch
        size="xs"
        label={t('inContext.picking')}
        checked={isPicking}
        onChange={(event) => onPicking(event.currentTarget.checked)}
      />
      <span className={css.tools}>
        <ActionIcon variant="subtle" color="gray" aria-label={t('editor.previous')} onClick={steps.previous}>
          <IconArrowUp size={17} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" aria-label={t('editor.next')} onClick={steps.next}>
          <IconArrowDown size={17} aria-hidden />
        </ActionIcon>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconList size={15} aria-hidden />}
          aria-pressed={isListed}
          onClick={onList}
        >
          {t('inContext.showList')}
        </Button>
        <Button size="xs" leftSection={<IconX size={15} aria-hidden />} onClick={onLeave}>
          {t('inContext.leave')}
        </Button>
      </span>
    </section>
  )
}
