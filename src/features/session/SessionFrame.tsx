import '@mantine/core/styles/PasswordInput.layer.css'
import { IconLifebuoy } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { brandName, supportEmail } from '@/shared/lib/brand'
import { ExternalLink } from '@/shared/ui/ExternalLink'
import { Logo } from '@/shared/ui/Logo'
import { Colonnade } from './Colonnade'
import { LanguageMenu } from './LanguageMenu'
import css from './SessionFrame.module.css'

type Props = { title: string; lead: string; children: ReactNode; aside?: ReactNode; wide?: boolean }

/** The pages before somebody is signed in: form at the start, colonnade at the end. */
export function SessionFrame({ title, lead, children, aside, wide }: Props) {
  return (
    <div className={css.sign}>
      <main className={css.form} id="content">
        <div className={css.top}>
          <Logo size={22} />
          {brandName}
          <span className={css.language}>
            <LanguageMenu full />
          </span>
        </div>
        <div className={css.box} data-wide={wide}>
          <h1>{title}</h1>
          <p className={css.lead}>{lead}</p>
          {children}
          {aside}
        </div>
        <div className={css.foot}>
          <span>
            <IconLifebuoy size={14} aria-hidden />
            <ExternalLink href={`mailto:${supportEmail}`}>{supportEmail}</ExternalLink>
          </span>
        </div>
      </main>
      <div className={css.colonnade} aria-hidden>
        <Colonnade />
      </div>
    </div>
  )
}
