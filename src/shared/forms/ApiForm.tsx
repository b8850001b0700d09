import { type FormEvent, type ReactNode, Suspense } from 'react'
import { lazyPart } from '@/shared/lib/lazy-part'
import { DirtyGuard } from './DirtyGuard'
import type { ApiFormState } from './use-api-form'

const ConflictDialog = lazyPart(() => import('./ConflictDialog').then(({ ConflictDialog }) => ConflictDialog))

type Props = {
  form: ApiFormState
  label?: string
  /** The search parameter of the page that says which record is edited, where its path does not. */
  record?: string
  children: ReactNode
  className?: string
}

/** The `<form>` of `useApiForm`, with its leave guard and conflict dialog. */
export function ApiForm({ form, label, record, children, className }: Props) {
  const { element, guard, isDirty, conflict, submit } = form
  const handleSubmit = (event: FormEvent): void => {
    event.preventDefault()
    event.stopPropagation()
    submit()
  }
  // The dialogs stand beside the form: one of them is a form of its own.
  return (
    <>
      <form ref={element} noValidate aria-label={label} className={className} onSubmit={handleSubmit}>
        {children}
      </form>
      {guard && <DirtyGuard isDirty={isDirty} record={record} />}
      {conflict && (
        <Suspense>
          <ConflictDialog form={form} />
        </Suspense>
      )}
    </>
  )
}
