import { Button } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { pseudoLocales } from '@/domain/locales'
import { addedLanguage } from '@/shared/i18n/kept-texts'
import { ActionMenu } from '@/shared/ui/ActionMenu'
import { useLocale } from './use-locale'

/** Language versions, each under its own name, so that people find theirs in any of them. */
export function LanguageMenu({ full }: { full?: boolean }) {
  const { t } = useTranslation('common')
  const { locale, choose, choices } = useLocale()
  const nameOf = (one: string): string => {
    const added = addedLanguage(one)?.nativeName
    if (added) return added
    // Those who build know the pseudo-locales by their codes.
    return choices.includes(one) ? t(`language.${one as 'en'}`) : one
  }
  const all = import.meta.env.DEV ? [...choices, ...pseudoLocales] : [...choices]
  return (
    <ActionMenu
      label={t('language.title')}
      items={all.map((one) => ({
        id: one,
        label: nameOf(one),
        selected: one === locale,
        onSelect: () => void choose(one),
      }))}
      trigger={
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          aria-label={full ? t('language.label', { language: nameOf(locale) }) : undefined}
          rightSection={<IconChevronDown size={13} aria-hidden />}
        >
          {full ? (
            nameOf(locale)
          ) : (
            // Not as a label: what is seen has to be part of the name that is spoken.
            <>
              {locale.slice(0, 2).toUpperCase()}{' '}
              <span className="sr">{t('language.label', { language: nameOf(locale) })}</span>
            </>
          )}
        </Button>
      }
    />
  )
}
