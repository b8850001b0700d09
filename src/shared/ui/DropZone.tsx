import type { ComponentType, DragEvent, ReactNode } from 'react'
import { useState } from 'react'
import css from './DropZone.module.css'
import { FileChooser } from './FileChooser'

type Props = {
  icon: ComponentType<{ size: number; stroke: number; 'aria-hidden': true }>
  /** What can be dropped here. */
  text: string
  label: string
  /** Endings or media types that the chooser offers. */
  accept: string
  multiple?: boolean
  pending: boolean
  onFiles: (files: readonly File[]) => void
  /** Progress, and what is allowed. */
  children: ReactNode
}

/** A place for files of a page that begins with one: dropped there, or chosen. */
export function DropZone({ icon: Icon, text, children, onFiles, ...chooser }: Props) {
  const [over, setOver] = useState(false)
  const handleDrop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  return (
    <div
      className={css.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={handleDrop}
    >
      <Icon size={36} stroke={1.2} aria-hidden />
      <p className="flat">{text}</p>
      <FileChooser {...chooser} onFiles={onFiles} />
      {children}
    </div>
  )
}
