import '@mantine/core/styles/PasswordInput.layer.css'
import { IconLifebuoy } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { type ReactNode, Suspense, useEffect, useRef } from 'react'
import { brandName, supportEmail } from '@/shared/lib/brand'
import { lazyPart } from '@/shared/lib/lazy-part'
import { ExternalLink } from '@/shared/ui/ExternalLink'
import { Logo } from '@/shared/ui/Logo'
import { Colonnade } from './Colonnade'
import { LanguageMenu } from './LanguageMenu'
import css from './SessionFrame.module.css'

const BrandTop = lazyPart(() => import('@/entities/branding/BrandTop').then(({ BrandTop }) => BrandTop), {
  quiet: true,
})
const BrandNotes = lazyPart(() => import('@/entities/branding/BrandNotes').then(({ BrandNotes }) => BrandNotes), {
  quiet: true,
})
const BrandPicture = lazyPart(
  () => import('@/entities/branding/BrandPicture').then(({ BrandPicture }) => BrandPicture),
  { quiet: true },
)

type Props = { title: string; lead: string; children: ReactNode; aside?: ReactNode; wide?: boolean }

/** The pages before somebody is signed in: form at the start, colonnade at the end. */
export function SessionFrame({ title, lead, children, aside, wide }: Props) {
  const router = useRouter()
  const heading = useRef<HTMLHeadingElement>(null)
  // Who came here from another page, or by signing out, reads from the title on; the first page begins at its top.
  useEffect(() => {
    if (router.state.resolvedLocation && document.activeElement === document.body) heading.current?.focus()
  }, [router, title])
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
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
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
