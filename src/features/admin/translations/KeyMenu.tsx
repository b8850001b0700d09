import { IconEye, IconEyeOff, IconPencil, IconRestore, IconTrash, IconArrowBackUp, IconTag } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { restoreTextKey } from '@/contract/admin/translations/text-keys'
import type { Text, TextKey } from '@/contract/admin/translations/text-parts'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { lazyPart } from '@/shared/lib/lazy-part'
import { notify } from '@/shared/lib/notify'
import { ActionMenu, type ActionMenuItem } from '@/shared/ui/ActionMenu'
import { useRefusal } from '@/shared/ui/use-refusal'
import type { TextActs } from './use-text-acts'
import type { Workbench } from './use-workbench'

const DescribeKey = lazyPart(() => import('./DescribeKey').then(({ DescribeKey }) => DescribeKey))
const RenameKey = lazyPart(() => import('./RenameKey').then(({ RenameKey }) => RenameKey))
const DeleteKey = lazyPart(() => import('./DeleteKey').then(({ DeleteKey }) => DeleteKey))

type Props = { textKey: TextKey; text: Text; acts: TextActs; workbench: Workbench }
type Dialog = 'describe' | 'rename' | 'delete'

/** What is seldom done with a text, and everything done with its key. */
export function KeyMenu({ textKey, text, acts, workbench }: Props) {
  const { t } = useTranslation('translations')
  const refusal = useRefusal()
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const problem = useProblemText()
  const restore = useMutation({
    ...mutation(restoreTextKey),
    onError: (error) => notify({ title: problem(error).title, tone: 'bad' }),
  })
  const close = (): void => setDialog(null)
  const onKey = (action: TextKey['allowedActions'][number]['action']) =>
    textKey.allowedActions.find((allowed) => allowed.action === action)
  const keyItem = (id: Dialog, label: string, icon: ActionMenuItem['icon'], danger = false): ActionMenuItem[] =>
    onKey(id) ? [{ id, label, icon, danger, disabledReason: refusal(onKey(id)), onSelect: () => setDialog(id) }] : []
  const hidden = text.state === 'hidden'
  const items: ActionMenuItem[] = [
    ...(acts.action('discard') && text.isDraft
      ? [
          {
            id: 'discard',
            label: t('editor.discard'),
            icon: IconArrowBackUp,
            disabledReason: refusal(acts.action('discard')),
            onSelect: acts.discard,
          },
        ]
      : []),
    ...(acts.action('hide')
      ? [
          {
            id: 'hide',
            label: hidden ? t('editor.show') : t('editor.hide'),
            icon: hidden ? IconEye : IconEyeOff,
            disabledReason: refusal(acts.action('hide')),
            onSelect: () => acts.setState(hidden ? 'translated' : 'hidden'),
          },
        ]
      : []),
    ...keyItem('describe', t('keys.describe'), IconTag),
    ...keyItem('rename', t('keys.rename'), IconPencil),
    ...(textKey.isDeleted ? [] : keyItem('delete', t('keys.delete'), IconTrash, true)),
    ...(textKey.isDeleted
      ? [
          {
            id: 'restore',
            label: t('keys.restore'),
            icon: IconRestore,
            disabledReason: refusal(onKey('restore')),
            onSelect: () => restore.mutate({ params: { keyId: textKey.id }, body: { version: textKey.version } }),
          },
        ]
      : []),
  ]
  if (items.length === 0) return null
  return (
    <>
      <ActionMenu label={t('editor.more')} items={items} />
      <Suspense>
        {dialog === 'describe' && <DescribeKey textKey={textKey} onClose={close} />}
        {dialog === 'rename' && <RenameKey textKey={textKey} onClose={close} onDone={workbench.open} />}
        {dialog === 'delete' && <DeleteKey textKey={textKey} onClose={close} />}
      </Suspense>
    </>
  )
}
