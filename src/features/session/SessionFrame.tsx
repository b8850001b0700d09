import '@mantine/core/styles/PasswordInput.layer.css'
import { IconLifebuoy } from '@tabler/icons-react'
import { lazy, type ReactNode, Suspense } from 'react'
import { brandName, supportEmail } from '@/shared/lib/brand'
import { ExternalLink } from '@/shared/ui/ExternalLink'
import { Logo } from '@/shared/ui/Logo'
import { Colonnade } from './Colonnade'
import { LanguageMenu } from './LanguageMenu'
import css from './SessionFrame.module.css'

const BrandTop = lazy(async () => ({ default: (await import('@/entities/branding/BrandTop')).BrandTop }))
const BrandNotes = lazy(async () => ({ default: (await import('@/entities/branding/BrandNotes')).BrandNotes }))
const BrandPicture = lazy(async () => ({ default: (await import('@/entities/branding/BrandPicture')).BrandPicture }))

type Props = { title: string; lead: string; children: ReactNode; aside?: ReactNode; wide?: boolean }

/** The pages before somebody is signed in: form at the start, colonnade at the end. */
export function SessionFrame({ title, lead, children, aside, wide }: Props) {
  return (
    <div className={css.sign}>
      <main className={css.form} id="content">
        <div className={css.top}>
          <Suspense
            fallback={
              <>
                <Logo size={22} />
                {brandName}
              </>
            }
          >
            <BrandTop />
          </Suspense>
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
        <Suspense>
          <BrandNotes />
        </Suspense>
        <div className={css.foot}>
          <span>
            <IconLifebuoy size={14} aria-hidden />
            <ExternalLink href={`mailto:${supportEmail}`}>{supportEmail}</ExternalLink>
          </span>
        </div>
      </main>
      <div className={css.colonnade} aria-hidden>
        <Suspense fallback={<Colonnade />}>
          <BrandPicture>
            <Colonnade />
          </BrandPicture>
        </Suspense>
      </div>
    </div>
  )
}
