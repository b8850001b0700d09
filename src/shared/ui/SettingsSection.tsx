import { IconLock } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import css from './SettingsSection.module.css'

type Props = {
  /** For links to it. */
  id?: string
  title: string
  /** What a change here does. */
  text: string
  /** Why the viewer may look but not change, when that is so. */
  readOnly?: string
  children: ReactNode
}

/** Sections of a settings page, one below the other. */
export function SettingsSections({ children }: { children: ReactNode }) {
  return <div className={css.sections}>{children}</div>
}

/** One part of the settings: what it is about at the start, its fields beside it. */
export function SettingsSection({ id, title, text, readOnly, children }: Props) {
  const titleId = useId()
  return (
    <section id={id} className={css.section} aria-labelledby={titleId}>
      <div className={css.about}>
        <h2 id={titleId}>{title}</h2>
        <p>{text}</p>
        {readOnly && (
          <p className={css.locked}>
            <IconLock size={14} stroke={1.8} aria-hidden />
            {readOnly}
          </p>
        )}
      </div>
      <div className={css.fields}>{children}</div>
    </section>
  )
}
